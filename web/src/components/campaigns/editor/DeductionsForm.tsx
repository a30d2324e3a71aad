import type { SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { isCounted, nodesOf } from '@bang-vang/shared/domain/scoring/walk.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import type { Mistake } from '../../../lib/criteria/mistakes.ts';
import { Check, Choice, Paragraph } from './Fields.tsx';
import { FigureField } from './FigureField.tsx';
import { Rows } from './Rows.tsx';

type Props = {
  readonly content: SetContent;
  readonly mistakes: readonly Mistake[];
  readonly onChange: (content: SetContent) => void;
};

/** What may be taken off, of which group or line, and how much where the set says so. */
export function DeductionsForm({ content, mistakes, onChange }: Props) {
  const places = nodesOf(content)
    .filter(isCounted)
    .map((node) => ({ id: node.id, name: `${node.id} ${node.kind === 'group' ? node.title : node.text}` }));
  return (
    <Rows
      rows={content.deductions}
      name="td"
      letter="T"
      mistakes={mistakes}
      words={{
        legend: ({ id }) => EDITOR.deductionNumber(id),
        remove: ({ id }) => EDITOR.removeDeduction(id),
        add: EDITOR.addDeduction,
      }}
      blank={(id) => ({ id, appliesTo: '', text: '', amount: null })}
      onChange={(deductions) => onChange({ ...content, deductions })}
    >
      {(one, change, name) => (
        <>
          <Paragraph
            name={`${name}-loi`}
            label={EDITOR.deductionText}
            most={500}
            rows={2}
            value={one.text}
            onType={(text) => change({ ...one, text })}
          />
          <Choice
            name={`${name}-o`}
            label={EDITOR.appliesTo}
            value={one.appliesTo}
            options={[{ id: '', name: EDITOR.choosePlace }, ...places]}
            onChoose={(appliesTo) => change({ ...one, appliesTo })}
          />
          <Check
            checked={one.amount === null}
            onCheck={(open) => change({ ...one, amount: open ? null : 0.5 })}
          >
            {EDITOR.amountOpen}
          </Check>
          {one.amount !== null && (
            <FigureField
              name={`${name}-muc`}
              label={EDITOR.amount}
              value={one.amount}
              onType={(amount) => change({ ...one, amount })}
            />
          )}
        </>
      )}
    </Rows>
  );
}
