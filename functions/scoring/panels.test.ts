import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { call, done } from '../testing/call.ts';
import type { Answer } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks, marked } from '../testing/marks.ts';
import { askPanel, ofUnit, openRound, register, sheetUnderReview } from '../testing/season.ts';
import { itemsBeginning, wholeTrail } from '../testing/stream.ts';

// Several reviewers of one sheet over the real edge. C1's sheet is reviewed by officers of C2, C4 and U2 for U1.

const params = ofUnit('C1');
const FULL = fullMarks(collectiveSet);
const LINE = '1.1';
/** Points and words of one reviewer that occur nowhere else, so that a trace of them in an answer is found. */
const SECRET = 'Thiếu biên bản số 7731.';
const secretPart = { marks: marked(FULL, LINE, 0), reasons: { [LINE]: SECRET }, deductions: [] };
const fullPart = { marks: FULL, reasons: {}, deductions: [] };
const PANEL = ['officer.C2', 'officer.C4', 'officer.U2'];

const code = ({ body }: Answer) => (body as { code?: string }).code;
const panelFor = (as: string) => done('openPanel', { as, params });
const give = (as: string, part: object, version = 1) =>
  call('givePart', { as, params, body: { version, ...part } });
const confirm = (version: number, parts: Readonly<Record<string, number>>) =>
  call('confirmReview', { as: 'officer.U1', params, body: { version, parts, marks: {}, reasons: {} } });

let sheet = 0;
beforeAll(async () => {
  await layGround();
  await openRound();
  await register('C1');
  sheet = (await sheetUnderReview('C1')).version;
  await askPanel('C1', PANEL);
});

describe('before all are in', () => {
  let before: readonly (readonly [string, Answer])[] = [];
  const everyAnswer = () => Promise.all(READERS.map(async ([name, ask]) => [name, await ask()] as const));
  /** Everything by which somebody might learn of another's points: every reader, every way to read. */
  const READERS: readonly (readonly [string, () => Promise<Answer>])[] = [
    ...['officer.U1', 'officer.C4', 'officer.U2', 'board', 'auditor', 'inspection'].map(
      (as) => [`panel to ${as}`, () => call('openPanel', { as, params })] as const,
    ),
    ...['officer.U1', 'officer.C1', 'head.C1', 'officer.C4', 'board', 'auditor'].map(
      (as) => [`sheet to ${as}`, () => call('openCollectiveSheet', { as, params })] as const,
    ),
    ...['officer.C4', 'officer.U2'].map(
      (as) => [`parts to ${as}`, () => call('listMyParts', { as, params: { round: '2026' } })] as const,
    ),
    ['reviewers', () => call('listReviewers', { as: 'officer.U1', params: ofUnit('U1') })],
    ['history', () => call('getSheetHistory', { as: 'officer.C1', params })],
    ['sheets under', () => call('listSheetsUnder', { as: 'officer.U1', params: ofUnit('U1') })],
    ['standings', () => call('getStandings', { as: 'officer.U1', params: ofUnit('U1') })],
    ['report', () => call('getYearReport', { as: 'board', params: { unit: 'U1', year: '2026' } })],
    ['work of U1', () => call('listWork', { as: 'officer.U1', params: ofUnit('U1') })],
    ['work of C1', () => call('listWork', { as: 'officer.C1', params })],
    [
      'journal',
      () => call('readJournal', { as: 'auditor', params: { unit: 'C1' }, query: { day: '2026-11-20' } }),
    ],
    [
      'trail of the part',
      () =>
        call('readTrail', {
          as: 'auditor',
          params: { unit: 'C1' },
          query: { aggregate: 'PART#2026#C1#officer.C2' },
        }),
    ],
  ];

  beforeAll(async () => {
    await done('savePart', { as: 'officer.C2', params, body: { version: 1, ...secretPart } });
    await done('givePart', { as: 'officer.C2', params, body: { version: 2, ...secretPart } });
    before = await everyAnswer();
  });

  test('no answer to anybody carries the words of another, nor anything that their points would change.', async () => {
    for (const [name, { body }] of before)
      expect([name, JSON.stringify(body).includes(SECRET)]).toEqual([name, false]);
    // The same again with other points in the first part: what nobody may know changes nothing that anybody is told.
    await done('withdrawPart', { as: 'officer.C2', params, body: { version: 3 } });
    await done('givePart', { as: 'officer.C2', params, body: { version: 4, ...fullPart } });
    const told = (answers: typeof before) =>
      answers
        .filter(([name]) => !['journal', 'trail of the part'].includes(name))
        .map(([name, { status, body }]) => [name, status, body]);
    expect(told(await everyAnswer())).toEqual(told(before));
  });

  test('the trail itself tells that a part was given and never what stands in it.', async () => {
    const events = (await wholeTrail()).filter(({ event }) => event.happening.kind.startsWith('part-'));
    const told = new Set(events.flatMap(({ event }) => Object.keys(event.happening)));
    expect(told).toEqual(new Set(['at', 'kind', 'round', 'underReview', 'unit']));
    const answers = events.map(({ event }) => Object.keys(event.receipt.answer as object));
    expect(new Set(answers.flat())).toEqual(new Set(['version']));
  });

  test('each reviewer has their own part back, and sees of the others who has given.', async () => {
    const panel = await panelFor('officer.C2');
    expect([panel.mine?.state, panel.reviewers.map(({ account, state }) => [account, state])]).toEqual([
      'given',
      [
        ['officer.C2', 'given'],
        ['officer.C4', 'open'],
        ['officer.U2', 'open'],
      ],
    ]);
    expect((await panelFor('officer.C4')).mine).toEqual({
      state: 'open',
      version: 1,
      marks: {},
      reasons: {},
      deductions: [],
    });
  });

  test('the review cannot be confirmed, nor given by the union alone past its panel.', async () => {
    const alone = { version: sheet, ...fullPart };
    expect([
      code(await confirm(sheet, { 'officer.C2': 5, 'officer.C4': 1, 'officer.U2': 1 })),
      code(await call('reviewCollectiveSheet', { as: 'officer.U1', params, body: alone })),
    ]).toEqual(['parts-awaited', 'panel-decides']);
  });
});

describe('who may be asked', () => {
  const asked = PANEL.map((account) => ({ account, unit: account.slice('officer.'.length) }));

  test('nobody of the unit itself, nobody without office where they were said to hold it.', async () => {
    const ask = (account: string, unit: string) =>
      call('assignReviewers', {
        as: 'officer.U1',
        params,
        body: { version: 1, reviewers: [...asked, { account, unit }] },
      });
    expect([code(await ask('officer.C1', 'C1')), code(await ask('officer.C2', 'U1'))]).toEqual([
      'reviewer-inside',
      'reviewer-not-in-office',
    ]);
  });

  test('the list names officers of the union, beside it and under it, with what each has and must leave to others.', async () => {
    const { reviewers } = await done('listReviewers', { as: 'officer.U1', params: ofUnit('U1') });
    expect(reviewers.map(({ account, has, barredFrom }) => [account, has, barredFrom])).toEqual(
      [
        ['officer.U1', 0, []],
        ['officer.U2', 1, []],
        ['officer.C3', 0, ['C3']],
        ['officer.C2', 1, ['C2']],
        ['chair.C1', 0, ['C1']],
        ['officer.C1', 0, ['C1']],
      ].toSorted((one, other) => order(reviewers, one[0]) - order(reviewers, other[0])),
    );
  });
  const order = (list: readonly { readonly account: string }[], account: unknown) =>
    list.findIndex((one) => one.account === account);

  test('a reviewer from elsewhere opens this one sheet, and no other of the unit or beside it.', async () => {
    const asked = { as: 'officer.C4' };
    expect([
      (await call('openCollectiveSheet', { ...asked, params })).status,
      (await call('openCollectiveSheet', { ...asked, params: ofUnit('C2') })).status,
      (await call('listIndividualSheets', { ...asked, params })).status,
      (await call('listPeople', { ...asked, params: { unit: 'C1' } })).status,
      (await call('getUnit', { ...asked, params: { unit: 'C1' } })).status,
    ]).toEqual([200, 403, 403, 403, 403]);
  });

  test('the unit itself is never told who reviews it.', async () => {
    expect((await call('openPanel', { as: 'officer.C1', params })).status).toBe(403);
  });
});

describe('at the same time', () => {
  beforeEach(async () => {
    expect((await panelFor('officer.C2')).mine?.state).toBe('given');
  });

  test('reviewers draft and give side by side without making each other stale, and nothing is lost.', async () => {
    const drafted = marked(FULL, LINE, 5);
    const drafts = await Promise.all(
      ['officer.C4', 'officer.U2'].map((as) =>
        call('savePart', { as, params, body: { version: 1, ...fullPart, marks: drafted } }),
      ),
    );
    expect(drafts.map(({ status }) => status)).toEqual([200, 200]);
    const given = await Promise.all([
      give('officer.C4', { ...fullPart, marks: drafted, reasons: { [LINE]: 'Thiếu hồ sơ.' } }, 2),
      call('abstainFromPart', {
        as: 'officer.U2',
        params,
        body: { version: 2, reason: 'Từng công tác ở đó.' },
      }),
    ]);
    expect(given.map(({ status }) => status)).toEqual([200, 200]);
    const { result } = await panelFor('officer.U1');
    expect([result?.parts.map(({ part }) => part.state), result?.lines[LINE]]).toEqual([
      ['given', 'given', 'abstained'],
      { points: [5, FULL[LINE]?.points], apart: (FULL[LINE]?.points ?? 0) - 5 },
    ]);
  });

  test('all in, the one who confirms sees every part; the reviewers and those above still see none.', async () => {
    for (const as of ['officer.C2', 'officer.C4', 'board', 'auditor'])
      expect([as, (await panelFor(as)).result]).toEqual([as, undefined]);
  });

  test('a withdrawal and the confirmation exclude each other: one wins, and the other is told so.', async () => {
    let version = 5;
    for (let turn = 0; turn < 4; turn += 1) {
      const seen = { 'officer.C2': version, 'officer.C4': 3, 'officer.U2': 3 };
      const [withdrawn, confirmed] = await Promise.all([
        call('withdrawPart', { as: 'officer.C2', params, body: { version } }),
        confirm(sheet, seen),
      ]);
      expect([withdrawn.status, confirmed.status].toSorted()).toEqual([200, 409]);
      if (confirmed.status === 200) break;
      expect(['parts-moved', 'parts-awaited', 'stale']).toContain(code(confirmed));
      await done('givePart', { as: 'officer.C2', params, body: { version: version + 1, ...fullPart } });
      version += 2;
    }
    const state = (await done('openCollectiveSheet', { as: 'officer.U1', params })).sheet.state;
    if (state === 'reviewing')
      await confirm(sheet, { 'officer.C2': version, 'officer.C4': 3, 'officer.U2': 3 });
    const heads = await itemsBeginning('SHEET#2026#C1');
    const states = heads.map(({ SK, state: item }) => [SK?.S, item?.M?.['state']?.S]);
    expect(states).toEqual(
      expect.arrayContaining([
        ['HEAD', 'reviewed'],
        ['PART#officer.C2', 'given'],
        ['PART#officer.C4', 'given'],
        ['PART#officer.U2', 'abstained'],
      ]),
    );
  });

  test('once the review stands, reviewers see all parts, and the unit the combined points alone.', async () => {
    expect((await panelFor('officer.C4')).result?.parts).toHaveLength(3);
    const { sheet: own } = await done('openCollectiveSheet', { as: 'officer.C1', params });
    expect('review' in own && own.review.reasons).toEqual({ [LINE]: 'Thiếu hồ sơ.' });
    expect(JSON.stringify(own)).not.toContain('officer.C4');
  });
});
