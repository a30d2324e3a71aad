import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { ReactNode } from 'react';
import { YEAR_REPORT } from '../../copy/year-report.vi.ts';
import type { ReportAsked } from '../../lib/report-asked.ts';
import { ask } from '../../lib/report-asked.ts';
import { Field } from '../working/Field.tsx';

type Props = {
  readonly asked: ReportAsked;
  readonly years: readonly number[];
  /** The last day of the year asked for, or today. */
  readonly endOfYear: string;
};

/** Which year, grouped by what, by which tree, and as known when. */
export const ReportChoices = ({ asked, years, endOfYear }: Props) => (
  <section className="stack" aria-label={YEAR_REPORT.choose}>
    <div className="record-fields">
      <Choice
        name="nam"
        label={YEAR_REPORT.year}
        value={String(asked.year)}
        options={years.map((year) => [String(year), String(year)])}
        onChoose={(year) => ask({ ...asked, year: Number(year) })}
      />
      <Choice
        name="theo"
        label={YEAR_REPORT.by}
        value={asked.by}
        options={[
          ['management', YEAR_REPORT.byChoices.management],
          ['territory', YEAR_REPORT.byChoices.territory],
        ]}
        onChoose={(by) => ask({ ...asked, by: by === 'territory' ? by : 'management' })}
      />
      <Choice
        name="co-cau"
        label={YEAR_REPORT.tree}
        value={asked.tree}
        options={[
          ['then', YEAR_REPORT.then(endOfYear)],
          ['today', YEAR_REPORT.today],
        ]}
        onChoose={(tree) => ask({ ...asked, tree: tree === 'today' ? tree : 'then' })}
      />
    </div>
    <details open={asked.known !== undefined}>
      <summary>{YEAR_REPORT.more}</summary>
      <Field name="biet" label={YEAR_REPORT.known} hint={YEAR_REPORT.knownHint}>
        {(control) => (
          <input
            {...control}
            type="date"
            defaultValue={asked.known ?? ''}
            onChange={({ target: { value } }) => {
              if (value === '') ask({ ...asked, known: undefined });
              else if (isDay(value)) ask({ ...asked, known: value });
            }}
          />
        )}
      </Field>
    </details>
  </section>
);

type ChoiceProps = {
  readonly name: string;
  readonly label: ReactNode & string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
};

const Choice = ({ name, label, value, options, onChoose }: ChoiceProps) => (
  <Field name={name} label={label}>
    {(control) => (
      <select {...control} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
);
