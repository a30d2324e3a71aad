import { daysBetween, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { lastAppealDay } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { useState } from 'react';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Panel } from '../working/Panel.tsx';
import { AppealForm } from './AppealForm.tsx';
import type { WithReview } from './ResultReceived.tsx';

type Props = {
  readonly params: CallInput<'acceptReview'>['params'];
  readonly round: RoundView;
  readonly set: CriteriaSet;
  readonly sheet: Extract<WithReview, { state: 'reviewed' }>;
  readonly onLoadNew: () => void;
};

/** The unit's word on its result: agreed at once, or an appeal while there are days for it. */
export function ReceiveResult({ params, round, set, sheet, onLoadNew }: Props) {
  const { owner, today } = useWorkplace();
  const [asking, setAsking] = useState<'accept' | 'appeal'>();
  const accepting = useAct('acceptReview');
  const until = lastAppealDay(sheet.review.at, round);
  const open = today <= until;
  if (asking === 'appeal')
    return (
      <AppealForm
        params={params}
        owner={owner}
        set={set}
        sheet={sheet}
        onClose={() => setAsking(undefined)}
        onLoadNew={onLoadNew}
      />
    );
  return (
    <Panel look="next">
      <div className="stack">
        <p>
          {open
            ? COURSE.appealLeft(formatDay(until), daysBetween(today, until))
            : COURSE.appealOver(formatDay(until))}
        </p>
        <div className="actions">
          <Button look="filled" onClick={() => setAsking('accept')}>
            {COURSE.accept}
          </Button>
          {open && <Button onClick={() => setAsking('appeal')}>{COURSE.appeal}</Button>}
        </div>
        <Confirm
          open={asking === 'accept'}
          title={COURSE.acceptTitle}
          act={COURSE.accept}
          pending={accepting.pending}
          problem={accepting.problem}
          onAct={() => void accepting.act({ params, body: { version: sheet.version } })}
          onClose={() => setAsking(undefined)}
          onLoadNew={onLoadNew}
        >
          <p>{COURSE.acceptText(sheet.review.total)}</p>
        </Confirm>
      </div>
    </Panel>
  );
}
