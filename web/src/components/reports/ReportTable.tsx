import { figure } from '@bang-vang/shared/contract/figure.ts';
import { YEAR_REPORT } from '../../copy/year-report.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { courseOfUnits } from '../../lib/standings.ts';
import { Panel } from '../working/Panel.tsx';

type Report = ValueOf<'getYearReport'>;
type Row = Report['rows'][number];

const COLUMNS = ['units', 'collectives', 'people', 'registered', 'reviewed'] as const;

/** A row's figures in the order of the columns. */
function figuresOf({
  units,
  collectives,
  people,
  counts,
}: Pick<Row, 'units' | 'collectives' | 'people' | 'counts'>) {
  const { registered, reviewed } = courseOfUnits(counts);
  return { units, collectives, people, registered, reviewed };
}

const honoursOf = ({ collectives, people }: Row): number => collectives + people;

function nameOf({ kind, unit, territory }: Row): string {
  if (kind === 'ended') return YEAR_REPORT.ended;
  if (kind === 'itself') return YEAR_REPORT.itself(unit?.name ?? '');
  return unit?.name ?? territory ?? YEAR_REPORT.noTerritory;
}

/** The report as a table; the former units that several rows belong to stand above them. */
export function ReportTable({
  report,
  by,
}: {
  readonly report: Report;
  readonly by: 'management' | 'territory';
}) {
  const { tops, rows, total } = report;
  const columns = COLUMNS.filter(
    (column) => (column !== 'registered' && column !== 'reviewed') || figuresOf(total).registered > 0,
  );
  const most = Math.max(0, ...rows.map(honoursOf));
  return (
    <Panel look="flush">
      <table className="table cards report">
        <thead>
          <tr>
            <th scope="col">{YEAR_REPORT.column[by]}</th>
            {columns.map((column) => (
              <th scope="col" className="num" key={column}>
                {YEAR_REPORT.column[column]}
              </th>
            ))}
            <td className="drawn" aria-hidden="true" />
          </tr>
        </thead>
        {tops.map((top) => (
          <tbody key={top.id}>
            {tops.length > 1 && (
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  {top.name}
                </th>
              </tr>
            )}
            {rows
              .filter((row) => row.top === top.id)
              .map((row) => (
                <Line key={`${row.kind} ${nameOf(row)}`} row={row} columns={columns} most={most} />
              ))}
          </tbody>
        ))}
        <tfoot>
          <tr className="sum">
            <th scope="row">{YEAR_REPORT.total}</th>
            <Figures figures={figuresOf(total)} columns={columns} />
            <td className="drawn" />
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

type Columns = readonly (typeof COLUMNS)[number][];

type LineProps = { readonly row: Row; readonly columns: Columns; readonly most: number };

/** A row; its last cell draws how many honours it has beside the row with the most. */
const Line = ({ row, columns, most }: LineProps) => (
  <tr>
    <th scope="row">
      {nameOf(row)}
      {row.kind === 'territory' && (
        <span className="quiet below">
          {YEAR_REPORT.managedBy(row.managers.map(({ name }) => name).join(', '))}
        </span>
      )}
    </th>
    <Figures figures={figuresOf(row)} columns={columns} />
    <td className="drawn" aria-hidden="true">
      <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none">
        <rect width="100" height="10" />
        <rect width={most === 0 ? 0 : (honoursOf(row) / most) * 100} height="10" />
      </svg>
    </td>
  </tr>
);

const Figures = ({
  figures,
  columns,
}: {
  readonly figures: ReturnType<typeof figuresOf>;
  readonly columns: Columns;
}) =>
  columns.map((column) => (
    <td className="num" key={column} data-label={YEAR_REPORT.column[column]}>
      {figure(figures[column])}
    </td>
  ));
