import { gluedText } from '@bang-vang/shared/domain/honours/glue.ts';
import { PANELS } from '../../../copy/panels.vi.ts';
import { SHEET } from '../../../copy/scoring.vi.ts';
import { ADDRESSES } from '../../../lib/addresses.ts';
import { useRead } from '../../../lib/queries.ts';
import { withQuery } from '../../../lib/scoring/address.ts';
import { reviewedOf } from '../../../lib/scoring/reviewed.ts';
import type { RoundView } from '../../../lib/workplace.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { LinkButton } from '../../working/Button.tsx';
import { Empty } from '../../working/Panel.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { Skeleton } from '../../working/Skeleton.tsx';
import { OpinionGiven } from '../OpinionGiven.tsx';
import { RecordedCases } from '../RecordedCases.tsx';
import { AssignByHand } from './AssignByHand.tsx';
import { CombinedResult } from './CombinedResult.tsx';
import { MyPart } from './MyPart.tsx';
import { PanelStanding } from './PanelStanding.tsx';

type Props = { readonly round: RoundView; readonly chosen: string };

/** The panel of one sheet: for its reviewers, each with their own part, and for the union that assigns and confirms. */
export function PanelPage({ round, chosen }: Props) {
  const { owner, appointment, unit } = useWorkplace();
  const params = { round: round.id, unit: chosen };
  const panel = useRead('openPanel', { params });
  const read = useRead('openCollectiveSheet', { params }, { when: panel.value !== undefined });
  const sheet = read.value?.sheet;
  const criteria = useRead(
    'getRoundCriteria',
    { params: { round: round.id, set: sheet?.criteria ?? '' } },
    { when: sheet !== undefined },
  );
  const refresh = () => {
    void panel.refresh();
    void read.refresh();
  };
  if (panel.problem) return <ProblemNotice problem={panel.problem} onRetry={refresh} />;
  if (!panel.value) return <Skeleton />;
  const { reviewers, mine, result, version } = panel.value;
  const supervises =
    unit.children.some(({ id }) => id === chosen) && ['unit-officer', 'unit-head'].includes(appointment.role);
  const awaits = sheet !== undefined && !['reviewed', 'appealed', 'final'].includes(sheet.state);
  const set = criteria.value?.set;
  const desk = sheet && set && 'total' in sheet ? reviewedOf(params, set, sheet) : undefined;
  const reviewing = sheet?.state === 'reviewing';
  return (
    <>
      <div className="head">
        <div>
          <p className="quiet">{PANELS.title}</p>
          <h1>{gluedText(panel.value.unit.name)}</h1>
        </div>
        <div className="actions">
          {supervises && (
            <LinkButton href={withQuery(ADDRESSES.review, { 'don-vi': chosen })}>{PANELS.toSheet}</LinkButton>
          )}
          <LinkButton href={ADDRESSES.review}>{PANELS.back}</LinkButton>
        </div>
      </div>
      <div className="stack-wide">
        <PanelStanding reviewers={reviewers} blind={!result} />
        {read.problem && <Empty>{PANELS.notYet}</Empty>}
        {mine && desk && (
          <MyPart
            key={mine.state}
            params={params}
            owner={owner}
            sheet={desk}
            mine={mine}
            moves={reviewing}
            onLoadNew={refresh}
          />
        )}
        {result && desk && sheet && (
          <CombinedResult
            params={params}
            sheet={desk}
            result={result}
            version={supervises && reviewing ? sheet.version : undefined}
            onLoadNew={refresh}
          />
        )}
        {sheet && !desk && <Empty>{SHEET.notSent}</Empty>}
        {mine?.state === 'open' && sheet && set && 'opinion' in sheet && (
          <>
            <OpinionGiven opinion={sheet.opinion} />
            <RecordedCases set={set} recorded={sheet.deductions} />
          </>
        )}
        {supervises && awaits && (
          <AssignByHand key={version} round={round.id} panel={panel.value} onLoadNew={refresh} />
        )}
      </div>
    </>
  );
}
