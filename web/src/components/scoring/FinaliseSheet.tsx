import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Panel } from '../working/Panel.tsx';

type Props = {
  readonly params: CallInput<'finaliseCollectiveSheet'>['params'];
  readonly version: number;
  readonly total: number;
  /** Until when the unit may still appeal; undefined when nothing is in the way. */
  readonly waits: Day | undefined;
  readonly onLoadNew: () => void;
};

/** Makes a result final, after a question; or says until when that waits. */
export function FinaliseSheet({ params, version, total, waits, onLoadNew }: Props) {
  const [asking, setAsking] = useState(false);
  const { act, pending, problem } = useAct('finaliseCollectiveSheet');
  if (waits !== undefined) return <p className="quiet">{SUPERVISING.waitAppeal(formatDay(waits))}</p>;
  return (
    <Panel look="next">
      <div className="actions">
        <Button look="filled" onClick={() => setAsking(true)}>
          {SUPERVISING.finalise}
        </Button>
      </div>
      <Confirm
        open={asking}
        title={SUPERVISING.finaliseTitle}
        act={SUPERVISING.finalise}
        pending={pending}
        problem={problem}
        onAct={() => void act({ params, body: { version } })}
        onClose={() => setAsking(false)}
        onLoadNew={onLoadNew}
      >
        <p>{SUPERVISING.finaliseText(total)}</p>
      </Confirm>
    </Panel>
  );
}
