import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, instant } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { TreeChange } from './change.ts';
import { aProvince, traits, unit } from './province.builder.ts';
import type { ProvinceInMemory } from './province.builder.ts';
import type { FactsOf } from './succession.ts';
import { placeIn } from './succession.ts';
import { isOn } from './unit.ts';

const RUNS = { numRuns: 10_000 };
const PATIENCE = 300_000;

const NAMES = ['LD', 'U1', 'U2', 'U3', 'U4', 'C1', 'C2', 'C3', 'C4', 'C5', 'S1', 'S2'];
const LEVELS = ['federation', 'upper', 'grassroots', 'sub-unit'];
const MONTHS = Array.from({ length: 8 }, (_, index) => day(`2025-0${index + 1}-01`));

const anyUnit = fc.constantFrom(...NAMES.map(unit));
const anyDay = fc.constantFrom(...MONTHS);
const someTraits = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    manager: anyUnit,
    name: fc.constantFrom('Một', 'Hai'),
  })
  .map(({ level, manager, name }) => traits(level, manager, { name }));
const partOfTraits = fc.oneof(
  fc.record({ manager: anyUnit }),
  fc.record({ level: fc.constantFrom(...LEVELS) }),
  fc.record({ name: fc.constantFrom('Ba', 'Bốn') }),
);

/** Changes that make sense more often than chance would have it: of units of one level, into ones that are not there yet. */
const sensible = fc
  .record({ isUpper: fc.boolean(), from: anyDay, units: fc.nat(2), into: fc.nat(3), takes: fc.nat(3) })
  .map(({ isUpper, from, units, into, takes }): TreeChange => {
    const [level, manager, kin, fresh] = isUpper
      ? (['upper', 'LD', ['U1', 'U2', 'U3'], ['U1', 'U3', 'U4', 'U4']] as const)
      : (['grassroots', 'U1', ['C1', 'C2', 'C3'], ['C1', 'C4', 'C5', 'C5']] as const);
    const made = { unit: unit(fresh[into] ?? 'U4'), traits: traits(level, manager) };
    const sources = kin.filter((_, place) => place !== units).map(unit);
    if (takes < 2) return { kind: 'merge', units: sources, into: made.unit, from, traits: made.traits };
    const taken = isUpper && takes === 3 ? [unit('C2')] : [];
    const other = { unit: unit(isUpper ? 'U3' : 'C4'), traits: traits(level, manager), takes: taken };
    return { kind: 'divide', unit: unit(kin[units] ?? 'U1'), from, parts: [{ ...made, takes: [] }, other] };
  });

const anyChange: fc.Arbitrary<TreeChange> = fc.oneof(
  sensible,
  fc.record({ kind: fc.constant('create' as const), unit: anyUnit, from: anyDay, traits: someTraits }),
  fc.record({ kind: fc.constant('amend' as const), unit: anyUnit, from: anyDay, traits: partOfTraits }),
  fc.record({
    kind: fc.constant('merge' as const),
    units: fc.uniqueArray(anyUnit, { minLength: 1, maxLength: 3 }),
    into: anyUnit,
    from: anyDay,
    traits: fc.oneof(someTraits, fc.constant({})),
  }),
  fc.record({
    kind: fc.constant('divide' as const),
    unit: anyUnit,
    from: anyDay,
    parts: fc.tuple(
      fc.record({ unit: anyUnit, traits: someTraits, takes: fc.constant([]) }),
      fc.record({ unit: anyUnit, traits: someTraits, takes: fc.uniqueArray(anyUnit, { maxLength: 1 }) }),
    ),
  }),
  fc.record({ kind: fc.constant('dissolve' as const), unit: anyUnit, from: anyDay }),
  fc.record({
    kind: fc.constant('correct' as const),
    unit: anyUnit,
    fact: fc.constantFrom(day('2019-01-01'), ...MONTHS),
    mend: fc.oneof(
      fc.record({ kind: fc.constant('restate' as const), traits: partOfTraits, from: anyDay }),
      fc.constant({ kind: 'cancel' as const }),
      fc.constant({ kind: 'reopen' as const }),
    ),
  }),
);

/** A day in each stretch on which nothing in these histories begins or ends. */
const DAYS = ['2018-12-31', '2019-06-01', ...MONTHS].map((text) => day(text));

const answersOn = (factsOf: FactsOf, on: Day) =>
  JSON.stringify(
    NAMES.map((name) => placeIn(unit(name), on, factsOf) ?? null),
    hidden,
  );
/** When something was recorded is not part of the answer to what held on a day; nor is how long it will go on to hold. */
const hidden = (key: string, value: unknown) =>
  ['recordedAt', 'supersededAt', 'until', 'ending'].includes(key) ? undefined : value;

const dayOfStep = (step: number): Day => day(`2026-01-${String(step + 1).padStart(2, '0')}`);

function play(
  changes: readonly TreeChange[],
  each: (province: ProvinceInMemory, carryOut: () => void, change: TreeChange) => void,
) {
  const province = aProvince();
  changes.forEach((change, step) => {
    const carryOut = () => {
      province.change(change, instant(`${dayOfStep(step)}T03:00:00.000Z`));
    };
    each(province, carryOut, change);
  });
  return province;
}

const manyChanges = fc.array(anyChange, { minLength: 1, maxLength: 12 });

test(
  'After any list of changes, every day has at most one fact of a unit, and every line ends at the top.',
  () => {
    fc.assert(
      fc.property(manyChanges, (changes) => {
        const province = play(changes, (_, carryOut) => {
          carryOut();
        });
        for (const on of DAYS)
          for (const { id } of province.units) {
            const facts = province.factsOf(id).filter((fact) => isOn(fact, on));
            expect(facts.length).toBeLessThanOrEqual(1);
            if (facts.length === 1) expect(endsAtTop(province.factsOf, id, on)).toBe(true);
          }
      }),
      RUNS,
    );
  },
  PATIENCE,
);

/** Asked in another way than the rules ask it: the last of the line has no manager, and each stands below the one before. */
function endsAtTop(factsOf: FactsOf, asked: UnitId, on: Day): boolean {
  const path = placeIn(asked, on, factsOf)?.path ?? [];
  const levels = path.map((name) => factsOf(name).find((fact) => isOn(fact, on))?.level ?? '');
  const depths = levels.map((level) => LEVELS.indexOf(level));
  return depths[0] === 0 && depths.every((depth, place) => place === 0 || depth > (depths[place - 1] ?? 9));
}

test(
  'What held on days before a change is answered as before, unless the change is a correction.',
  () => {
    fc.assert(
      fc.property(manyChanges, (changes) => {
        play(changes, (province, carryOut, change) => {
          const before = change.kind === 'correct' ? [] : DAYS.filter((on) => on < change.from);
          const answers = before.map((on) => answersOn(province.factsOf, on));
          carryOut();
          expect(before.map((on) => answersOn(province.factsOf, on))).toEqual(answers);
        });
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'Every answer as it was known before a change was recorded can be given again.',
  () => {
    fc.assert(
      fc.property(manyChanges, fc.constantFrom(...DAYS), (changes, on) => {
        const given = [answersOn(aProvince().factsOf, on)];
        const province = play(changes, (playing, carryOut) => {
          carryOut();
          given.push(answersOn(playing.factsOf, on));
        });
        const known = [day('2025-12-31'), ...changes.map((_, step) => dayOfStep(step))];
        expect(known.map((then) => answersOn(province.knownOn(then), on))).toEqual(given);
      }),
      RUNS,
    );
  },
  PATIENCE,
);
