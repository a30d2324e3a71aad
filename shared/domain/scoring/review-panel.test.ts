import { describe, expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { id } from '../kernel/ids.ts';
import type { AccountId, RoundId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { declared, reached } from '../testing/reached.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { confirmReview, isAllIn, reviewAlone, standingOf } from './confirming.ts';
import { assignReviewers, noPanel } from './review-panel.ts';
import type { Reviewer } from './review-panel.ts';
import {
  REVIEW_PART_NEXT,
  abstainFromPart,
  assignPart,
  draftPart,
  givePart,
  partFor,
  pausePart,
  releasePart,
  withdrawPart,
} from './review-part.ts';
import type { AbstainedPart, GivenPart, OpenPart, ReleasedPart, ReviewPart } from './review-part.ts';
import { TWO_LINES, aDraft, aReviewed, aReviewing, points } from './sheet.builder.ts';

const U1: UnitId = id('U1');
const U2: UnitId = id('U2');
const ROUND = aRound();
const AN: Reviewer = { account: id<AccountId>('an'), unit: U2 };
const BINH: Reviewer = { account: id<AccountId>('binh'), unit: U1 };
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);
const full = { marks: points(8, 7.5), reasons: {}, deductions: [] };

const about = {
  round: id<RoundId>('2026'),
  unit: id<UnitId>('C1'),
  account: AN.account,
  by: U2,
  submission: 1,
};
const anOpen = (over: Partial<OpenPart> = {}): OpenPart => ({
  ...about,
  state: 'open',
  marks: {},
  reasons: {},
  deductions: [],
  ...over,
});
const aGiven = (over: Partial<GivenPart> = {}): GivenPart => ({
  ...about,
  ...full,
  state: 'given',
  total: 15.5,
  at: AT,
  ...over,
});
const anAbstained = (): AbstainedPart => ({
  ...about,
  state: 'abstained',
  reason: 'Từng công tác tại đơn vị.',
  at: AT,
});
const aReleased = (): ReleasedPart => ({ ...anOpen(), state: 'released' });

describe('a panel', () => {
  const assign = (
    reviewers: readonly Reviewer[],
    inside: readonly string[] = [],
    panel = noPanel(about.round, about.unit),
  ) => assignReviewers(panel, aReviewing(), ROUND, reviewers, inside, U1, aStep());

  test('is assigned with who did so; the event tells how many, and nobody’s name.', () => {
    expect(assign([AN, BINH])).toEqual({
      ok: true,
      value: {
        state: { round: '2026', unit: 'C1', reviewers: [AN, BINH], assignedBy: ME },
        event: { kind: 'reviewers-assigned', round: '2026', unit: 'C1', at: 'U1', reviewers: 2 },
      },
    });
  });

  test('has nobody of the unit itself, nobody twice, and is not assigned a second time as it is.', () => {
    const panel = { ...noPanel(about.round, about.unit), reviewers: [AN] };
    expect([
      refusal(assign([AN], ['Trần Thị Mai'])),
      refusal(assign([AN, AN])),
      refusal(assign([AN], [], panel)),
    ]).toEqual([
      { code: 'reviewer-inside', reviewers: ['Trần Thị Mai'] },
      { code: 'reviewer-twice' },
      { code: 'nothing-changes' },
    ]);
  });

  test('is assigned while the sheet is still being written, and no more once it has been reviewed.', () => {
    const panel = noPanel(about.round, about.unit);
    const early = assignReviewers(panel, aDraft(), ROUND, [AN], [], U1, aStep());
    const late = assignReviewers(panel, aReviewed(), ROUND, [AN], [], U1, aStep());
    expect([early.ok, refusal(late)]).toEqual([true, { code: 'wrong-state', state: 'reviewed' }]);
  });
});

describe('a part', () => {
  const parts: readonly ReviewPart[] = [anOpen(), aGiven(), anAbstained(), aReleased()];
  const sheet = aReviewing();
  const event = { round: '2026', unit: 'C1', at: 'U2' };

  test('moves to the declared states and to no others.', () => {
    const moves = [
      (part: ReviewPart) => givePart(part, sheet, ROUND, TWO_LINES, full, aStep()),
      (part: ReviewPart) => abstainFromPart(part, sheet, ROUND, 'Từng công tác.', aStep()),
      (part: ReviewPart) => withdrawPart(part, sheet, ROUND, false),
      (part: ReviewPart) => releasePart(part, sheet),
      (part: ReviewPart) =>
        part.state === 'released' ? assignPart(part, sheet, AN) : ({ ok: false, refusal: {} } as const),
    ];
    expect(reached(parts, moves)).toEqual(declared(REVIEW_PART_NEXT));
  });

  test('waits for whoever is asked where the sheet is under review, and before that until the review begins.', () => {
    const asked = [sheet, aDraft()].map((one) => assignPart(undefined, one, AN));
    expect(asked.map((outcome) => outcome.ok && outcome.value.event)).toEqual(
      [true, false].map((underReview) => ({ kind: 'part-assigned', ...event, underReview })),
    );
  });

  test('that is open as the sheet goes back keeps its lines and waits for nobody; one that is in is left alone.', () => {
    const part = anOpen({ marks: points(8) });
    expect([pausePart(part), refusal(pausePart(aGiven()))]).toEqual([
      { ok: true, value: { state: part, event: { kind: 'part-paused', ...event } } },
      { code: 'part-not-open', state: 'given' },
    ]);
  });

  test('that is given says in its event that it was given, and nothing of what was given.', () => {
    const outcome = givePart(anOpen(), sheet, ROUND, TWO_LINES, full, aStep());
    expect(outcome).toEqual({
      ok: true,
      value: { state: aGiven(), event: { kind: 'part-given', ...event } },
    });
  });

  test('is held to what a review alone is held to: every line, within its bounds, differences with reasons.', () => {
    const give = (marks: typeof full.marks) =>
      refusal(givePart(anOpen(), sheet, ROUND, TWO_LINES, { ...full, marks }, aStep()));
    expect([give(points(8)), give(points(4, 7.5))]).toEqual([
      { code: 'marks-missing', missing: ['2'] },
      { code: 'reasons-missing', items: ['1'] },
    ]);
  });

  test('is drafted without all of its lines and without an event.', () => {
    expect(draftPart(anOpen(), sheet, ROUND, TWO_LINES, { ...full, marks: points(8) })).toEqual({
      ok: true,
      value: anOpen({ marks: points(8) }),
    });
  });

  test('stays as it was given where whoever gave it may confirm the review, having perhaps seen the others’.', () => {
    expect(refusal(withdrawPart(aGiven(), sheet, ROUND, true))).toEqual({ code: 'confirms-itself' });
  });

  test('about an earlier version of the sheet is open again with its lines; an abstention lasts.', () => {
    const again = { ...sheet, submissions: 2 };
    expect([partFor(aGiven(), again), partFor(anAbstained(), again)]).toEqual([
      anOpen({ ...full, submission: 2 }),
      anAbstained(),
    ]);
  });

  test('neither moves nor is drafted once the review is confirmed.', () => {
    const wrong = { code: 'wrong-state', state: 'reviewed' };
    expect([
      refusal(draftPart(anOpen(), aReviewed(), ROUND, TWO_LINES, full)),
      refusal(givePart(anOpen(), aReviewed(), ROUND, TWO_LINES, full, aStep())),
      refusal(abstainFromPart(anOpen(), aReviewed(), ROUND, 'Bận.', aStep())),
      refusal(withdrawPart(aGiven(), aReviewed(), ROUND, false)),
    ]).toEqual([wrong, wrong, wrong, wrong]);
  });
});

describe('confirming', () => {
  const sheet = aReviewing();
  const lower = aGiven({
    account: BINH.account,
    marks: points(7, 7.5),
    reasons: { 1: 'Thiếu biên bản.' },
    total: 14.5,
  });
  const third = aGiven({
    account: id<AccountId>('chi'),
    marks: points(7, 7.5),
    reasons: { 1: 'Báo cáo chậm.' },
    total: 14.5,
  });
  const confirm = (
    parts: readonly ReviewPart[],
    changed: Parameters<typeof confirmReview>[4] = { marks: {}, reasons: {} },
    asSeen = true,
  ) => confirmReview(sheet, ROUND, TWO_LINES, { parts, asSeen }, changed, U1, aStep());

  test('makes the combined points the review, with the reasons of those who differ to that side.', () => {
    const outcome = confirm([aGiven(), lower, third, anAbstained()]);
    const review = outcome.ok ? outcome.value.state.review : undefined;
    expect(review).toEqual({
      marks: points(7, 7.5),
      reasons: { 1: 'Báo cáo chậm.; Thiếu biên bản.' },
      deductions: [],
      total: 14.5,
      by: ME,
      at: AT,
    });
  });

  test('may set a line otherwise, but never without a reason.', () => {
    const other = { marks: points(6), reasons: { 1: 'Theo biên bản kiểm tra.' } };
    const outcome = confirm([aGiven(), lower, third], other);
    expect(outcome.ok && [outcome.value.state.review.total, outcome.value.state.review.reasons[1]]).toEqual([
      13.5,
      'Theo biên bản kiểm tra.',
    ]);
    expect(refusal(confirm([aGiven(), lower, third], { ...other, reasons: { 1: ' ' } }))).toEqual({
      code: 'reasons-missing',
      items: ['1'],
    });
  });

  test('waits for everybody, needs at least one who gave, and stops where a part has moved since it was seen.', () => {
    expect([
      refusal(confirm([aGiven(), anOpen()])),
      refusal(confirm([anAbstained()])),
      refusal(confirm([])),
      refusal(confirm([aGiven()], undefined, false)),
    ]).toEqual([
      { code: 'parts-awaited', count: 1 },
      { code: 'nobody-gave' },
      { code: 'no-panel' },
      { code: 'parts-moved' },
    ]);
  });

  test('counts who gave and who abstained; a panel of nobody is never all in.', () => {
    expect([
      standingOf([aGiven(), anAbstained(), anOpen()], sheet),
      isAllIn(standingOf([aGiven(), anAbstained()], sheet)),
      isAllIn(standingOf([], sheet)),
    ]).toEqual([{ asked: 3, given: 1, abstained: 1 }, true, false]);
  });

  test('is the only way where a panel was asked: the union alone is refused.', () => {
    expect([
      refusal(reviewAlone(sheet, ROUND, TWO_LINES, { reviewers: [AN] }, full, U1, aStep())),
      reviewAlone(sheet, ROUND, TWO_LINES, { reviewers: [] }, full, U1, aStep()).ok,
    ]).toEqual([{ code: 'panel-decides' }, true]);
  });
});
