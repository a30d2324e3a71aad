import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { expect, test } from 'vitest';
import type { Situation } from './next-step.ts';
import { besides, nextStep } from './next-step.ts';
import { proposedCalendar } from './proposed-calendar.ts';
import type { WorkItem } from './work.ts';
import type { RoundView } from './workplace.ts';

const school = { id: id<WorkItem['unit']['id']>('CS001'), name: 'Công đoàn cơ sở Trường THPT Đồng Lĩnh' };

const round: RoundView = {
  id: '2026' as RoundView['id'],
  year: 2026,
  title: 'Đợt thi đua năm 2026',
  state: 'open',
  version: 1,
  calendar: proposedCalendar(2026),
  basis: 'Kế hoạch năm',
  criteria: [],
  rules: proposedRules,
};

const aWork = (task: WorkItem['task']): WorkItem => ({
  task,
  role: 'unit-officer',
  at: school,
  unit: school,
  subject: 'SHEET#2026#CS001',
  since: instant('2026-11-01T02:00:00.000Z'),
});

const aSituation = (told: Partial<Situation> = {}): Situation => ({
  role: 'unit-officer',
  today: day('2026-11-24'),
  round,
  anyOpen: true,
  registered: true,
  draft: undefined,
  mine: [],
  proposedSets: 0,
  ...told,
});

const aDraft = (told: Partial<NonNullable<Situation['draft']>> = {}): NonNullable<Situation['draft']> => ({
  total: 72,
  classified: null,
  groups: {},
  missing: ['2.2', '3.1', '3.2'],
  faults: [],
  lines: 14,
  ...told,
});

test('Without a round the standing office opens one and everyone else waits', () => {
  const none = { round: undefined, anyOpen: false };
  expect(nextStep(aSituation({ ...none, role: 'policy-board' }))).toEqual({ kind: 'open-round' });
  expect(nextStep(aSituation(none))).toEqual({ kind: 'wait-for-round' });
});

test('When only closed rounds are left, the standing office opens the next one', () => {
  const closed = { round: { ...round, state: 'closed' } as const, anyOpen: false };
  expect(nextStep(aSituation({ ...closed, role: 'policy-board' }))).toEqual({ kind: 'open-round' });
});

test('A closed round asks for nothing', () => {
  expect(nextStep(aSituation({ round: { ...round, state: 'closed' }, mine: [aWork('sign-pact')] }))).toEqual({
    kind: 'round-closed',
    year: 2026,
  });
});

test('Registration comes before everything else, also when its days are over', () => {
  expect(nextStep(aSituation({ registered: false, mine: [aWork('sign-pact')] }))).toEqual({
    kind: 'register',
    until: day('2026-02-15'),
    late: true,
  });
});

test('A unit that takes no part as a collective is not asked to register', () => {
  expect(nextStep(aSituation({ registered: undefined, mine: [aWork('sign-pact')] }))).toEqual({
    kind: 'work',
    first: aWork('sign-pact'),
    ofTask: 1,
    until: day('2026-03-15'),
    late: true,
  });
});

test('A draft sheet tells how far it is and leads to its first gap', () => {
  expect(nextStep(aSituation({ mine: [aWork('score-sheet')], draft: aDraft() }))).toEqual({
    kind: 'score-sheet',
    until: day('2026-12-04'),
    late: false,
    scored: 11,
    lines: 14,
    total: 72,
    wrong: 0,
    gap: '2.2',
  });
});

test('A wrong line is led to before a missing one', () => {
  const faults = [{ code: 'above-max', item: '3.4', max: 8, points: 9 }] as const;
  expect(nextStep(aSituation({ mine: [aWork('score-sheet')], draft: aDraft({ faults }) }))).toMatchObject({
    wrong: 1,
    gap: '3.4',
  });
});

test('A sheet with nothing missing has no gap: it can be sent', () => {
  expect(
    nextStep(aSituation({ mine: [aWork('score-sheet')], draft: aDraft({ missing: [] }) })),
  ).toMatchObject({ scored: 14, gap: undefined });
});

test('Work of one kind is counted together', () => {
  const mine = [aWork('review-sheet'), aWork('review-sheet'), aWork('forward-nomination')];
  expect(nextStep(aSituation({ registered: undefined, mine }))).toMatchObject({ kind: 'work', ofTask: 2 });
});

test('The standing committee approves points while nothing else waits for it', () => {
  expect(
    nextStep(aSituation({ role: 'standing-committee', registered: undefined, proposedSets: 2 })),
  ).toEqual({ kind: 'approve-criteria', sets: 2 });
});

test('When nothing waits, the stage going on is told, else the next one', () => {
  const stageOn = (today: string) => {
    const step = nextStep(aSituation({ today: day(today) }));
    return step.kind === 'nothing' && step.ahead?.stage;
  };
  expect([stageOn('2026-11-24'), stageOn('2026-06-01'), stageOn('2027-03-01')]).toEqual([
    'scoring',
    'scoring',
    undefined,
  ]);
});

test('An auditor is asked for nothing', () => {
  expect(nextStep(aSituation({ role: 'auditor', registered: false }))).toMatchObject({ kind: 'nothing' });
});

test('Work that the next step tells of is not told again below it', () => {
  const pact = aWork('sign-pact');
  const reviews = Array.from({ length: 5 }, () => aWork('review-sheet'));
  const told = (mine: readonly WorkItem[]) =>
    besides(nextStep(aSituation({ registered: undefined, mine })), mine).length;
  expect([told([pact]), told([pact, ...reviews]), told(reviews), told(reviews.slice(2))]).toEqual([
    0, 5, 0, 3,
  ]);
});
