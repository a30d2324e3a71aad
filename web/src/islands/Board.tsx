import { formatInstant, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { BoardTable } from '../components/board/BoardTable.tsx';
import { Button } from '../components/working/Button.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty, Panel } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { BOARD } from '../copy/board.vi.ts';
import { WORKING } from '../copy/working.vi.ts';
import { lateIn } from '../lib/board.ts';
import type { BoardAnswer } from '../lib/board.ts';
import { useRead } from '../lib/queries.ts';
import { useAddress } from '../lib/use-address.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** Where the units below stand with their sheets, the late ones first: `?don-vi=CT01` opens one of the unions below. */
export const Board = () => (
  <Screen current="board">
    <Page />
  </Screen>
);

function Page() {
  const { round } = useWorkplace();
  if (round) return <OfRound round={round} />;
  return (
    <>
      <Head title={BOARD.title} />
      <Empty>{BOARD.noRound}</Empty>
    </>
  );
}

function OfRound({ round }: { readonly round: RoundView }) {
  const { unit } = useWorkplace();
  const [opened, open] = useAddress('don-vi');
  const { value, problem, loading, refresh } = useRead('getBoard', {
    params: { round: round.id, unit: opened ?? unit.id },
  });
  return (
    <>
      <Head
        title={BOARD.title}
        about={`${value?.unit.name ?? unit.name} · ${WORKING.roundOfYear(round.year)}`}
        ofRound
      />
      <div className="stack">
        {opened !== undefined && opened !== unit.id && (
          <Button look="plain" onClick={() => open(undefined)}>
            {BOARD.back(unit.name)}
          </Button>
        )}
        <ProblemNotice problem={problem} onRetry={() => void refresh()} />
        {loading && <Skeleton />}
        {value && <Steps board={value} onOpen={open} />}
      </div>
    </>
  );
}

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
        <Panel look="flush">
          <BoardTable board={board} onOpen={onOpen} />
        </Panel>
      )}
      <p className="quiet small">{BOARD.draftNote}</p>
    </>
  );
}
