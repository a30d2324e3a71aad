import { expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { day, instant } from '../kernel/day.ts';
import type { Instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ME } from '../testing/step.ts';
import { acceptResult, answerAppeal, appealSheet, finaliseSheet } from './appeal.ts';
import { COLLECTIVE_SHEET_NEXT, blankSheet, isEditable, sheetDeadline } from './collective-sheet.ts';
import type { CollectiveSheet } from './collective-sheet.ts';
import { beginReview, returnSheet, reviewSheet } from './reviewing.ts';
import { lookAgain } from './second-look.ts';
import { giveOpinion, saveDraft, submitSheet, withdrawSheet } from './sending.ts';
import { TWO_LINES, points } from './sheet.builder.ts';

// Ten thousand sequences of commands on one sheet by two to eight writers, in memory, behind the promise of the store: a
// head is written only over the version that the decision was made on. That the store itself keeps it, also for
// repeated attempts, is tried in functions/scoring/collective-model.test.ts, over a real table.

const SEQUENCES = 10_000;
const STEPS = 80;
const U1: UnitId = id('U1');
const ABOVE = { at: U1, level: id<UnitId>('LD'), role: 'policy-board' } as const;
const ROUND = aRound({ rules: { ...aRound().rules, gap: 1 } });

/** A generator of Lehmer's: the same numbers on every machine. */
function chance(seed: number) {
  let state = (seed % 2_147_483_646) + 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return {
    below: (count: number) => Math.floor(next() * count),
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  };
}
type Dice = ReturnType<typeof chance>;

/** In time, in the grace, after it, and when appeal days are over too. */
const MOMENTS: readonly Instant[] = [
  '2026-11-20T03:00:00.000Z',
  '2026-11-21T03:00:00.000Z',
  '2026-12-04T10:30:00.000Z',
  '2026-12-04T12:00:00.000Z',
  '2026-12-20T03:00:00.000Z',
].map(instant);

/** What a command makes of a sheet; undefined where it is refused. */
type Decision = (sheet: CollectiveSheet) => CollectiveSheet | undefined;
type Move = (sheet: CollectiveSheet) => Result<{ readonly state: CollectiveSheet }, object>;

/** A random command; sound and unsound ones alike. */
function command(dice: Dice): { readonly saves: boolean; readonly decide: Decision } {
  const step = { by: ME, at: dice.of(MOMENTS) };
  const marks = points(dice.below(12), dice.below(3) === 0 ? undefined : dice.below(20) / 2);
  const given = { marks, reasons: dice.below(2) === 0 ? {} : { 1: 'Lý do.', 2: 'Lý do.' }, deductions: [] };
  const deadline = (sheet: CollectiveSheet) => sheetDeadline(sheet, ROUND, undefined);
  const mend = { general: 'Sửa.', lines: {}, until: day('2026-12-10') };
  const said = { lines: dice.below(5) === 0 ? {} : { 1: 'Xem lại.' }, grounds: 'Báo cáo.' };
  const moves: readonly Move[] = [
    (sheet) => submitSheet(sheet, ROUND, TWO_LINES, deadline(sheet), step),
    (sheet) => withdrawSheet(sheet, ROUND, deadline(sheet), step),
    (sheet) => giveOpinion(sheet, ROUND, { agrees: true, text: 'Nhất trí.' }, U1, step),
    (sheet) => beginReview(sheet, ROUND, U1, step),
    (sheet) => returnSheet(sheet, ROUND, TWO_LINES, mend, U1, step),
    (sheet) => reviewSheet(sheet, ROUND, TWO_LINES, given, U1, step),
    (sheet) => appealSheet(sheet, ROUND, TWO_LINES, said, U1, step),
    (sheet) => answerAppeal(sheet, ROUND, TWO_LINES, { ...given, text: 'Trả lời.' }, U1, step),
    (sheet) => acceptResult(sheet, ROUND, U1, step),
    (sheet) => lookAgain(sheet, ROUND, TWO_LINES, given, ABOVE, step),
    (sheet) => finaliseSheet(sheet, ROUND, U1, step),
  ];
  if (dice.below(4) === 0)
    return {
      saves: true,
      decide: (sheet) => {
        const kept = saveDraft(sheet, ROUND, TWO_LINES, { marks, deductions: [], evidence: {} });
        return kept.ok ? kept.value : undefined;
      },
    };
  const move = dice.of(moves);
  return {
    saves: false,
    decide: (sheet) => {
      const moved = move(sheet);
      return moved.ok ? moved.value.state : undefined;
    },
  };
}

/** What is wrong with a step from one state to the next; undefined when nothing is. */
function wrongStep(before: CollectiveSheet, after: CollectiveSheet, saves: boolean): string | undefined {
  const allowed: readonly string[] = saves
    ? isEditable(before)
      ? [before.state]
      : []
    : COLLECTIVE_SHEET_NEXT[before.state];
  if (!allowed.includes(after.state)) return `${before.state} to ${after.state}`;
  if (!saves && after.marks !== before.marks) return `${after.state} changed the unit's points`;
  if (after.submissions !== before.submissions + (after.state === 'submitted' ? 1 : 0))
    return 'a version lost';
  if (before.returns.some((one, place) => after.returns[place] !== one)) return 'words of a return lost';
  return undefined;
}

type Writer = {
  seen: number;
  pending: { readonly base: number; readonly next: CollectiveSheet; readonly saves: boolean } | undefined;
};

/** Plays one sequence and answers what went wrong in it, and how far it came. */
function play(seed: number) {
  const dice = chance(seed);
  let version = 0;
  let state: CollectiveSheet = blankSheet(id('2026'), id('C1'));
  const wrong: string[] = [];
  const reached = new Set<string>();
  const writers: Writer[] = Array.from({ length: 2 + dice.below(7) }, () => ({
    seen: 0,
    pending: undefined,
  }));
  for (let step = 0; step < STEPS; step += 1) {
    const writer = dice.of(writers);
    if (writer.pending) {
      // The guarded write: whoever was first has moved the version on, and this one is told so.
      const { base, next, saves } = writer.pending;
      writer.pending = undefined;
      if (base !== version) continue;
      const fault = wrongStep(state, next, saves);
      if (fault) wrong.push(fault);
      state = next;
      version += 1;
      reached.add(state.state);
    } else if (dice.below(2) === 0) {
      writer.seen = version;
    } else if (writer.seen === version) {
      // Whoever has not looked since somebody else's step is refused as stale before anything is decided.
      for (let tries = 0; tries < 4 && !writer.pending; tries += 1) {
        const { saves, decide } = command(dice);
        const next = decide(state);
        if (next) writer.pending = { base: version, next, saves };
      }
    }
  }
  return { wrong, reached };
}

test('No sequence loses an update or reaches a state by a way that is not declared, and every state is reached.', () => {
  const reached = new Set<string>();
  const wrong: string[] = [];
  for (let seed = 1; seed <= SEQUENCES; seed += 1) {
    const played = play(seed * 7_919);
    wrong.push(...played.wrong.map((fault) => `${seed}: ${fault}`));
    for (const state of played.reached) reached.add(state);
  }
  expect(wrong).toEqual([]);
  expect(reached).toEqual(new Set(Object.keys(COLLECTIVE_SHEET_NEXT)));
});
