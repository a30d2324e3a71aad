import type { TreeChange } from '@bang-vang/shared/domain/units/change.ts';
import { done } from './call.ts';

/** A value as a client writes it: plain text where the domain has its own kinds. */
type Written<T> = T extends readonly (infer One)[]
  ? readonly Written<One>[]
  : T extends string
    ? string
    : { [Key in keyof T]: T[Key] extends string ? (Key extends 'kind' ? T[Key] : string) : Written<T[Key]> };
export type Change = Written<TreeChange>;

export type WrittenGround = {
  readonly type: string;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
};

/** Looks first and then confirms what was seen, as the screen does. */
export async function reorganised(change: Change, ground: WrittenGround) {
  const { units } = await done('previewTreeChange', { as: 'board', body: { change, ground } });
  const versions = Object.fromEntries(
    units.filter(({ version }) => version > 0).map(({ unit, version }) => [unit, version]),
  );
  return done('changeTree', { as: 'board', body: { change, ground, versions } });
}
