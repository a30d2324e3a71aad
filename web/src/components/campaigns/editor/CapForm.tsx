import type { Cap, Classification, Item } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { Choice } from './Fields.tsx';
import { FigureField } from './FigureField.tsx';

type Answered = Exclude<Item, { kind: 'bonus' }>;
type Props = {
  readonly name: string;
  readonly item: Answered;
  readonly classifications: readonly Classification[];
  readonly onChange: (item: Item) => void;
};

/** When the line holds the classification down, and at which one. */
export function CapForm({ name, item, classifications, onChange }: Props) {
  const { cap } = item;
  const lowest = classifications.toSorted((one, other) => one.from - other.from)[0];
  if (!cap && !lowest) return <p className="hint">{EDITOR.capNeeds}</p>;
  const set = (next: Cap | undefined) => {
    const { cap: _, ...free } = item;
    onChange(next ? { ...item, cap: next } : free);
  };
  const at = cap?.at ?? lowest?.id ?? '';
  const choose = (when: string) => {
    if (when === 'yes') set({ when, at });
    else if (when === 'under') set({ when, at, points: item.kind === 'yes-no' ? item.max : item.step });
    else set(undefined);
  };
  const whens = [
    { id: '', name: EDITOR.capNever },
    { id: 'under', name: item.kind === 'yes-no' ? EDITOR.capNo : EDITOR.capUnder },
    ...(item.kind === 'yes-no' ? [{ id: 'yes', name: EDITOR.capYes }] : []),
  ];
  return (
    <>
      <Choice
        name={`${name}-giu`}
        label={EDITOR.cap}
        value={cap?.when ?? ''}
        options={whens}
        onChoose={choose}
      />
      {cap?.when === 'under' && item.kind !== 'yes-no' && (
        <FigureField
          name={`${name}-nguong`}
          label={EDITOR.threshold}
          value={cap.points}
          onType={(points) => set({ ...cap, points })}
        />
      )}
      {cap && (
        <Choice
          name={`${name}-giu-o`}
          label={EDITOR.capAt}
          value={cap.at}
          options={classifications.map(({ id, title }) => ({ id, name: title || id }))}
          onChoose={(next) => set({ ...cap, at: next })}
        />
      )}
    </>
  );
}
