import { awardOf } from '@bang-vang/shared/data/awards.ts';
import { formatDay, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AwardId, PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { CITATION, COMMEND } from '../../copy/nominations.vi.ts';
import { actOf } from '../../lib/nominations/act.ts';
import { awardName, awardsGivenAt } from '../../lib/nominations/catalogue.ts';
import { readCitation } from '../../lib/nominations/citation.ts';
import type { CommendationForm } from '../../lib/nominations/commendation-form.ts';
import {
  BLANK_COMMENDATION,
  commendationErrors,
  isCommendationForm,
  nextOfConference,
} from '../../lib/nominations/commendation-form.ts';
import { readReference } from '../../lib/nominations/reference.ts';
import type { Candidate, CommendationView } from '../../lib/nominations/views.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct } from '../../lib/queries.ts';
import { useKept } from '../../lib/use-kept.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';
import { AwardChoice } from './AwardChoice.tsx';
import { CitationField } from './CitationField.tsx';
import { Done } from './Done.tsx';
import { Excerpt } from './Excerpt.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { ReferenceFields } from './ReferenceFields.tsx';

type Props = {
  /** What stands beside the form, below the preview. */
  readonly children: ReactNode;
  readonly round: RoundView;
  readonly people: readonly Candidate[];
  readonly find: (typed: string) => void;
  readonly commendations: readonly CommendationView[];
};

/** Records whom the unit's own conference commends. Several people of one conference follow each other. */
export function CommendForm({ round, people, find, commendations, children }: Props) {
  const { owner, unit, today } = useWorkplace();
  const [form, setForm] = useKept<CommendationForm>(
    owner,
    `commend:${round.id}:${unit.id}`,
    BLANK_COMMENDATION,
    isCommendationForm,
  );
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const commend = useAct('commend');

  const mend = commendationErrors(form, today);
  const errors = tried ? mend : fieldErrors(commend.problem);
  const type = (part: Partial<CommendationForm>) => {
    setForm({ ...form, ...part });
    setDone(undefined);
  };
  const chosen = people.find((one) => one.id === form.person);
  const before = commendations.filter(({ person }) => person.id === form.person);

  const ask = () => {
    setTried(mend.length > 0);
    setAsking(mend.length === 0);
  };
  const send = async () => {
    const answer = await commend.act({
      params: { round: round.id, unit: unit.id },
      body: {
        ...form,
        person: id<PersonId>(form.person),
        award: id<AwardId>(form.award),
        citation: readCitation(form.citation),
        decision: readReference(form.decision),
      },
    });
    if (!answer.ok) return setAsking(answer.problem.code !== 'invalid-input');
    setAsking(false);
    setForm(nextOfConference(form));
    setDone(COMMEND.done(chosen?.name ?? ''));
  };

  return (
    <div className="halves">
      <form
        className="stack-wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {done && <Done>{done}</Done>}
        <ErrorSummary errors={errors} />
        <div className="panel stack-wide">
          <PersonPicker
            key={commendations.length}
            name="person"
            label={COMMEND.person}
            people={people}
            find={find}
            chosen={form.person}
            error={errorOf(errors, 'person')}
            onChoose={(person) => type({ person })}
          />
          {before.length > 0 && (
            <p className="hint">{COMMEND.before(before.map(({ award }) => awardName(award)).join(', '))}</p>
          )}
          <AwardChoice
            label={COMMEND.award}
            awards={awardsGivenAt(unit.level, 'person')}
            chosen={form.award}
            error={errorOf(errors, 'award')}
            onChoose={(award) => type({ award })}
          />
          <CitationField
            value={form.citation}
            hint={CITATION.hintOwn}
            error={errorOf(errors, 'citation')}
            onType={(citation) => type({ citation })}
          />
          <div className="pair">
            <Field name="conferenceOn" label={COMMEND.conference} error={errorOf(errors, 'conferenceOn')}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  max={today}
                  value={form.conferenceOn}
                  onChange={({ target }) => type({ conferenceOn: target.value })}
                />
              )}
            </Field>
          </div>
          <ReferenceFields
            at="decision"
            value={form.decision}
            example={COMMEND.numberExample}
            today={today}
            errors={errors}
            onType={(decision) => type({ decision })}
          />
        </div>
        <Button look="filled" type="submit">
          {COMMEND.act}
        </Button>
        <Confirm
          open={asking}
          title={COMMEND.confirm}
          act={COMMEND.act}
          pending={commend.pending}
          problem={commend.problem}
          onAct={() => void send()}
          onClose={() => setAsking(false)}
        >
          <p>{COMMEND.confirmText}</p>
          <Preview form={form} name={chosen?.name} />
        </Confirm>
      </form>
      <div className="stack-wide">
        <Preview form={form} name={chosen?.name} />
        {children}
      </div>
    </div>
  );
}

const shown = (date: string): string => (isDay(date) ? formatDay(date) : '…');

function Preview({ form, name }: { readonly form: CommendationForm; readonly name: string | undefined }) {
  const { unit } = useWorkplace();
  const award = form.award ? awardOf(id<AwardId>(form.award)) : undefined;
  const { number, date, signer } = readReference(form.decision);
  return (
    <section className="stack-tight">
      <h2>{COMMEND.preview}</h2>
      {name && award ? (
        <Excerpt
          act={actOf(award)}
          kind="person"
          name={name}
          unitName={unit.name}
          citation={readCitation(form.citation)}
          basis={[
            COMMEND.byDecision(number || '…', shown(date), signer),
            COMMEND.atConference(shown(form.conferenceOn)),
          ]}
        />
      ) : (
        <p className="empty quiet">{COMMEND.previewEmpty}</p>
      )}
    </section>
  );
}
