import { formatDay, formatInstant, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { UNITS } from '../../copy/units.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import type { UnitsPlace } from '../../lib/units/address.ts';
import { unitsAddress } from '../../lib/units/address.ts';
import { correctedFacts, momentsOf } from '../../lib/units/timeline.ts';
import type { FactView, Moment } from '../../lib/units/timeline.ts';
import { partLink } from '../../lib/use-param.ts';
import { Chip } from '../working/Chip.tsx';
import { Section } from '../working/Panel.tsx';
import { decisionText, nameIn } from './Traits.tsx';
import { levelName } from './UnitTree.tsx';

type History = ValueOf<'getUnitHistory'>;
type Props = { readonly history: History; readonly place: UnitsPlace };

const dayText = (day: string): string => (isDay(day) ? formatDay(day) : day);

/** Everything recorded of a unit, each with its day and decision; on wish also what has been corrected since. */
export function Timeline({ history, place }: Props) {
  const [all, setAll] = useState(false);
  const { facts, names, unit } = history;
  const corrected = correctedFacts(facts);
  const steps = [
    ...momentsOf(facts).map((moment) => ({ moment, day: moment.day, corrected: false })),
    ...(all ? corrected : []).map((fact) => ({
      moment: asMoment(fact),
      day: fact.from,
      corrected: true,
    })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return (
    <Section title={UNITS.timeline}>
      <div className="stack">
        <ol className="timeline">
          {steps.map((step) => (
            <li
              key={`${step.moment.kind} ${step.day} ${step.moment.fact.recordedAt}`}
              className={step.corrected ? 'corrected' : undefined}
            >
              <span className="figure">
                {isDay(step.day) ? (
                  <a {...partLink(unitsAddress({ ...place, unit, on: step.day }))}>{formatDay(step.day)}</a>
                ) : (
                  step.day
                )}
              </span>
              <div className="stack-tight">
                {step.corrected && <Chip look="returned">{UNITS.corrected}</Chip>}
                {wordsOf(step.moment, names, step.corrected).map((line) => (
                  <p key={line}>
                    <b>{line}</b>
                  </p>
                ))}
                <p className="quiet">
                  {step.moment.ground ? decisionText(step.moment.ground) : UNITS.noGround}
                  {' · '}
                  {step.corrected && step.moment.fact.supersededAt
                    ? UNITS.correctedAt(
                        formatInstant(step.moment.fact.recordedAt),
                        formatInstant(step.moment.fact.supersededAt),
                      )
                    : UNITS.recorded(formatInstant(step.moment.fact.recordedAt))}
                </p>
              </div>
            </li>
          ))}
        </ol>
        {corrected.length > 0 && (
          <label className="choice">
            <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
            <span>{UNITS.showCorrected(corrected.length)}</span>
          </label>
        )}
      </div>
    </Section>
  );
}

/** What was corrected stands alone: it changed nothing that still holds. */
const asMoment = (fact: FactView): Moment => ({ kind: 'begun', day: fact.from, fact, ground: fact.ground });

function wordsOf(
  { kind, fact, ...rest }: Moment,
  names: History['names'],
  alone: boolean,
): readonly string[] {
  const called = (units: readonly string[]) => units.map((unit) => nameIn(names, unit)).join(', ');
  const { predecessors = [], ending } = fact;
  if (kind === 'ended' && ending) {
    const to = called(ending.successors ?? []);
    return [ending.kind === 'dissolved' ? UNITS.dissolved : UNITS[ending.kind](to)];
  }
  if (alone) return [fact.name, UNITS.span(dayText(fact.from), fact.until && dayText(fact.until))];
  if (kind === 'begun')
    return [predecessors.length > 0 ? UNITS.foundedFrom(called(predecessors)) : UNITS.founded, fact.name];
  const changed = 'traits' in rest ? rest.traits : [];
  return [
    ...(predecessors.length > 0 ? [UNITS.tookOver(called(predecessors))] : []),
    ...changed.map((trait) => UNITS.changed[trait](textOf(fact, trait, names))),
  ];
}

function textOf(fact: FactView, trait: keyof typeof UNITS.changed, names: History['names']): string {
  const value = fact[trait];
  if (value === undefined) return UNITS.notRecorded;
  if (trait === 'manager') return nameIn(names, value);
  return trait === 'level' ? levelName(value) : value;
}
