import { STAGE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { figure } from '@bang-vang/shared/contract/figure.ts';
import { STAGES } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { formatDay, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { ROUNDS } from '../../copy/rounds.vi.ts';
import type { Problem } from '../../lib/problem.ts';
import type { RoundDraft } from '../../lib/round-plan.ts';
import { Confirm } from '../working/Confirm.tsx';
import { SetStanding } from './SetStanding.tsx';

type Props = {
  readonly draft: RoundDraft;
  readonly sets: readonly CriteriaSet[];
  readonly open: boolean;
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  readonly onOpen: () => void;
  readonly onClose: () => void;
};

const shown = (text: string): string => (isDay(text) ? formatDay(text) : text);

/** What opening the round will fix, before it does. */
export const RoundPreview = ({ draft, sets, open, pending, problem, onOpen, onClose }: Props) => (
  <Confirm
    open={open}
    title={ROUNDS.previewTitle(draft.year)}
    act={ROUNDS.openAct(draft.year)}
    pending={pending}
    problem={problem}
    onAct={onOpen}
    onClose={onClose}
  >
    <p>{ROUNDS.previewText}</p>
    <dl className="facts">
      <div>
        <dt>{draft.title}</dt>
        <dd className="long-text">{draft.basis}</dd>
      </div>
      {STAGES.map((stage) => (
        <div key={stage}>
          <dt>{STAGE_NAMES[stage]}</dt>
          <dd>{ROUNDS.span(shown(draft.calendar[stage].from), shown(draft.calendar[stage].to))}</dd>
        </div>
      ))}
      <div>
        <dt>{ROUNDS.rules}</dt>
        <dd>{ROUNDS.rulesLine(draft.rules.closes, draft.rules.graceMinutes, draft.rules.appealDays)}</dd>
        <dd>{ROUNDS.gapLine(figure(draft.rules.gap), ROUNDS.combinings[draft.rules.combining])}</dd>
      </div>
      <div>
        <dt>{ROUNDS.sets}</dt>
        {sets
          .filter(({ id }) => draft.criteria.includes(id))
          .map((set) => (
            <dd key={set.id}>
              {set.title} <SetStanding set={set} />
            </dd>
          ))}
      </div>
    </dl>
  </Confirm>
);
