import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import type { Waiting } from '../../lib/scoring/queue.ts';
import { LinkButton } from '../working/Button.tsx';
import { Chip } from '../working/Chip.tsx';
import { Empty, Panel } from '../working/Panel.tsx';

type Props = { readonly waiting: readonly Waiting[]; readonly addressOf: (one: Waiting) => string };

/** The sheets that wait for this reviewer, the longest waiting first. */
export function ReviewQueue({ waiting, addressOf }: Props) {
  if (waiting.length === 0) return <Empty>{REVIEW.queueEmpty}</Empty>;
  return (
    <>
      <p className="review-lead">{REVIEW.queueLead(waiting.length)}</p>
      <Panel look="flush">
        <ul className="rows">
          {waiting.map((one) => (
            <li key={one.unit.id}>
              <div className="row-what">
                <b>{one.unit.name}</b>
                <span className="quiet">{REVIEW.waitingSince(formatInstant(one.since))}</span>
              </div>
              <div className="row-state">
                <Chip look="waiting">{REVIEW.waiting}</Chip>
              </div>
              <div className="row-act">
                <LinkButton href={addressOf(one)}>{REVIEW.open}</LinkButton>
              </div>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
