import { useState } from 'react';
import { OPINION } from '../../copy/scoring.vi.ts';
import type { Problem } from '../../lib/problem.ts';
import { useKept } from '../../lib/use-kept.ts';
import { Button } from '../working/Button.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';
import { Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

type Opinion = { readonly agrees: boolean | null; readonly text: string };
const BLANK: Opinion = { agrees: null, text: '' };

type Props = {
  readonly owner: string;
  readonly sheet: string;
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  readonly give: (opinion: { agrees: boolean; text: string }) => void;
  readonly onLoadNew: () => void;
};

/** Where the administration agrees with a sheet or not, in its own words. Nothing is chosen beforehand. */
export function OpinionForm({ owner, sheet, pending, problem, give, onLoadNew }: Props) {
  const [opinion, setOpinion] = useKept(owner, `opinion-${sheet}`, BLANK);
  const [tried, setTried] = useState(false);
  const errors = tried ? errorsOf(opinion) : [];
  const send = () => {
    setTried(true);
    if (opinion.agrees !== null && opinion.text.trim() !== '')
      give({ agrees: opinion.agrees, text: opinion.text.trim() });
  };
  return (
    <Panel look="next">
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h2>{OPINION.title}</h2>
        <ErrorSummary errors={errors} />
        <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
        <fieldset
          id="o-agrees"
          tabIndex={-1}
          aria-describedby={errors.length > 0 ? 'o-agrees-loi' : undefined}
        >
          <legend className="visually-hidden">{OPINION.title}</legend>
          {([true, false] as const).map((agrees) => (
            <label key={String(agrees)} className="choice">
              <input
                type="radio"
                name="agrees"
                checked={opinion.agrees === agrees}
                onChange={() => setOpinion({ ...opinion, agrees })}
              />
              {agrees ? OPINION.agreesWith : OPINION.disagreesWith}
            </label>
          ))}
          <p className="wrong" id="o-agrees-loi">
            {errorOf(errors, 'agrees')}
          </p>
        </fieldset>
        <Field name="text" label={OPINION.text} hint={OPINION.textHint} error={errorOf(errors, 'text')}>
          {(control) => (
            <textarea
              {...control}
              maxLength={2000}
              value={opinion.text}
              onChange={({ target }) => setOpinion({ ...opinion, text: target.value })}
            />
          )}
        </Field>
        <Button look="filled" type="submit" pending={pending}>
          {OPINION.send}
        </Button>
      </form>
    </Panel>
  );
}

const errorsOf = ({ agrees, text }: Opinion) => [
  ...(agrees === null ? [{ field: 'agrees', message: OPINION.choose }] : []),
  ...(text.trim() === '' ? [{ field: 'text', message: OPINION.write }] : []),
];
