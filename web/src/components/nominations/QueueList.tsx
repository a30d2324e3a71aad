import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { NOMINATION, QUEUE } from '../../copy/nominations.vi.ts';
import { awardName } from '../../lib/nominations/catalogue.ts';
import { arrivedAt } from '../../lib/nominations/lists.ts';
import { nameOf } from '../../lib/nominations/nominee.ts';
import type { NominationView } from '../../lib/nominations/views.ts';
import { unitText } from '../../lib/show.ts';
import { partLink } from '../../lib/use-param.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { LinkButton } from '../working/Button.tsx';
import { Empty, Panel, Section } from '../working/Panel.tsx';
import { NominationDetails } from './NominationDetails.tsx';
import { NominationState } from './NominationState.tsx';
import { NomineeName } from './OwnNominations.tsx';

const Who = ({ nomination }: { readonly nomination: NominationView }) => (
  <div className="row-what">
    <NomineeName nomination={nomination} />
    <p className="quiet">
      {nomination.nominee.kind === 'person' ? unitText(nomination.unit.name) : NOMINATION.collective}
    </p>
    <p>{awardName(nomination.award)}</p>
  </div>
);

/** What waits at the reader's unit, the first to arrive first. */
export const QueueList = ({
  waiting,
  mayHandle,
}: {
  readonly waiting: readonly NominationView[];
  readonly mayHandle: boolean;
}) => (
  <Section title={mayHandle ? QUEUE.waiting : QUEUE.here} note={QUEUE.count(waiting.length)}>
    {waiting.length === 0 ? (
      <Empty>{mayHandle ? QUEUE.empty : QUEUE.emptyReader}</Empty>
    ) : (
      <Panel look="flush">
        <ul className="rows">
          {waiting.map((nomination) => (
            <li key={nomination.id}>
              <Who nomination={nomination} />
              <div>
                <NominationState nomination={nomination} />
                <div className="quiet">{QUEUE.since(formatDay(dayOf(arrivedAt(nomination))))}</div>
              </div>
              <div className="row-act">
                <LinkButton
                  {...partLink(`?ma=${nomination.id}`)}
                  aria-label={QUEUE.openOf(nameOf(nomination.nominee))}
                >
                  {QUEUE.open}
                </LinkButton>
              </div>
            </li>
          ))}
        </ul>
      </Panel>
    )}
  </Section>
);

/** What the reader's unit has sent on or ended. */
export function DealtWith({ dealt }: { readonly dealt: readonly NominationView[] }) {
  const { unit } = useWorkplace();
  return (
    <Section title={QUEUE.dealt} note={QUEUE.count(dealt.length)}>
      <Panel look="flush">
        <ul className="rows">
          {dealt.map((nomination) => (
            <li key={nomination.id} className="two">
              <Who nomination={nomination} />
              <NominationState nomination={nomination} />
              {nomination.reason && (
                <p className="long-text across">
                  <b>{NOMINATION.reason}:</b> {nomination.reason}
                </p>
              )}
              <div className="across">
                <NominationDetails nomination={nomination} unit={unit} />
              </div>
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  );
}
