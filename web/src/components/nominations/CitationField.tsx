import { CITATION } from '../../copy/nominations.vi.ts';
import { CITATION_MAX, readCitation } from '../../lib/nominations/citation.ts';
import { Field } from '../working/Field.tsx';

type Props = {
  readonly value: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly onType: (value: string) => void;
};

/** What someone is honoured for, with a count of characters. */
export const CitationField = ({ value, hint, error, onType }: Props) => (
  <Field name="citation" label={CITATION.label} hint={hint} error={error}>
    {(control) => (
      <>
        <textarea {...control} value={value} onChange={({ target }) => onType(target.value)} />
        <p className={readCitation(value).length > CITATION_MAX ? 'count wrong' : 'count hint'}>
          {CITATION.count(readCitation(value).length, CITATION_MAX)}
        </p>
      </>
    )}
  </Field>
);
