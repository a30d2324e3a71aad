import { figure } from '@bang-vang/shared/contract/figure.ts';
import { PANELS } from '../../../copy/panels.vi.ts';
import type { CallInput } from '../../../lib/client.ts';
import { useAct } from '../../../lib/queries.ts';
import { draftOfReview, reviewOf } from '../../../lib/scoring/review-draft.ts';
import type { PanelView } from '../../../lib/scoring/panels.ts';
import { useReview } from '../../../lib/scoring/use-review.ts';
import { Button } from '../../working/Button.tsx';
import { Panel } from '../../working/Panel.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { Saved } from '../../working/Saved.tsx';
import { useKept } from '../../../lib/use-kept.ts';
import { FoundCases } from '../FoundCases.tsx';
import { FoundDeductions, areComplete, isComplete } from '../FoundDeductions.tsx';
import { ReviewDesk } from '../ReviewDesk.tsx';
import type { Reviewed } from '../ReviewDesk.tsx';
import { useState } from 'react';
import { Abstain } from './Abstain.tsx';

type Mine = NonNullable<PanelView['mine']>;
type Props = {
  readonly params: CallInput<'givePart'>['params'];
  readonly owner: string;
  readonly sheet: Reviewed;
  readonly mine: Mine;
  /** Whether the review is still under way, so that the part may move. */
  readonly moves: boolean;
  readonly onLoadNew: () => void;
};

/** One's own part of a panel's review: to be written, given, or left with a reason. */
export function MyPart(props: Props) {
  const { mine, moves } = props;
  switch (mine.state) {
    case 'open':
      return moves ? <OpenPart {...props} mine={mine} /> : null;
    case 'given':
      return <GivenPart {...props} mine={mine} />;
    case 'abstained':
      return (
        <Panel>
          <p>{PANELS.partAbstained(mine.reason)}</p>
        </Panel>
      );
  }
}

type Open = Props & { readonly mine: Extract<Mine, { state: 'open' }> };

function OpenPart({ params, owner, sheet, mine, onLoadNew }: Open) {
  const review = useReview(
    owner,
    `part:${params.round}:${params.unit}`,
    draftOfReview(mine.marks, mine.reasons),
  );
  const give = useAct('givePart');
  const save = useAct('savePart');
  const [saves, setSaves] = useState(0);
  const [found, setFound, forgetFound] = useKept(
    owner,
    `tru-diem-phan-${params.round}-${params.unit}`,
    mine.deductions,
  );
  const [strict, setStrict] = useState(false);
  const entered = () => {
    const { marks, reasons } = reviewOf(sheet.set, sheet.own, review.draft);
    return { version: mine.version, marks, reasons, deductions: found.filter(isComplete) };
  };
  return (
    <section className="stack" aria-label={PANELS.part}>
      <p>{PANELS.partLead}</p>
      <ProblemNotice problem={save.problem} onLoadNew={onLoadNew} />
      <div className="row review-fill">
        <Button
          pending={save.pending}
          onClick={() =>
            void save.act({ params, body: entered() }).then(({ ok }) => ok && setSaves(saves + 1))
          }
        >
          {PANELS.keep}
        </Button>
        <Abstain params={params} version={mine.version} onLoadNew={onLoadNew} />
      </div>
      <Saved times={saves} />
      <ReviewDesk
        kind="part"
        sheet={{ ...sheet, deductions: [...sheet.deductions, ...found] }}
        review={review}
        pending={give.pending}
        problem={give.problem}
        isWhole={() => {
          setStrict(true);
          return areComplete(found);
        }}
        close={() =>
          void give.act({ params, body: entered() }).then(({ ok }) => {
            if (!ok) return;
            review.forget();
            forgetFound();
          })
        }
        onLoadNew={onLoadNew}
      />
      <FoundDeductions set={sheet.set} found={found} strict={strict} onChange={setFound} />
    </section>
  );
}

function GivenPart({
  params,
  sheet,
  mine,
  moves,
  onLoadNew,
}: Props & { readonly mine: Extract<Mine, { state: 'given' }> }) {
  const { act, pending, problem } = useAct('withdrawPart');
  return (
    <Panel>
      <div className="stack">
        <p>{PANELS.partGiven(figure(mine.total))}</p>
        <FoundCases set={sheet.set} found={mine.deductions} />
        <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
        {moves && (
          <div className="row">
            <Button pending={pending} onClick={() => void act({ params, body: { version: mine.version } })}>
              {PANELS.withdraw}
            </Button>
            <p className="quiet">{PANELS.withdrawNote}</p>
          </div>
        )}
      </div>
    </Panel>
  );
}
