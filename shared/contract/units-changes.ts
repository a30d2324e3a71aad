import * as z from 'zod';
import type { Mend, TreeChange } from '../domain/units/change.ts';
import type { Ground, UnitTraits } from '../domain/units/unit.ts';
import * as f from './fields.ts';

/** What a decision may say of a unit; text of people, in NFC. */
const traits = {
  name: f.text(200),
  level: z.string().min(1).max(40),
  manager: f.unitId.optional(),
  territory: f.text(120).optional(),
  address: f.text(300).optional(),
  header: f.text(200).optional(),
  headTitle: f.text(80).optional(),
  counterpart: f.text(200).optional(),
  counterpartHeadTitle: f.text(80).optional(),
};
const allTraits = z.strictObject(traits) satisfies z.ZodType<UnitTraits>;
const someTraits = allTraits.partial() as unknown as z.ZodType<Partial<UnitTraits>>;

/** The decision that a change rests on. */
export const ground = z.strictObject({
  type: f.text(60),
  number: f.text(60),
  date: f.day,
  issuer: f.text(200),
}) satisfies z.ZodType<Ground>;

const mend = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('restate'), traits: someTraits, from: f.day.optional() }),
  z.strictObject({ kind: z.literal('cancel') }),
  z.strictObject({ kind: z.literal('reopen') }),
]) as z.ZodType<Mend>;

const created = { unit: f.unitId, traits: allTraits };
const MOST_UNITS = 10;

/** One change of the tree, as `shared/domain/units/change.ts` has it. At most ten units are named in one. */
export const treeChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('create'), from: f.day, ...created }),
  z.strictObject({ kind: z.literal('amend'), unit: f.unitId, from: f.day, traits: someTraits }),
  z.strictObject({
    kind: z.literal('merge'),
    units: z.array(f.unitId).min(1).max(MOST_UNITS),
    into: f.unitId,
    from: f.day,
    traits: someTraits,
  }),
  z.strictObject({
    kind: z.literal('divide'),
    unit: f.unitId,
    from: f.day,
    parts: z
      .array(z.strictObject({ ...created, takes: z.array(f.unitId).max(MOST_UNITS) }))
      .min(2)
      .max(5),
  }),
  z.strictObject({ kind: z.literal('dissolve'), unit: f.unitId, from: f.day }),
  z.strictObject({ kind: z.literal('correct'), unit: f.unitId, fact: f.day, mend }),
]) as unknown as z.ZodType<TreeChange>;

/** One fact of a unit, as screens show it. */
export const factView = z.object({
  unit: f.unitId,
  ...traits,
  from: f.day,
  until: f.day.optional(),
  ending: z
    .object({
      kind: z.enum(['dissolved', 'merged', 'divided']),
      successors: z.array(f.unitId).optional(),
      ground: ground.optional(),
    })
    .optional(),
  predecessors: z.array(f.unitId).optional(),
  ground: ground.optional(),
  recordedAt: f.instant,
  supersededAt: f.instant.optional(),
});

/** Why a change of the tree can be refused, beside what any command may meet. */
export const treeRefusals = [
  'not-found',
  'not-allowed',
  'unit-exists',
  'no-unit-then',
  'later-change',
  'nothing-changes',
  'no-such-fact',
  'correction-out-of-line',
  'manager-missing',
  'manager-not-living',
  'manager-not-above',
  'cycle',
  'units-under-it',
  'too-few-units',
  'levels-differ',
  'traits-missing',
  'no-such-level',
] as const;
