import { beforeAll, expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { done, call } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { importedList } from '../testing/import-acts.ts';
import { listeningQueue } from '../testing/queue.ts';
import { fullMarks } from '../testing/marks.ts';
import { ofUnit, openRound } from '../testing/season.ts';
import { openSheet } from '../workbooks/read.ts';
import { gathered } from '../workbooks/testing/gathered.ts';

await listeningQueue();

const as = 'officer.C1';
const params = ofUnit('C1');
const sheets = { round: '2026', set: individualSet.id };
const items = flatItems(individualSet).map(({ id }) => id);
const HEADER = ['Mã người', 'Họ và tên', ...items.map((item) => `Dòng ${item}`)].join(',');
const imported = (...rows: readonly string[]) =>
  importedList([HEADER, ...rows].join('\r\n'), as, 'C1', 'import-sheets', sheets);

let names: Readonly<Record<string, string>> = {};
const row = (person: string, points: readonly string[]) =>
  [person, names[person] ?? '', ...points.map((one) => (one.includes(',') ? `"${one}"` : one))].join(',');
const all = (points: string) => items.map(() => points);
const sheetOf = async (person: string) =>
  (await done('openIndividualSheet', { as, params: { ...params, person } })).sheet;

beforeAll(async () => {
  await layGround();
  await openRound();
  const { people } = await done('listIndividualSheets', { as, params });
  names = Object.fromEntries(people.map(({ id, name }) => [id, name]));
  const own = { ...params, person: 'P3' };
  const { code } = await done('issueCode', { as, params: own, body: { set: individualSet.id } });
  const marks = fullMarks(individualSet);
  await done('saveMySheet', { code, body: { version: 1, marks, deductions: [], evidence: {} } });
});

const rows = () => [row('P2', all('8,5')), row('P4', ['9', ...all('').slice(1)]), row('P1', all(''))];

test('A row that is whole becomes a sheet that was sent, one in part a draft, and a blank one nothing.', async () => {
  const { state, found, made, faults } = await imported(...rows());
  expect({ state, found, made, faults }).toEqual({
    state: 'done',
    found: { fresh: 2, same: 1, faulty: 0 },
    made: { fresh: 2, same: 0, faulty: 0 },
    faults: [],
  });
  expect(await sheetOf('P2')).toMatchObject({
    state: 'submitted',
    total: 85,
    entered: { way: 'workbook', by: expect.any(String), at: expect.any(String), scans: [] },
  });
  expect(await sheetOf('P4')).toMatchObject({
    state: 'draft',
    marks: { [items[0] ?? '']: { kind: 'points', points: 9 } },
  });
});

test('The same file again changes nothing.', async () => {
  expect((await imported(...rows())).found).toEqual({ fresh: 0, same: 3, faulty: 0 });
});

test('What is wrong is told by cell, in a sentence; nobody’s own points are touched.', async () => {
  const { found, faults } = await imported(
    row('P2', ['99', ...all('8').slice(1)]),
    row('P4', ['chín', ...all('8').slice(1)]),
    row('P3', all('1')),
    'P99,Không Ai,1',
    'P1,Tên Khác,1',
    row('P1', all('')),
  );
  expect(found).toEqual({ fresh: 0, same: 0, faulty: 6 });
  expect(faults.map(({ row: at, column }) => [at, column])).toEqual([
    [2, `Dòng ${items[0] ?? ''}`],
    [3, `Dòng ${items[0] ?? ''}`],
    [4, 'Mã người'],
    [5, 'Mã người'],
    [6, 'Họ và tên'],
    [7, 'Mã người'],
  ]);
  for (const { message } of faults) expect(message).toMatch(/^\p{Lu}.*\.$/u);
  expect(await sheetOf('P3')).toMatchObject({ state: 'draft', marks: fullMarks(individualSet) });
});

test('The workbook that goes out holds what was entered, leaves out own points, and comes in as it was.', async () => {
  const { name, content } = await done('exportSheets', { as, params: { ...params, set: individualSet.id } });
  expect(name).toMatch(/^Phiếu cá nhân, .*\.xlsx$/);
  const bytes = Buffer.from(content, 'base64');
  const read = await openSheet({ bytes }, 'Phiếu cá nhân');
  const cells = read.ok ? (await gathered(read.value.rows)).map((one) => one.cells) : [];
  const ofPerson = (person: string) =>
    cells.find(([first]) => first?.kind === 'text' && first.text === person)?.slice(3);
  expect(ofPerson('P2')).toEqual(items.map(() => ({ kind: 'number', number: 8.5 })));
  expect(ofPerson('P3')).toEqual([]);
  const { found } = await importedList(bytes, as, 'C1', 'import-sheets', sheets);
  expect(found).toMatchObject({ fresh: 0, faulty: 0 });
});

test('A code is given to whoever was entered without one; what they then save is theirs, and stays.', async () => {
  const { code } = await done('reissueCode', { as, params: { ...params, person: 'P4' } });
  const { sheet } = await done('openMySheet', { code });
  expect(sheet.entered).toBeDefined();
  const marks = fullMarks(individualSet);
  await done('saveMySheet', { code, body: { version: sheet.version, marks, deductions: [], evidence: {} } });
  expect((await done('openMySheet', { code })).sheet.entered).toBeUndefined();
  const { found } = await imported(row('P4', all('1')));
  expect(found).toEqual({ fresh: 0, same: 0, faulty: 1 });
});

test('Points of a unit’s people are entered by its own officer alone, by a set of the round.', async () => {
  const asked = { task: 'import-sheets', title: 'so.xlsx', size: 9 };
  const board = await call('askForImport', {
    as: 'board',
    params: { unit: 'C1' },
    body: { ...asked, sheets },
  });
  expect(board.status).toBe(403);
  const none = await call('askForImport', { as, params: { unit: 'C1' }, body: asked });
  expect(none.status).toBe(422);
});
