/** How one title is voted on. Every figure is data with a source; see `shared/data/council-rules.ts`. */
export type CouncilRule = {
  /** What the votes in favour are measured against. */
  readonly denominator: 'members' | 'present' | 'valid-ballots';
  readonly threshold: Fraction;
  /** The part of the members who must be present. */
  readonly quorum: Fraction;
};
export type Fraction = { readonly of: number; readonly per: number };

/** The ballots of the council on one nomination, as its minutes give them. */
export type Ballots = {
  readonly members: number;
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
  readonly blank: number;
};

export type CouncilOutcome = {
  readonly passed: boolean;
  /** How many votes in favour the rule asks for. */
  readonly needed: number;
  /** How many members must be present. */
  readonly quorum: number;
};

const partOf = (whole: number, fraction: Fraction): number => Math.ceil((whole * fraction.of) / fraction.per);

/** How the rule counts these ballots. Below the quorum nothing passes. */
export function outcomeOf(ballots: Ballots, rule: CouncilRule): CouncilOutcome {
  const base = {
    members: ballots.members,
    present: ballots.present,
    'valid-ballots': ballots.inFavour + ballots.against,
  }[rule.denominator];
  const needed = partOf(base, rule.threshold);
  const quorum = partOf(ballots.members, rule.quorum);
  return { passed: ballots.present >= quorum && needed > 0 && ballots.inFavour >= needed, needed, quorum };
}

/** Whether the ballots can have happened: no more present than members, no more ballots than present. */
export const ballotsAddUp = ({ members, present, inFavour, against, blank }: Ballots): boolean =>
  present <= members && inFavour + against + blank <= present;
