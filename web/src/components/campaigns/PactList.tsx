import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { pactGrades } from '@bang-vang/shared/data/pact-grades.ts';
import { PACT_RESULTS } from '../../copy/pact-results.vi.ts';
import { PACTS } from '../../copy/pacts.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { Button } from '../working/Button.tsx';
import { countsByGrade } from '../../lib/pact-results.ts';
import { Panel } from '../working/Panel.tsx';
import { PactStanding } from './PactStanding.tsx';

export type PactView = ValueOf<'listPacts'>['pacts'][number];

/** The names of a pact's parties in a row of words. */
export const partyNames = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(PACTS.and);

/** How many promises, or once there are results how they were kept. */
const told = ({ promises, assessed }: PactView): string =>
  assessed
    ? PACT_RESULTS.summary(
        countsByGrade(assessed.results, pactGrades).map(({ grade, count }) =>
          PACT_RESULTS.grade(count, grade.name),
        ),
      )
    : PACTS.promises(promises.length);

type Props = {
  readonly pacts: readonly PactView[];
  readonly unit: UnitId;
  /** What the reader is to do at a pact, in the words of its button; undefined where it is only read. */
  readonly actOf: (pact: PactView) => string | undefined;
  readonly onOpen: (pact: PactView) => void;
};

/** The pacts of a unit, those that wait for its signature first. */
export const PactList = ({ pacts, unit, actOf, onOpen }: Props) => (
  <Panel look="flush">
    <ul className="rows">
      {pacts
        .toSorted((a, b) => Number(b.waitingFor.includes(unit)) - Number(a.waitingFor.includes(unit)))
        .map((pact) => (
          <li key={pact.id}>
            <div className="row-what">
              <b>{PACTS.between(partyNames(pact.parties.map(({ name }) => name)))}</b>
              <span className="quiet">{told(pact)}</span>
            </div>
            <div className="row-state">
              <PactStanding pact={pact} unit={unit} />
            </div>
            <div className="row-act">
              <Button onClick={() => onOpen(pact)}>{actOf(pact) ?? PACTS.read}</Button>
            </div>
          </li>
        ))}
    </ul>
  </Panel>
);
