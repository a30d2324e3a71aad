import type { Item } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { Field } from '../working/Field.tsx';

type Lines = Readonly<Record<string, string>>;

type Props = {
  readonly items: readonly Item[];
  readonly lines: Lines;
  readonly label: (line: string) => string;
  readonly onChange: (lines: Lines) => void;
};

/** Words to lines of a set: a field for each, its text as the hint. */
export const LineWords = ({ items, lines, label, onChange }: Props) =>
  items.map(({ id, text }) => (
    <Field key={id} name={`lines.${id}`} label={label(id)} hint={text}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          maxLength={500}
          value={lines[id] ?? ''}
          onChange={({ target }) => onChange({ ...lines, [id]: target.value })}
        />
      )}
    </Field>
  ));

/** The lines to which something was said. */
export const saidTo = (lines: Lines): Record<string, string> =>
  Object.fromEntries(
    Object.entries(lines).flatMap(([id, words]) => (words.trim() ? [[id, words.trim()]] : [])),
  );
