import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { programme } from '@bang-vang/shared/data/programme.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import { ROUNDS } from '../../copy/rounds.vi.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct } from '../../lib/queries.ts';
import type { RoundDraft } from '../../lib/round-plan.ts';
import { inYear, roundDraft, roundErrors } from '../../lib/round-plan.ts';
import { useKept } from '../../lib/use-kept.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';
import { CalendarFields } from './CalendarFields.tsx';
import { RoundPreview } from './RoundPreview.tsx';
import { RuleFields } from './RuleFields.tsx';
import { SetChoices } from './SetChoices.tsx';

/** The name under which a half-filled form is kept. */
export const ROUND_FORM = 'mo-dot-co-quy-dinh';

type Props = {
  readonly years: readonly [number, ...number[]];
  readonly sets: readonly CriteriaSet[];
  readonly onOpened: (draft: RoundDraft) => void;
  readonly onDrop: () => void;
};

/** Opens a round: year, name, basis, days, sets; a preview stands before the act. */
export function RoundForm({ years, sets, onOpened, onDrop }: Props) {
  const { owner, today } = useWorkplace();
  const thisYear = Number(today.slice(0, 4));
  const year = years.find((one) => one >= thisYear) ?? years[0];
  const [draft, setDraft, clearDraft] = useKept(owner, ROUND_FORM, roundDraft(year, programme.basis));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [previewing, setPreviewing] = useState(false);
  const opening = useAct('openRound');
  const change = (part: Partial<RoundDraft>) => setDraft({ ...draft, ...part });

  const preview = () => {
    const found = roundErrors(draft, sets);
    setErrors(found);
    if (found.length === 0) setPreviewing(true);
  };
  const open = async () => {
    const answer = await opening.act({ body: { ...draft, criteria: [...draft.criteria] } });
    if (answer.ok) {
      clearDraft();
      onOpened(draft);
    } else if (fieldErrors(answer.problem).length > 0) {
      setErrors(fieldErrors(answer.problem));
      setPreviewing(false);
    }
  };

  return (
    <form
      className="panel stack-wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        preview();
      }}
    >
      <h2>{ROUNDS.formTitle}</h2>
      <ErrorSummary errors={errors} />
      <Field name="year" label={ROUNDS.year} hint={ROUNDS.yearHint(programme.from, programme.until)}>
        {(control) => (
          <select
            {...control}
            value={draft.year}
            onChange={({ target }) => setDraft(inYear(draft, Number(target.value)))}
          >
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      <Field name="title" label={ROUNDS.name} error={errorOf(errors, 'title')}>
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={draft.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </Field>
      <Field name="basis" label={ROUNDS.basis} hint={ROUNDS.basisHint} error={errorOf(errors, 'basis')}>
        {(control) => (
          <textarea
            {...control}
            maxLength={500}
            value={draft.basis}
            onChange={({ target }) => change({ basis: target.value })}
          />
        )}
      </Field>
      <section className="stack">
        <div>
          <h3>{ROUNDS.calendar}</h3>
          <p className="hint">{ROUNDS.calendarHint}</p>
        </div>
        <CalendarFields
          calendar={draft.calendar}
          errors={errors}
          onChange={(calendar) => change({ calendar })}
        />
      </section>
      <section className="stack">
        <div>
          <h3>{ROUNDS.rules}</h3>
          <p className="hint">{ROUNDS.rulesHint}</p>
        </div>
        <RuleFields rules={draft.rules} errors={errors} onChange={(rules) => change({ rules })} />
      </section>
      <SetChoices
        sets={sets}
        chosen={draft.criteria}
        error={errorOf(errors, 'criteria')}
        onChange={(criteria) => change({ criteria })}
      />
      <div className="actions">
        <Button look="filled" type="submit">
          {ROUNDS.preview}
        </Button>
        <Button
          look="plain"
          onClick={() => {
            clearDraft();
            onDrop();
          }}
        >
          {ROUNDS.drop}
        </Button>
      </div>
      <RoundPreview
        draft={draft}
        sets={sets}
        open={previewing}
        pending={opening.pending}
        problem={opening.problem}
        onOpen={() => void open()}
        onClose={() => {
          opening.clear();
          setPreviewing(false);
        }}
      />
    </form>
  );
}
