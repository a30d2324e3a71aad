import type { ReactNode } from 'react';
import type { Mistake } from '../../../lib/criteria/mistakes.ts';
import { Button } from '../../working/Button.tsx';
import { Line } from './Fields.tsx';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';

type Row = { readonly id: string };

type Props<One extends Row> = {
  readonly rows: readonly One[];
  /** What the names of the fields begin with. */
  readonly name: string;
  /** What the code of a new row begins with. */
  readonly letter: string;
  readonly mistakes: readonly Mistake[];
  readonly words: {
    readonly legend: (row: One, place: number) => string;
    readonly remove: (row: One) => string;
    readonly add: string;
  };
  readonly blank: (id: string) => One;
  readonly onChange: (rows: readonly One[]) => void;
  /** The fields of a row beside its code. */
  readonly children: (row: One, change: (part: One) => void, name: string) => ReactNode;
};

/** Rows of a set that each have a code: what is wrong with one stands in it, each can be removed, and one more added. */
export function Rows<One extends Row>(props: Props<One>) {
  const { rows, name, letter, mistakes, words, blank, onChange, children } = props;
  return (
    <div className="stack">
      {rows.map((row, at) => {
        const change = (next: One) => onChange(rows.with(at, next));
        return (
          <fieldset key={at} className="band-row stack">
            <legend>{words.legend(row, at)}</legend>
            {mistakes
              .filter(({ place }) => place === row.id)
              .map(({ says }) => (
                <p key={says} className="wrong">
                  {says}
                </p>
              ))}
            <Line
              name={`${name}-${at}-ma`}
              label={EDITOR.code}
              most={20}
              value={row.id}
              onType={(id) => change({ ...row, id })}
            />
            {children(row, change, `${name}-${at}`)}
            <Button look="plain" onClick={() => onChange(rows.toSpliced(at, 1))}>
              {words.remove(row)}
            </Button>
          </fieldset>
        );
      })}
      <Button onClick={() => onChange([...rows, blank(freeCode(rows, letter))])}>{words.add}</Button>
    </div>
  );
}

function freeCode(rows: readonly Row[], letter: string): string {
  let number = rows.length + 1;
  while (rows.some(({ id }) => id === `${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}
