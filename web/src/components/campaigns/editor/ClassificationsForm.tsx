import type { Classification, SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import type { Mistake } from '../../../lib/criteria/mistakes.ts';
import { Button } from '../../working/Button.tsx';
import { Check, Line } from './Fields.tsx';
import { FigureField } from './FigureField.tsx';

type Props = {
  readonly content: SetContent;
  readonly mistakes: readonly Mistake[];
  readonly onChange: (content: SetContent) => void;
};

/** What sheets of this set are called, and from how many points. */
export function ClassificationsForm({ content, mistakes, onChange }: Props) {
  const known = content.classifications ?? [];
  const set = (next: readonly Classification[]) => {
    const { classifications: _, ...counting } = content;
    onChange(next.length > 0 ? { ...content, classifications: next } : counting);
  };
  const change = (at: number, one: Classification) => set(known.with(at, one));
  return (
    <div className="stack">
      {known.map((one, at) => (
        <fieldset key={at} className="band-row stack">
          <legend>{one.title || EDITOR.classificationNumber(at + 1)}</legend>
          {mistakes
            .filter(({ place }) => place === one.id)
            .map(({ says }) => (
              <p key={says} className="wrong">
                {says}
              </p>
            ))}
          <div className="pair">
            <Line
              name={`xl-${at}-ma`}
              label={EDITOR.code}
              most={20}
              value={one.id}
              onType={(id) => change(at, { ...one, id })}
            />
            <FigureField
              name={`xl-${at}-tu`}
              label={EDITOR.classifiedFrom}
              value={one.from}
              onType={(from) => change(at, { ...one, from })}
            />
          </div>
          <Line
            name={`xl-${at}-ten`}
            label={EDITOR.classificationTitle}
            most={100}
            value={one.title}
            onType={(title) => change(at, { ...one, title })}
          />
          <Check
            checked={one.unverified === true}
            onCheck={(unverified) => {
              const { unverified: _, ...sure } = one;
              change(at, unverified ? { ...one, unverified } : sure);
            }}
          >
            {EDITOR.unverified}
          </Check>
          <Button look="plain" onClick={() => set(known.toSpliced(at, 1))}>
            {EDITOR.removeClassification(one.title || one.id)}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => set([...known, { id: `X${known.length + 1}`, title: '', from: 0 }])}>
        {EDITOR.addClassification}
      </Button>
    </div>
  );
}
