import { ROLE_NAMES, TASK_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { Task } from '@bang-vang/shared/domain/reports/work.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { CHANGES } from '../../../copy/tree-changes.vi.ts';
import { UNITS } from '../../../copy/units.vi.ts';
import type { ValueOf } from '../../../lib/client.ts';
import type { FactView } from '../../../lib/units/timeline.ts';
import { Chip } from '../../working/Chip.tsx';
import { nameIn } from '../Traits.tsx';
import { levelName } from '../UnitTree.tsx';

export type Preview = ValueOf<'previewTreeChange'>;

/** A unit as the change leaves it: one that is made has no other name yet. */
export const nameAfter = ({ units, names }: Preview, unit: string): string =>
  units.find((touched) => touched.unit === unit)?.after.name ?? nameIn(names, unit);

type Touched = Preview['units'][number];

const ROWS = [
  'name',
  'level',
  'manager',
  'counterpart',
  'counterpartHeadTitle',
  'headTitle',
  'header',
  'territory',
  'address',
  'from',
  'until',
] as const;
const LABELS: Readonly<Record<(typeof ROWS)[number], string>> = {
  name: UNITS.name,
  level: UNITS.level,
  manager: UNITS.manager,
  counterpart: UNITS.counterpart,
  counterpartHeadTitle: UNITS.counterpartHeadTitle,
  headTitle: UNITS.headTitle,
  header: UNITS.header,
  territory: UNITS.territory,
  address: UNITS.address,
  from: UNITS.since,
  until: CHANGES.until,
};

/** Each unit before and after a change, and what hangs on it. */
export const ChangePreview = ({ preview }: { readonly preview: Preview }) => (
  <div className="stack-wide">
    {preview.units.map((touched) => (
      <UnitPreview key={touched.unit} touched={touched} preview={preview} />
    ))}
  </div>
);

function UnitPreview({ touched, preview }: { readonly touched: Touched; readonly preview: Preview }) {
  const { before, after } = touched;
  const ends = after.ending !== undefined && before?.ending === undefined;
  const shown = (fact: FactView | undefined, row: (typeof ROWS)[number]): string => {
    const value = fact?.[row];
    if (fact === undefined || value === undefined) return CHANGES.nothing;
    if (row === 'level') return levelName(value);
    if (row === 'manager') return nameAfter(preview, value);
    return row === 'from' || row === 'until' ? formatDay(value as FactView['from']) : value;
  };
  const rows = ROWS.filter((row) => before?.[row] !== after[row]);
  const successors = (after.ending?.successors ?? []).map((one) => nameAfter(preview, one));
  const title = before?.name ?? after.name;
  return (
    <section className="panel stack" aria-label={title}>
      <div className="row apart">
        <h3>{title}</h3>
        <Chip look={before ? (ends ? 'returned' : 'waiting') : 'good'}>
          {before ? (ends ? CHANGES.ends : CHANGES.amends) : CHANGES.isNew}
        </Chip>
      </div>
      {ends && after.ending && successors.length > 0 && (
        <p>
          {UNITS.becomes[after.ending.kind]} <b>{successors.join(', ')}</b>. {CHANGES.followsMerger}
        </p>
      )}
      <table className="table cards">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{CHANGES.field}</th>
            {before && <th scope="col">{CHANGES.before}</th>}
            <th scope="col">{CHANGES.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{LABELS[row]}</th>
              {before && (
                <td data-label={CHANGES.before} className="quiet">
                  {shown(before, row)}
                </td>
              )}
              <td data-label={CHANGES.after}>
                <b>{shown(after, row)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {before && (
        <Affected affected={touched.affected} ends={ends} isDissolved={after.ending?.kind === 'dissolved'} />
      )}
    </section>
  );
}

type AffectedProps = {
  readonly affected: Touched['affected'];
  readonly ends: boolean;
  readonly isDissolved: boolean;
};

function Affected({ affected, ends, isDissolved }: AffectedProps) {
  const counts = [
    [CHANGES.under, affected.under],
    [CHANGES.people, affected.people],
    [CHANGES.nominations, affected.nominations],
    [CHANGES.sheets, affected.sheets],
    [CHANGES.appointments, affected.appointments.length],
    ...affected.waiting.map(({ task, count }) => [TASK_NAMES[task as Task], count] as const),
  ] as const;
  return (
    <div className="stack-tight">
      <h4>{CHANGES.hangsOn}</h4>
      <dl className="counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figure">{count}</dd>
          </div>
        ))}
      </dl>
      {isDissolved && affected.people > 0 && <p className="quiet">{CHANGES.peopleStay}</p>}
      {ends && affected.appointments.length > 0 && (
        <>
          <p className="quiet">{CHANGES.appointmentsEnd}</p>
          <ul className="bullets">
            {affected.appointments.map(({ name, role }) => (
              <li key={`${role} ${name}`}>
                {name}, {ROLE_NAMES[role]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
