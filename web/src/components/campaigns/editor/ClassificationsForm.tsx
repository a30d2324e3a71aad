import type { SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import type { Mistake } from '../../../lib/criteria/mistakes.ts';
import { Check, Line } from './Fields.tsx';
import { FigureField } from './FigureField.tsx';
import { Rows } from './Rows.tsx';

type Props = {
  readonly content: SetContent;
  readonly mistakes: readonly Mistake[];
  readonly onChange: (content: SetContent) => void;
};

/** What sheets of this set are called, and from how many points. */
export const ClassificationsForm = ({ content, mistakes, onChange }: Props) => (
  <Rows
    rows={content.classifications ?? []}
    name="xl"
    letter="X"
    mistakes={mistakes}
    words={{
      legend: ({ title }, place) => title || EDITOR.classificationNumber(place + 1),
      remove: ({ title, id }) => EDITOR.removeClassification(title || id),
      add: EDITOR.addClassification,
    }}
    blank={(id) => ({ id, title: '', from: 0 })}
    onChange={(classifications) => {
      const { classifications: _, ...counting } = content;
      onChange(classifications.length > 0 ? { ...content, classifications } : counting);
    }}
  >
    {(one, change, name) => (
      <>
        <div className="pair">
          <Line
            name={`${name}-ten`}
            label={EDITOR.classificationTitle}
            most={100}
            value={one.title}
            onType={(title) => change({ ...one, title })}
          />
          <FigureField
            name={`${name}-tu`}
            label={EDITOR.classifiedFrom}
            value={one.from}
            onType={(from) => change({ ...one, from })}
          />
        </div>
        <Check
          checked={one.unverified === true}
          onCheck={(unverified) => {
            const { unverified: _, ...sure } = one;
            change(unverified ? { ...one, unverified } : sure);
          }}
        >
          {EDITOR.unverified}
        </Check>
      </>
    )}
  </Rows>
);
