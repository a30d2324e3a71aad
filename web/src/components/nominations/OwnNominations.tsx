import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { NOMINATE, NOMINATION } from '../../copy/nominations.vi.ts';
import { awardName } from '../../lib/nominations/catalogue.ts';
import { madeBy } from '../../lib/nominations/lists.ts';
import { printedName } from '../../lib/nominations/nominee.ts';
import type { NominationView } from '../../lib/nominations/views.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Empty, Panel, Section } from '../working/Panel.tsx';
import { NominationDetails } from './NominationDetails.tsx';
import { NominationState } from './NominationState.tsx';

/** What the unit has put forward, where each waits, and why it was declined. */
export function OwnNominations({ nominations }: { readonly nominations: readonly NominationView[] }) {
  const { unit } = useWorkplace();
  const own = madeBy(nominations, unit.id);
  return (
    <div id="de-nghi-da-lap">
      <Section title={NOMINATE.list} note={NOMINATE.count(own.length)}>
        {own.length === 0 ? (
          <Empty>{NOMINATE.listEmpty}</Empty>
        ) : (
          <Panel look="flush">
            <ul className="rows">
              {own.map((nomination) => (
                <li key={nomination.id} className="two">
                  <div className="row-what">
                    <NomineeName nomination={nomination} />
                    <p>{awardName(nomination.award)}</p>
                    <p className="quiet">{NOMINATION.sentOn(formatDay(dayOf(nomination.nominatedAt)))}</p>
                  </div>
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
        )}
      </Section>
    </div>
  );
}

/** Whom a nomination is for, as lists name it. */
export const NomineeName = ({ nomination: { nominee } }: { readonly nomination: NominationView }) => (
  <b>{printedName(nominee)}</b>
);
