import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballotsAddUp, outcomeOf } from './council.ts';
import type { Ballots, CouncilRule, Fraction } from './council.ts';
import { TWO_THIRDS, ballots } from './nomination.builder.ts';

const fraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([a, b]) => ({ of: Math.min(a, b), per: Math.max(a, b) }));
const rule: fc.Arbitrary<CouncilRule> = fc.record({
  denominator: fc.constantFrom('members', 'present', 'valid-ballots'),
  threshold: fraction,
  quorum: fraction,
});
/** Ballots that can have happened, made by drawing lines between the members. */
const cast: fc.Arbitrary<Ballots> = fc
  .tuple(...Array.from({ length: 5 }, () => fc.nat({ max: 40 })))
  .map(([inFavour = 0, against = 0, blank = 0, silent = 0, absent = 0]) => {
    const present = inFavour + against + blank + silent;
    return { members: present + absent, present, inFavour, against, blank };
  });

describe('for any rule and any ballots', () => {
  test('one vote more in favour, taken from those against, never turns a pass into a failure.', () => {
    fc.assert(
      fc.property(cast, rule, (given, by) => {
        fc.pre(given.against > 0);
        const better = { ...given, inFavour: given.inFavour + 1, against: given.against - 1 };
        return !outcomeOf(given, by).passed || outcomeOf(better, by).passed;
      }),
    );
  });

  test('a blank ballot that turns into a vote in favour never turns a pass into a failure.', () => {
    fc.assert(
      fc.property(cast, rule, (given, by) => {
        fc.pre(given.blank > 0);
        const better = { ...given, inFavour: given.inFavour + 1, blank: given.blank - 1 };
        return !outcomeOf(given, by).passed || outcomeOf(better, by).passed;
      }),
    );
  });

  test('nothing passes below the quorum.', () => {
    fc.assert(
      fc.property(cast, rule, (given, by) => {
        const { passed, quorum } = outcomeOf(given, by);
        return given.present >= quorum || !passed;
      }),
    );
  });

  test('nothing passes without a single vote in favour.', () => {
    fc.assert(fc.property(cast, rule, (given, by) => !outcomeOf({ ...given, inFavour: 0 }, by).passed));
  });

  test('the votes needed are the least that reach the threshold, not one fewer.', () => {
    fc.assert(
      fc.property(cast, rule, (given, by) => {
        const valid = given.inFavour + given.against;
        const base = { members: given.members, present: given.present, 'valid-ballots': valid }[
          by.denominator
        ];
        const { needed } = outcomeOf(given, by);
        const reaches = (votes: number) => votes * by.threshold.per >= base * by.threshold.of;
        return reaches(needed) && (needed === 0 || !reaches(needed - 1));
      }),
    );
  });

  test('ballots made by drawing lines between the members add up.', () => {
    fc.assert(fc.property(cast, ballotsAddUp));
  });
});

describe('the same ballots by each denominator', () => {
  const given = ballots({ members: 12, present: 10, inFavour: 6, against: 2, blank: 2 });
  const by = (denominator: CouncilRule['denominator']) => outcomeOf(given, { ...TWO_THIRDS, denominator });

  test('of all members: six of twelve are not two thirds.', () => {
    expect(by('members')).toEqual({ passed: false, needed: 8, quorum: 8 });
  });

  test('of those present: six of ten are not two thirds.', () => {
    expect(by('present')).toEqual({ passed: false, needed: 7, quorum: 8 });
  });

  test('of the valid ballots: six of eight are enough, blank ones left out.', () => {
    expect(by('valid-ballots')).toEqual({ passed: true, needed: 6, quorum: 8 });
  });
});

test('The threshold itself is enough, and one vote fewer is not.', () => {
  expect(outcomeOf(ballots({ inFavour: 6, against: 3 }), TWO_THIRDS).passed).toBe(true);
  expect(outcomeOf(ballots({ inFavour: 5, against: 4 }), TWO_THIRDS).passed).toBe(false);
});

test('A full house of votes in favour passes nothing when too few members came.', () => {
  expect(
    outcomeOf(ballots({ members: 9, present: 5, inFavour: 5 }), { ...TWO_THIRDS, denominator: 'present' }),
  ).toEqual({ passed: false, needed: 4, quorum: 6 });
});

test('More present than members, or more ballots than present, cannot have happened.', () => {
  expect(ballotsAddUp(ballots({ present: 10 }))).toBe(false);
  expect(ballotsAddUp(ballots({ present: 8 }))).toBe(false);
  expect(ballotsAddUp(ballots({ inFavour: 5, against: 3, blank: 2 }))).toBe(false);
  expect(ballotsAddUp(ballots({ inFavour: 5, against: 3, blank: 0 }))).toBe(true);
});
