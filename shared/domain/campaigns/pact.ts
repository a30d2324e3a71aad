import type { PactId, RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Place } from '../units/unit.ts';
import type { Assessed } from './pact-result.ts';
import type { Round } from './round.ts';

export type Signature = { readonly unit: UnitId; readonly by: WriterId; readonly at: string };

type About = {
  readonly id: PactId;
  readonly round: RoundId;
  /** The unit under which the parties stand side by side. */
  readonly under: UnitId;
  readonly parties: readonly UnitId[];
  readonly witness?: UnitId | undefined;
  readonly promises: readonly string[];
  readonly signatures: readonly Signature[];
};

export type ProposedPact = About & { readonly state: 'proposed' };
type InForce = About & { readonly signedAt: string };
export type SignedPact = InForce & { readonly state: 'signed' };
/** One party has said how each promise was kept; the others, then the witness, have still to agree. */
export type AssessedPact = InForce & { readonly state: 'assessed' } & Assessed;
/** A party did not agree; any party may put forward results anew. */
export type DisputedPact = InForce & { readonly state: 'disputed' } & Assessed;
export type AgreedPact = InForce & { readonly state: 'agreed'; readonly agreedAt: string } & Assessed;
/** Mutual promises between departments of one unit or units of one cluster (giao ước thi đua; guide, IV.2). */
export type Pact = ProposedPact | SignedPact | AssessedPact | DisputedPact | AgreedPact;

export const PACT_NEXT = {
  proposed: ['signed'],
  signed: ['assessed'],
  assessed: ['disputed', 'agreed'],
  disputed: ['assessed'],
  agreed: [],
} as const satisfies Record<Pact['state'], readonly Pact['state'][]>;

export type PactEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly parties: readonly UnitId[];
  /** Parties, and the witness, who have not signed yet. */
  readonly waitingFor: readonly UnitId[];
};

/** Who still has to sign: the parties, then the witness. */
export const missingSignatures = (pact: Pact): readonly UnitId[] =>
  [...pact.parties, ...(pact.witness ? [pact.witness] : [])].filter(
    (unit) => !pact.signatures.some((signature) => signature.unit === unit),
  );

const eventOf = <const Kind extends string>(kind: Kind, pact: Pact): PactEvent<Kind> => ({
  kind,
  round: pact.round,
  unit: pact.under,
  parties: pact.parties,
  waitingFor: missingSignatures(pact),
});

/**
 * Proposes a pact between two or more units that stand side by side under one unit; a witness, if any, is that unit
 * or one above it. Refusals: closed round, fewer than two parties, parties of different managers, a witness from elsewhere.
 */
export function proposePact(
  id: PactId,
  round: Round,
  parties: readonly Place[],
  witness: UnitId | undefined,
  promises: readonly string[],
): Result<
  { state: ProposedPact; event: PactEvent<'pact-proposed'> },
  | { code: 'round-closed' }
  | { code: 'too-few-parties' }
  | { code: 'parties-stand-apart' }
  | { code: 'witness-not-above' }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  const [first] = parties;
  const units = [...new Set(parties.map((party) => party.fact.unit))];
  if (!first || units.length < 2) return refuse({ code: 'too-few-parties' });
  const under = first.fact.manager;
  if (under === undefined || parties.some((party) => party.fact.manager !== under))
    return refuse({ code: 'parties-stand-apart' });
  if (witness && (units.includes(witness) || !first.path.includes(witness)))
    return refuse({ code: 'witness-not-above' });
  const state: ProposedPact = {
    state: 'proposed',
    id,
    round: round.id,
    under,
    parties: units,
    witness,
    promises,
    signatures: [],
  };
  return ok({ state, event: eventOf('pact-proposed', state) });
}

/**
 * Signs a pact for one unit; the last signature puts it into force.
 * Refusals: closed round, the unit is neither party nor witness, it has signed already.
 */
export function signPact(
  pact: Pact,
  round: Round,
  unit: UnitId,
  step: Step,
): Result<
  { state: Pact; event: PactEvent<'pact-signed'> },
  { code: 'round-closed' } | { code: 'not-a-party' } | { code: 'already-signed' }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!pact.parties.includes(unit) && pact.witness !== unit) return refuse({ code: 'not-a-party' });
  if (pact.state !== 'proposed' || !missingSignatures(pact).includes(unit))
    return refuse({ code: 'already-signed' });
  const signed: ProposedPact = {
    ...pact,
    signatures: [...pact.signatures, { unit, by: step.by, at: step.at }],
  };
  const state: Pact =
    missingSignatures(signed).length === 0 ? { ...signed, state: 'signed', signedAt: step.at } : signed;
  return ok({ state, event: eventOf('pact-signed', state) });
}
