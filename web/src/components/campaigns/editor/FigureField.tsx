import { useState } from 'react';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { readFigure, showFigure } from '../../../lib/scoring/points-field.ts';
import { Field } from '../../working/Field.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly onType: (value: number) => void;
};

/** A figure of a set. What cannot be read stays in the field and counts as nothing until it can. */
export function FigureField({ name, label, hint, value, onType }: Props) {
  const [text, setText] = useState(() => showFigure(value));
  const read = readFigure(text);
  const typed = read.kind === 'figure' ? read.value : 0;
  // A figure that was changed elsewhere, by moving or taking back, replaces what was typed.
  const shown = typed === value ? text : showFigure(value);
  const error = typed === value && read.kind !== 'figure' ? EDITOR.needFigure : undefined;
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          className="figure-field"
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onChange={({ target }) => {
            setText(target.value);
            const next = readFigure(target.value);
            onType(next.kind === 'figure' ? Math.max(next.value, 0) : 0);
          }}
        />
      )}
    </Field>
  );
}
