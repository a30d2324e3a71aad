import { figure } from '@bang-vang/shared/contract/figure.ts';
import { isOwnCase } from '@bang-vang/shared/domain/access/may.ts';
import { formatDay, formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { ReactNode } from 'react';
import { NOMINATION, QUEUE, ROUTE } from '../../copy/nominations.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { awardName } from '../../lib/nominations/catalogue.ts';
import { arrivedAt } from '../../lib/nominations/lists.ts';
import { printedName } from '../../lib/nominations/nominee.ts';
import type { NominationView } from '../../lib/nominations/views.ts';
import { unitText } from '../../lib/show.ts';
import { partLink } from '../../lib/use-param.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { AlikeTexts } from '../fairness/AlikeTexts.tsx';
import { LinkButton } from '../working/Button.tsx';
import { DeclineAct } from './DeclineAct.tsx';
import { ForwardAct } from './ForwardAct.tsx';
import { NominationState } from './NominationState.tsx';
import { stopsOf } from './NominationDetails.tsx';
import { Opinions } from './Opinions.tsx';
import { RouteStepper } from './RouteStepper.tsx';

type Props = {
  readonly round: RoundView;
  readonly nomination: NominationView;
  /** All that waits, to go on to the next. */
  readonly waiting: readonly NominationView[];
  readonly mayHandle: boolean;
  readonly onDone: (said: string) => void;
};

/** One nomination: who, for what, what others said, and what the reader's level says. */
export function QueueDetail({ round, nomination, waiting, mayHandle, onDone }: Props) {
  const { unit, officer } = useWorkplace();
  const { nominee } = nomination;
  const place = waiting.findIndex(({ id }) => id === nomination.id);
  const own = nominee.kind === 'person' && isOwnCase(officer, nominee.person);
  const refused = !mayHandle
    ? QUEUE.readOnly
    : own
      ? QUEUE.ownCase
      : round.state === 'closed'
        ? QUEUE.closed
        : undefined;
  return (
    <div className="stack-wide">
      <div className="row apart">
        <a {...partLink('')}>{QUEUE.back}</a>
        <Neighbours waiting={waiting} place={place} />
      </div>
      <div>
        {place >= 0 && (
          <p className="quiet">{QUEUE[mayHandle ? 'place' : 'placeHere'](place + 1, waiting.length)}</p>
        )}
        <h2 className="big">{printedName(nominee)}</h2>
        <p>{nominee.kind === 'person' ? unitText(nomination.unit.name) : NOMINATION.collective}</p>
      </div>
      <div className="columns">
        <div className="stack-wide">
          <dl className="panel facts wide-facts">
            <Fact name={NOMINATION.award}>{awardName(nomination.award)}</Fact>
            <Fact name={NOMINATION.points}>
              {nomination.finalPoints === undefined ? (
                NOMINATION.noPoints
              ) : (
                <span className="figure">{figure(nomination.finalPoints)}</span>
              )}
            </Fact>
            <Fact name={NOMINATION.arrived}>{formatInstant(arrivedAt(nomination))}</Fact>
            <Fact name={NOMINATION.citation} whole>
              <span className="long-text">{nomination.citation}</span>
            </Fact>
          </dl>
          <AlikeTexts round={nomination.round} unit={nomination.unit.id} nomination={nomination.id} />
          <section className="stack-tight">
            <h3>{NOMINATION.opinions}</h3>
            <Opinions said={nomination.endorsements} />
          </section>
          {place < 0 ? (
            <Standing nomination={nomination} />
          ) : refused ? (
            <p className="notice">{refused}</p>
          ) : nomination.state === 'climbing' ? (
            <ForwardAct key={nomination.id} nomination={nomination} onDone={onDone}>
              <DeclineAct nomination={nomination} onDone={onDone} />
            </ForwardAct>
          ) : (
            <div className="panel stack">
              <p>{QUEUE.council}</p>
              <div className="actions">
                <LinkButton look="filled" href={ADDRESSES.council}>
                  {QUEUE.toCouncilScreen}
                </LinkButton>
                <DeclineAct nomination={nomination} onDone={onDone} />
              </div>
            </div>
          )}
        </div>
        <aside className="stack">
          <h2>{ROUTE.label}</h2>
          <RouteStepper stops={stopsOf(nomination, unit)} />
        </aside>
      </div>
    </div>
  );
}

/** One that no longer waits here: its state, and the reason where it was ended. */
const Standing = ({ nomination }: { readonly nomination: NominationView }) => (
  <div className="panel stack">
    <NominationState nomination={nomination} />
    {nomination.reason && (
      <p className="long-text">
        <b>{NOMINATION.reason}:</b> {nomination.reason}
      </p>
    )}
    {nomination.result && (
      <p>
        {NOMINATION.sessionOf(formatDay(nomination.result.heldOn))}.{' '}
        {NOMINATION.votes(nomination.result.ballots.inFavour, nomination.result.ballots.present)}.
      </p>
    )}
  </div>
);

const Fact = ({
  name,
  whole = false,
  children,
}: {
  readonly name: string;
  readonly whole?: boolean;
  readonly children: ReactNode;
}) => (
  <div className={whole ? 'whole' : undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Neighbours = ({
  waiting,
  place,
}: {
  readonly waiting: readonly NominationView[];
  readonly place: number;
}) => (
  <nav className="row" aria-label={QUEUE.here}>
    {(
      [
        [waiting[place - 1], QUEUE.previous],
        [place < 0 ? undefined : waiting[place + 1], QUEUE.next],
      ] as const
    ).map(
      ([other, label]) =>
        other && (
          <LinkButton key={label} {...partLink(`?ma=${other.id}`)}>
            {label}
          </LinkButton>
        ),
    )}
  </nav>
);
