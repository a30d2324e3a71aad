import type { AccountId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';

/** Somebody who may be asked to review, how many sheets they have already, and the units whose sheets they must leave. */
export type Available = {
  readonly account: AccountId;
  readonly has: number;
  readonly barredFrom: readonly UnitId[];
};

/** Who is to review a unit's sheet. */
export type Assignment = { readonly unit: UnitId; readonly reviewers: readonly AccountId[] };

/**
 * Spreads sheets over reviewers, `perSheet` different ones each, the least loaded first, nobody at a sheet that they are
 * barred from; then evens out by chains of exchanges until no exchange is left that would. What reviewers come to, with what
 * they had before, differs by at most one wherever the bars allow that. The same input in any order gives the same answer.
 * Refusal: the sheets for which there are too few reviewers.
 */
export function assignEvenly(
  sheets: readonly UnitId[],
  reviewers: readonly Available[],
  perSheet: number,
): Result<readonly Assignment[], { code: 'too-few-reviewers'; units: readonly UnitId[] }> {
  const known = reviewers.toSorted((one, other) => byText(one.account, other.account));
  const mayReview = new Map(
    sheets
      .toSorted(byText)
      .map((unit) => [unit, known.filter(({ barredFrom }) => !barredFrom.includes(unit))]),
  );
  const short = [...mayReview].filter(([, able]) => able.length < perSheet).map(([unit]) => unit);
  if (short.length > 0) return refuse({ code: 'too-few-reviewers', units: short });
  const spread: Spreading = {
    able: new Map([...mayReview].map(([unit, able]) => [unit, new Set(able.map(({ account }) => account))])),
    given: new Map(),
    loads: new Map(known.map(({ account, has }) => [account, has])),
  };
  for (const [unit, able] of [...mayReview].toSorted(([, one], [, other]) => one.length - other.length))
    giveToLeastLoaded(spread, unit, able, perSheet);
  while (evenOut(spread));
  return ok(
    [...mayReview.keys()].map((unit) => ({
      unit,
      reviewers: [...(spread.given.get(unit) ?? [])].toSorted(byText),
    })),
  );
}

type Spreading = {
  readonly able: ReadonlyMap<UnitId, ReadonlySet<AccountId>>;
  readonly given: Map<UnitId, Set<AccountId>>;
  readonly loads: Map<AccountId, number>;
};

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const loadOf = ({ loads }: Spreading, account: AccountId): number => loads.get(account) ?? 0;
const add = ({ loads }: Spreading, account: AccountId, by: 1 | -1) =>
  loads.set(account, (loads.get(account) ?? 0) + by);

function giveToLeastLoaded(
  spread: Spreading,
  unit: UnitId,
  able: readonly Available[],
  perSheet: number,
): void {
  const chosen = able
    .map(({ account }) => account)
    .toSorted((one, other) => loadOf(spread, one) - loadOf(spread, other) || byText(one, other))
    .slice(0, perSheet);
  spread.given.set(unit, new Set(chosen));
  for (const account of chosen) add(spread, account, 1);
}

/** One sheet that somebody could hand to somebody else. */
type Handing = { readonly from: AccountId; readonly unit: UnitId; readonly to: AccountId };

/** Takes one sheet off somebody, through others if need be, for somebody with at least two fewer. False when none is left. */
function evenOut(spread: Spreading): boolean {
  const falling = [...spread.loads.keys()].toSorted(
    (one, other) => loadOf(spread, other) - loadOf(spread, one),
  );
  for (const from of falling) {
    const chain = chainFrom(spread, from);
    if (!chain) continue;
    for (const { from: giver, unit, to } of chain) {
      spread.given.get(unit)?.delete(giver);
      spread.given.get(unit)?.add(to);
    }
    add(spread, from, -1);
    const last = chain.at(-1);
    if (last) add(spread, last.to, 1);
    return true;
  }
  return false;
}

/** The shortest chain of handings from somebody to somebody who has at least two sheets fewer. */
function chainFrom(spread: Spreading, start: AccountId): readonly Handing[] | undefined {
  const reachedBy = new Map<AccountId, Handing | undefined>([[start, undefined]]);
  for (const from of reachedBy.keys()) {
    if (loadOf(spread, from) <= loadOf(spread, start) - 2) return chainTo(reachedBy, from);
    for (const handing of handingsOf(spread, from))
      if (!reachedBy.has(handing.to)) reachedBy.set(handing.to, handing);
  }
  return undefined;
}

function handingsOf({ given, able }: Spreading, from: AccountId): readonly Handing[] {
  return [...given].flatMap(([unit, reviewers]) =>
    reviewers.has(from)
      ? [...(able.get(unit) ?? [])].filter((to) => !reviewers.has(to)).map((to) => ({ from, unit, to }))
      : [],
  );
}

function chainTo(reachedBy: ReadonlyMap<AccountId, Handing | undefined>, end: AccountId): readonly Handing[] {
  const last = reachedBy.get(end);
  return last ? [...chainTo(reachedBy, last.from), last] : [];
}
