import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { ReactNode } from 'react';
import { UNITS } from '../../copy/units.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import type { FactView } from '../../lib/units/timeline.ts';
import { Panel, Section } from '../working/Panel.tsx';
import { levelName } from './UnitTree.tsx';

type Names = ValueOf<'getUnitHistory'>['names'];
type Props = { readonly fact: FactView; readonly names: Names };

/** A unit under its latest name. */
export const nameIn = (names: Names, unit: string): string =>
  names.find(({ id }) => id === unit)?.name ?? unit;

/** A decision as documents refer to it. */
export const decisionText = ({ type, number, date, issuer }: NonNullable<FactView['ground']>): string =>
  UNITS.decision(type, number, formatDay(date), issuer);

/** What a unit is on the day; what nobody has recorded is said to be so, in one line. */
export function Traits({ fact, names }: Props) {
  const rows: readonly (readonly [string, ReactNode])[] = [
    [UNITS.code, fact.unit],
    [UNITS.level, levelName(fact.level)],
    [UNITS.manager, fact.manager && nameIn(names, fact.manager)],
    [UNITS.counterpart, fact.counterpart],
    [UNITS.counterpartHeadTitle, fact.counterpartHeadTitle],
    [UNITS.headTitle, fact.headTitle],
    [UNITS.header, fact.header],
    [UNITS.territory, fact.territory],
    [UNITS.address, fact.address],
    [UNITS.since, formatDay(fact.from)],
    [UNITS.ground, fact.ground ? decisionText(fact.ground) : UNITS.noGround],
  ];
  const missing = rows.filter(([, value]) => !value).map(([name]) => name);
  return (
    <Section title={UNITS.traits}>
      <Panel>
        <dl className="facts unit-facts">
          {rows.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
          {missing.length > 0 && (
            <div className="whole">
              <dt>{UNITS.notRecorded}</dt>
              <dd className="quiet">{missing.join(', ')}</dd>
            </div>
          )}
        </dl>
      </Panel>
    </Section>
  );
}
