import type { Deduction, SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { isCounted, nodesOf } from '@bang-vang/shared/domain/scoring/walk.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import type { Mistake } from '../../../lib/criteria/mistakes.ts';
import { Button } from '../../working/Button.tsx';
import { Check, Choice, Line, Paragraph } from './Fields.tsx';
import { FigureField } from './FigureField.tsx';

type Props = {
  readonly content: SetContent;
  readonly mistakes: readonly Mistake[];
  readonly onChange: (content: SetContent) => void;
};

/** What may be taken off, of which group or line, and how much where the set says so. */
export function DeductionsForm({ content, mistakes, onChange }: Props) {
  const { deductions } = content;
  const places = nodesOf(content)
    .filter(isCounted)
    .map((node) => ({ id: node.id, name: `${node.id} ${node.kind === 'group' ? node.title : node.text}` }));
  const set = (next: readonly Deduction[]) => onChange({ ...content, deductions: next });
  const change = (at: number, one: Deduction) => set(deductions.with(at, one));
  return (
    <div className="stack">
      {deductions.map((one, at) => (
        <fieldset key={at} className="band-row stack">
          <legend>{EDITOR.deductionNumber(one.id)}</legend>
          {mistakes
            .filter(({ place }) => place === one.id)
            .map(({ says }) => (
              <p key={says} className="wrong">
                {says}
              </p>
            ))}
          <Line
            name={`td-${at}-ma`}
            label={EDITOR.code}
            most={20}
            value={one.id}
            onType={(id) => change(at, { ...one, id })}
          />
          <Paragraph
            name={`td-${at}-loi`}
            label={EDITOR.deductionText}
            most={500}
            rows={2}
            value={one.text}
            onType={(text) => change(at, { ...one, text })}
          />
          <Choice
            name={`td-${at}-o`}
            label={EDITOR.appliesTo}
            value={one.appliesTo}
            options={[{ id: '', name: EDITOR.choosePlace }, ...places]}
            onChoose={(appliesTo) => change(at, { ...one, appliesTo })}
          />
          <Check
            checked={one.amount === null}
            onCheck={(open) => change(at, { ...one, amount: open ? null : 0.5 })}
          >
            {EDITOR.amountOpen}
          </Check>
          {one.amount !== null && (
            <FigureField
              name={`td-${at}-muc`}
              label={EDITOR.amount}
              value={one.amount}
              onType={(amount) => change(at, { ...one, amount })}
            />
          )}
          <Button look="plain" onClick={() => set(deductions.toSpliced(at, 1))}>
            {EDITOR.removeDeduction(one.id)}
          </Button>
        </fieldset>
      ))}
      <Button
        onClick={() =>
          set([...deductions, { id: freeCode(deductions), appliesTo: '', text: '', amount: null }])
        }
      >
        {EDITOR.addDeduction}
      </Button>
    </div>
  );
}

function freeCode(deductions: readonly Deduction[]): string {
  let number = deductions.length + 1;
  while (deductions.some(({ id }) => id === `T${number}`)) number += 1;
  return `T${number}`;
}
