import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { compareNames } from '@bang-vang/shared/domain/honours/names.ts';
import { gluedName } from '@bang-vang/shared/domain/honours/glue.ts';
import { COMMEND } from '../../copy/nominations.vi.ts';
import { awardName } from '../../lib/nominations/catalogue.ts';
import type { CommendationView } from '../../lib/nominations/views.ts';
import { Empty, Panel, Section } from '../working/Panel.tsx';

/** Whom the unit has commended in the round, by given name. */
export const CommendationList = ({
  commendations,
}: {
  readonly commendations: readonly CommendationView[];
}) => (
  <Section title={COMMEND.list} note={COMMEND.people(commendations.length)}>
    {commendations.length === 0 ? (
      <Empty>{COMMEND.listEmpty}</Empty>
    ) : (
      <Panel look="flush">
        <ul className="rows">
          {commendations
            .toSorted((a, b) => compareNames(a.person.name, b.person.name))
            .map(({ id, person, award, citation, decision, conferenceOn }) => (
              <li key={id} className="one">
                <div className="row-what">
                  <b>{gluedName(person.name)}</b>
                  <p>{awardName(award)}</p>
                  <p className="long-text">{citation}</p>
                  <p className="quiet">
                    {COMMEND.byDecision(decision.number, formatDay(decision.date), decision.signer)}.{' '}
                    {COMMEND.atConference(formatDay(conferenceOn))}
                  </p>
                </div>
              </li>
            ))}
        </ul>
      </Panel>
    )}
  </Section>
);
