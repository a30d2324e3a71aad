import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { PACTS } from '../../copy/pacts.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { Button } from '../working/Button.tsx';
import { Chip } from '../working/Chip.tsx';
import { Panel } from '../working/Panel.tsx';

export type PactView = ValueOf<'listPacts'>['pacts'][number];

/** The names of a pact's parties in a row of words. */
export const partyNames = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(PACTS.and);

/** Where a pact stands, seen from the reader's unit. */
export function PactStanding({ pact, unit }: { readonly pact: PactView; readonly unit: UnitId }) {
  if (pact.state === 'signed') return <Chip look="good">{PACTS.signedFully}</Chip>;
  return pact.waitingFor.includes(unit) ? (
    <Chip look="mine">{PACTS.waitsForYou}</Chip>
  ) : (
    <Chip look="waiting">{PACTS.waits(pact.waitingFor.length)}</Chip>
  );
}

type Props = {
  readonly pacts: readonly PactView[];
  readonly unit: UnitId;
  readonly maySign: (pact: PactView) => boolean;
  readonly onOpen: (pact: PactView) => void;
};

/** The pacts of a unit, those that wait for its signature first. */
export const PactList = ({ pacts, unit, maySign, onOpen }: Props) => (
  <Panel look="flush">
    <ul className="rows">
      {pacts
        .toSorted((a, b) => Number(b.waitingFor.includes(unit)) - Number(a.waitingFor.includes(unit)))
        .map((pact) => (
          <li key={pact.id}>
            <div className="row-what">
              <b>{PACTS.between(partyNames(pact.parties.map(({ name }) => name)))}</b>
              <span className="quiet">{PACTS.promises(pact.promises.length)}</span>
            </div>
            <div className="row-state">
              <PactStanding pact={pact} unit={unit} />
            </div>
            <div className="row-act">
              <Button onClick={() => onOpen(pact)}>{maySign(pact) ? PACTS.readAndSign : PACTS.read}</Button>
            </div>
          </li>
        ))}
    </ul>
  </Panel>
);
