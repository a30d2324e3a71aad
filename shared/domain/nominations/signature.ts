import type { AccountId, PersonId } from '../kernel/ids.ts';
import type { Nomination } from './nomination.ts';

/** In which capacity a decision is signed: as the head, or for the head (KT.). How each reads is data: `shared/data/signing.ts`. */
export const CAPACITIES = ['head', 'deputy'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** A signature as the decision carries it: whose, and the lines above the name, frozen as of the decision's day. */
export type Signature = {
  readonly account: AccountId;
  readonly name: string;
  readonly capacity: Capacity;
  readonly lines: readonly string[];
};

/**
 * The nominations in which the signer stands as a person: such a decision is signed by a deputy. A commended collective is
 * not its head: whoever signs may belong to it.
 */
export const namingOneOf = (
  identities: readonly PersonId[],
  nominations: readonly Nomination[],
): readonly Nomination[] =>
  nominations.filter(({ nominee }) => nominee.kind === 'person' && identities.includes(nominee.person));
