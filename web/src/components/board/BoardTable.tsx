import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { BOARD } from '../../copy/board.vi.ts';
import { byLateness, columnsOf, countIn, lateIn } from '../../lib/board.ts';
import type { BoardAnswer, BoardRow, Column } from '../../lib/board.ts';
import { Button } from '../working/Button.tsx';

/** Where each unit directly below stands, the late ones first, and all together. */
export function BoardTable({
  board,
  onOpen,
}: {
  readonly board: BoardAnswer;
  readonly onOpen: (unit: UnitId) => void;
}) {
  const columns = columnsOf(board.below);
  return (
    <table className="table report cards">
      <thead>
        <tr>
          <th scope="col">{BOARD.unit}</th>
          {columns.map((column) => (
            <th scope="col" className="num" key={column}>
              {BOARD.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {byLateness(board.below).map((row) => (
          <tr key={row.unit.id}>
            <th scope="row">
              {row.scores ? (
                row.unit.name
              ) : (
                <Button look="plain" onClick={() => onOpen(row.unit.id)}>
                  {row.unit.name}
                </Button>
              )}
            </th>
            <Counts row={row} columns={columns} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="sum">
          <th scope="row">{BOARD.total}</th>
          <Counts row={{ steps: board.steps, late: lateIn(board.below) }} columns={columns} />
        </tr>
      </tfoot>
    </table>
  );
}

const Counts = ({
  row,
  columns,
}: {
  readonly row: Pick<BoardRow, 'steps' | 'late'>;
  readonly columns: readonly Column[];
}) =>
  columns.map((column) => {
    const count = countIn(row, column);
    return (
      <td
        key={column}
        className={count === 0 && column !== 'registered' ? 'num figure none' : 'num figure'}
        data-label={BOARD.columns[column]}
      >
        {count === 0 ? BOARD.empty : BOARD.count(count)}
      </td>
    );
  });
