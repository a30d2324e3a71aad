import type { ReactNode } from 'react';
import { WORKING } from '../../copy/working.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import { useAddress } from '../../lib/use-address.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from './Button.tsx';
import { Head } from './Head.tsx';
import { Empty } from './Panel.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { Skeleton } from './Skeleton.tsx';

/** An operation that tells of a unit and of those below it in a round. */
type Asked = 'getBoard' | 'getFairness';

type Props<Id extends Asked> = {
  readonly ask: Id;
  readonly title: string;
  /** What to say while there is no round. */
  readonly noRound: string;
  readonly hint?: string;
  /** What the answer looks like; `open` goes on to one of the unions below. */
  readonly children: (answer: ValueOf<Id>, open: (unit: string) => void) => ReactNode;
};

/** A page about a unit and those below it in the chosen round: `?don-vi=CT01` opens one of the unions below. */
export function UnionPage<Id extends Asked>(props: Props<Id>) {
  const { round } = useWorkplace();
  if (round) return <OfRound {...props} round={round} />;
  return (
    <>
      <Head title={props.title} />
      <Empty>{props.noRound}</Empty>
    </>
  );
}

function OfRound<Id extends Asked>(props: Props<Id> & { readonly round: RoundView }) {
  const { ask, title, hint, children, round } = props;
  const { unit } = useWorkplace();
  const [opened, open] = useAddress('don-vi');
  const { value, problem, loading, refresh } = useRead<Asked>(ask, {
    params: { round: round.id, unit: opened ?? unit.id },
  });
  return (
    <>
      <Head
        title={title}
        about={`${value?.unit.name ?? unit.name} · ${WORKING.roundOfYear(round.year)}`}
        ofRound
      />
      <div className="stack-wide">
        {opened !== undefined && opened !== unit.id && (
          <Button look="plain" onClick={() => open(undefined)}>
            {WORKING.backTo(unit.name)}
          </Button>
        )}
        {hint !== undefined && <p className="quiet">{hint}</p>}
        <ProblemNotice problem={problem} onRetry={() => void refresh()} />
        {loading && <Skeleton />}
        {value && children(value as ValueOf<Id>, open)}
      </div>
    </>
  );
}
