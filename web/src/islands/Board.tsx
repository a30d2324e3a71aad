import { formatInstant, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { BoardTable } from '../components/board/BoardTable.tsx';
import { CourseBar } from '../components/board/CourseBar.tsx';
import { Empty, Panel } from '../components/working/Panel.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { UnionPage } from '../components/working/UnionPage.tsx';
import { BOARD } from '../copy/board.vi.ts';
import { lateIn } from '../lib/board.ts';
import type { BoardAnswer } from '../lib/board.ts';

/** Where the units below stand with their sheets, the late ones first. */
export const Board = () => (
  <Screen current="board">
    <UnionPage ask="getBoard" title={BOARD.title} noRound={BOARD.noRound}>
      {(board, open) => <Steps board={board} onOpen={open} />}
    </UnionPage>
  </Screen>
);

/** A deadline closes right after its last minute, which is the one that people are told. */
const lastMinute = (closes: Instant): Instant => instant(new Date(Date.parse(closes) - 60_000).toISOString());

function Steps({ board, onOpen }: { readonly board: BoardAnswer; readonly onOpen: (unit: string) => void }) {
  const { closes, over } = board.deadline;
  const late = lateIn(board.below);
  return (
    <>
      <p>{(over ? BOARD.over : BOARD.deadline)(formatInstant(lastMinute(closes)))}</p>
      {late > 0 && <p className="notice">{BOARD.lateNote(late)}</p>}
      {board.steps.registered === 0 ? (
        <Empty>{BOARD.none}</Empty>
      ) : (
        <>
          <CourseBar steps={board.steps} />
          <Panel look="flush">
            <BoardTable board={board} onOpen={onOpen} />
          </Panel>
        </>
      )}
      <p className="quiet small">{BOARD.draftNote}</p>
    </>
  );
}
