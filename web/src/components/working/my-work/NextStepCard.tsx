import { STAGE_NAMES, TASK_NAMES } from '@bang-vang/shared/contract/names.ts';
import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { MY_WORK, TASK_ACTS } from '../../../copy/my-work.vi.ts';
import { ADDRESSES } from '../../../lib/addresses.ts';
import type { NextStep } from '../../../lib/next-step.ts';
import { belowWork, titleOfWork } from '../../../lib/work-words.ts';
import { addressOfWork, nameOfWork, screenOf } from '../../../lib/work.ts';
import { LinkButton } from '../Button.tsx';
import { Panel } from '../Panel.tsx';
import { ProgressBar } from '../ProgressBar.tsx';

type Told = {
  readonly title: string;
  readonly why: string;
  readonly act?: { readonly label: string; readonly href: string };
  readonly progress?: { readonly done: number; readonly all: number };
};

const due = ({ until, late }: { readonly until: Day; readonly late: boolean }): string =>
  late ? MY_WORK.late(formatDay(until)) : MY_WORK.until(formatDay(until));

/** The next step in words. */
function told(step: NextStep): Told {
  switch (step.kind) {
    case 'open-round':
      return {
        title: MY_WORK.openRoundTitle,
        why: MY_WORK.openRoundWhy,
        act: { label: MY_WORK.openRound, href: ADDRESSES.rounds },
      };
    case 'wait-for-round':
      return { title: MY_WORK.waitForRoundTitle, why: MY_WORK.waitForRound };
    case 'round-closed':
      return {
        title: MY_WORK.roundClosedTitle(step.year),
        why: MY_WORK.roundClosed,
        act: { label: MY_WORK.seeHonours, href: `/vinh-danh/${step.year}` },
      };
    case 'register':
      return {
        title: MY_WORK.registerTitle,
        why: `${due(step)} ${MY_WORK.registerWhy}`,
        act: { label: MY_WORK.register, href: ADDRESSES.registration },
      };
    case 'score-sheet':
      return toldOfSheet(step);
    case 'work':
      return toldOfWork(step);
    case 'approve-criteria':
      return {
        title: MY_WORK.approveTitle(step.sets),
        why: MY_WORK.approveWhy,
        act: { label: MY_WORK.approve, href: ADDRESSES.criteria },
      };
    case 'nothing': {
      const { ahead } = step;
      if (!ahead) return { title: MY_WORK.nothingTitle, why: '' };
      const stage = STAGE_NAMES[ahead.stage] ?? ahead.stage;
      return {
        title: MY_WORK.nothingTitle,
        why:
          ahead.standing === 'now'
            ? MY_WORK.nothingNow(stage, formatDay(ahead.span.to))
            : MY_WORK.nothingAhead(stage, formatDay(ahead.span.from)),
      };
    }
  }
}

function toldOfWork({ first, ofTask, ...by }: NextStep & { kind: 'work' }): Told {
  const label = TASK_ACTS[first.task];
  return ofTask === 1
    ? {
        title: titleOfWork(first),
        why: [belowWork(first), due(by)].filter(Boolean).join('. '),
        act: { label, href: addressOfWork(first) },
      }
    : {
        title: MY_WORK.workTitleMany(TASK_NAMES[first.task], ofTask),
        why: `${due(by)} ${MY_WORK.workWhyMany(nameOfWork(first))}`,
        act: { label, href: screenOf(first.task) },
      };
}

function toldOfSheet(step: NextStep & { kind: 'score-sheet' }): Told {
  const { scored, lines, total, wrong, gap } = step;
  const progress = { done: scored, all: lines };
  const why = `${due(step)} ${MY_WORK.scoreWhy(scored, lines, figure(total))}`;
  if (gap === undefined)
    return { title: MY_WORK.sendTitle, why, progress, act: { label: MY_WORK.send, href: ADDRESSES.sheet } };
  const left = lines - scored;
  return {
    title:
      wrong > 0 ? MY_WORK.mendTitle(wrong) : scored === 0 ? MY_WORK.startTitle : MY_WORK.scoreTitle(left),
    why,
    progress,
    act: {
      label: scored === 0 && wrong === 0 ? MY_WORK.scoreStart : MY_WORK.scoreFrom(gap),
      href: `${ADDRESSES.sheet}#${encodeURIComponent(gap)}`,
    },
  };
}

/** The one thing to do next: its reason beside it, one filled button. */
export function NextStepCard({ step }: { readonly step: NextStep }) {
  const { title, why, act, progress } = told(step);
  return (
    <Panel look="next">
      <div className="stack">
        <div>
          <p className="quiet">{MY_WORK.next}</p>
          <h2>{title}</h2>
          {why && <p>{why}</p>}
        </div>
        {progress && <ProgressBar {...progress} wordsShown={false} />}
        {act && (
          <LinkButton look="filled" href={act.href}>
            {act.label}
          </LinkButton>
        )}
      </div>
    </Panel>
  );
}
