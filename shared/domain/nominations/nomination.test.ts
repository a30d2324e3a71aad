import { describe, expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { declared, reached } from '../testing/reached.ts';
import { AT, ME, TODAY, aStep } from '../testing/step.ts';
import {
  TWO_THIRDS,
  aClimbing,
  aDeclined,
  aPassed,
  aRejected,
  anAwaiting,
  ballots,
} from './nomination.builder.ts';
import { NOMINATION_NEXT, decline, forward, nominate, recordCouncilResult } from './nomination.ts';
import type { Nomination } from './nomination.ts';

const unit = (name: string): UnitId => id(name);
const [U1, LD] = [unit('U1'), unit('LD')];
const ROUND = aRound();
const OPINION = 'Thành tích rõ.';
const all: readonly Nomination[] = [aClimbing(), anAwaiting(), aPassed(), aRejected(), aDeclined()];

const { id: nomination, unit: from, nominee, award, citation } = aClimbing();
const wish = { id: nomination, unit: from, nominee, award, citation };
const given = {
  next: U1,
  decidingUnit: LD,
  awardIsFor: ['collective', 'person'],
  sheetIsFinal: true,
} as const;
const nominated = (over: Partial<Parameters<typeof nominate>[3]> = {}, existing?: Nomination) =>
  nominate(existing, ROUND, wish, { ...given, ...over }, aStep());
const sent = (state: Nomination, next = LD) =>
  forward(state, ROUND, { next, decidingUnit: LD, opinion: OPINION }, aStep());
const declined = (state: Nomination) => decline(state, ROUND, 'Chưa đủ điều kiện.', aStep());
const voted = (state: Nomination, inFavour = 9, heldOn = TODAY) =>
  recordCouncilResult(
    state,
    ROUND,
    { heldOn, ballots: ballots({ inFavour, against: 9 - inFavour }) },
    { rule: TWO_THIRDS, today: TODAY },
  );
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);
const eventOf = (kind: string, state: string, at: string, words?: string) => ({
  kind,
  round: '2026',
  unit: 'C1',
  nominee: { kind: 'person', person: 'mai' },
  award: 'federation-merit',
  state,
  at,
  said: words === undefined ? undefined : { about: 'mai', purpose: 'merit', words },
});

describe('nominating', () => {
  test('puts the nomination before the unit right above.', () => {
    expect(nominated()).toEqual({
      ok: true,
      value: { state: aClimbing(), event: eventOf('nominated', 'climbing', 'U1', wish.citation) },
    });
  });

  test('is refused while the same nomination is under way or has been voted on.', () => {
    expect(
      [aClimbing(), anAwaiting(), aPassed(), aRejected()].map((state) => refusal(nominated({}, state))),
    ).toEqual(
      ['climbing', 'awaiting-council', 'passed', 'rejected'].map((state) => ({
        code: 'already-nominated',
        state,
      })),
    );
  });

  test('may be done again once a level has declined it.', () => {
    expect(nominated({}, aDeclined())).toEqual(nominated());
  });

  test('goes straight to the council where the unit right above decides.', () => {
    expect(nominated({ decidingUnit: U1 })).toEqual({
      ok: true,
      value: {
        state: anAwaiting({ at: U1 }),
        event: eventOf('nominated', 'awaiting-council', 'U1', wish.citation),
      },
    });
  });

  test('is refused for an award that the unit decides by itself, or nobody above it does.', () => {
    const refused = { code: 'award-of-another-level' };
    expect(refusal(nominated({ decidingUnit: from }))).toEqual(refused);
    expect(refusal(nominated({ decidingUnit: undefined }))).toEqual(refused);
    expect(refusal(nominated({ next: undefined }))).toEqual(refused);
  });

  test('is refused for an award meant for the other kind of nominee.', () => {
    expect(refusal(nominated({ awardIsFor: ['collective'] }))).toEqual({ code: 'award-for-other-kind' });
  });

  test('is refused while the nominee’s sheet has no final points.', () => {
    expect(refusal(nominated({ sheetIsFinal: false }))).toEqual({ code: 'sheet-not-final' });
  });
});

describe('sending a nomination on', () => {
  test('climbs level by level, and each level leaves its opinion in order.', () => {
    const first = sent(aClimbing({ at: unit('U9') }), U1);
    if (!first.ok) throw new Error('refused');
    expect(first.value).toEqual({
      state: aClimbing({ endorsements: [{ unit: unit('U9'), opinion: OPINION, by: ME, at: AT }] }),
      event: eventOf('nomination-forwarded', 'climbing', 'U1', OPINION),
    });
    expect(sent(first.value.state)).toEqual({
      ok: true,
      value: {
        state: anAwaiting({
          endorsements: [
            { unit: unit('U9'), opinion: OPINION, by: ME, at: AT },
            { unit: U1, opinion: OPINION, by: ME, at: AT },
          ],
        }),
        event: eventOf('nomination-forwarded', 'awaiting-council', 'LD', OPINION),
      },
    });
  });

  test('says nothing of the opinion on a collective in its event.', () => {
    const outcome = sent(aClimbing({ nominee: { kind: 'collective' } }));
    expect(JSON.stringify(outcome.ok && outcome.value.event)).not.toContain(OPINION);
  });
});

test.each([aClimbing(), anAwaiting()])(
  'A nomination that is $state may end where it waits, with a reason.',
  (state) => {
    expect(declined(state)).toEqual({
      ok: true,
      value: {
        state: { ...state, state: 'declined', reason: 'Chưa đủ điều kiện.', declinedAt: AT },
        event: eventOf('nomination-declined', 'declined', state.at, 'Chưa đủ điều kiện.'),
      },
    });
  },
);

describe('the council’s vote', () => {
  test('passes a nomination, or rejects it, by the rule of the award.', () => {
    expect(voted(anAwaiting(), 9)).toEqual({
      ok: true,
      value: { state: aPassed(), event: eventOf('council-voted', 'passed', 'LD') },
    });
    expect(voted(anAwaiting(), 5)).toEqual({
      ok: true,
      value: { state: aRejected(), event: eventOf('council-voted', 'rejected', 'LD') },
    });
  });

  test('is refused with ballots that cannot have happened.', () => {
    const wrong = { heldOn: TODAY, ballots: ballots({ present: 10 }) };
    const outcome = recordCouncilResult(anAwaiting(), ROUND, wrong, { rule: TWO_THIRDS, today: TODAY });
    expect(refusal(outcome)).toEqual({ code: 'ballots-do-not-add-up' });
  });

  test('is refused for a session that has not been held yet.', () => {
    expect(refusal(voted(anAwaiting(), 9, day('2026-11-21')))).toEqual({
      code: 'date-ahead',
      field: 'heldOn',
    });
  });
});

test('Each move starts from its own states only, and names the one it met.', () => {
  const states = (move: (state: Nomination) => Result<unknown, object>) =>
    all.map((state) => refusal(move(state)));
  const ended = [
    { code: 'wrong-state', state: 'passed' },
    { code: 'wrong-state', state: 'rejected' },
    { code: 'wrong-state', state: 'declined' },
  ];
  expect(states((state) => sent(state))).toEqual([
    undefined,
    { code: 'wrong-state', state: 'awaiting-council' },
    ...ended,
  ]);
  expect(states((state) => voted(state))).toEqual([
    { code: 'wrong-state', state: 'climbing' },
    undefined,
    ...ended,
  ]);
  expect(states(declined)).toEqual([undefined, undefined, ...ended]);
});

test('In a closed round nothing is nominated, sent on, declined or voted.', () => {
  const closed = aClosedRound();
  const result = { heldOn: TODAY, ballots: ballots() };
  const outcomes = [
    nominate(undefined, closed, wish, given, aStep()),
    forward(aClimbing(), closed, { next: LD, decidingUnit: LD, opinion: OPINION }, aStep()),
    decline(aClimbing(), closed, 'Lý do', aStep()),
    recordCouncilResult(anAwaiting(), closed, result, { rule: TWO_THIRDS, today: TODAY }),
  ];
  expect(outcomes.map(refusal)).toEqual(Array(4).fill({ code: 'round-closed' }));
});

test('The moves of a nomination reach exactly the states that are declared.', () => {
  const moves = [
    (state: Nomination) => nominated({}, state),
    (state: Nomination) => nominated({ decidingUnit: U1 }, state),
    (state: Nomination) => sent(state, U1),
    (state: Nomination) => sent(state, LD),
    (state: Nomination) => voted(state, 9),
    (state: Nomination) => voted(state, 5),
    declined,
  ];
  expect(reached<Nomination>(all, moves)).toEqual(declared(NOMINATION_NEXT));
});
