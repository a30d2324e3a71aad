import { beforeAll, describe, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { problemOf } from '../testing/problem.ts';
import { nominated, openRound, register, reviewedSheet } from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';
import { reorganised } from '../testing/tree-acts.ts';
import type { Change } from '../testing/tree-acts.ts';

const ground = {
  type: 'Quyết định',
  number: '77/QĐ-LĐLĐ',
  date: '2026-11-15',
  issuer: 'Liên đoàn Lao động tỉnh Thử',
};
const DECEMBER = '2026-12-01';

const preview = (change: Change, as = 'board') => call('previewTreeChange', { as, body: { change, ground } });

const carryOut = (change: Change) => reorganised(change, ground);
const lineOf = async (unit: string, query: Record<string, string> = {}) =>
  (await done('getUnit', { as: 'board', params: { unit }, query })).path.join(' ');
const under = async (unit: string, on: string) =>
  (await done('listUnits', { as: 'board', params: { unit }, query: { on } })).units.map(({ id }) => id);

beforeAll(layGround);

describe('A transfer', () => {
  test('is shown before it is confirmed, and nothing is written until then.', async () => {
    const change: Change = { kind: 'amend', unit: 'C3', from: DECEMBER, traits: { manager: 'U2' } };
    const { units, names } = await done('previewTreeChange', { as: 'board', body: { change, ground } });
    expect(
      units.map(({ unit, before, after, version }) => [unit, before?.manager, after.manager, version]),
    ).toEqual([['C3', 'U1', 'U2', 1]]);
    expect(names).toContainEqual({ id: 'U2', name: 'Công đoàn ngành Hai' });
    expect(await lineOf('C3', { on: DECEMBER })).toBe('LD U1 C3');
  });

  test('moves the unit from its day on, in its line and in the lists of both managers.', async () => {
    await carryOut({ kind: 'amend', unit: 'C3', from: DECEMBER, traits: { manager: 'U2' } });
    expect([await lineOf('C3'), await lineOf('C3', { on: DECEMBER })]).toEqual(['LD U1 C3', 'LD U2 C3']);
    expect([await under('U1', '2026-11-30'), await under('U1', DECEMBER)]).toEqual([
      ['C3', 'C2', 'C1'],
      ['C2', 'C1'],
    ]);
    expect(await under('U2', DECEMBER)).toEqual(['C3', 'C4']);
  });

  test('is not known on a day before it was recorded.', async () => {
    expect(await lineOf('C3', { on: DECEMBER, known: '2026-11-19' })).toBe('LD U1 C3');
  });

  test('decided on an older picture of the unit is refused with what has changed since.', async () => {
    const change: Change = {
      kind: 'amend',
      unit: 'C3',
      from: '2026-12-05',
      traits: { name: 'Công đoàn cơ sở Ba Mới' },
    };
    const refused = await call('changeTree', { as: 'board', body: { change, ground, versions: { C3: 1 } } });
    expect(problemOf(refused)).toMatchObject({
      code: 'stale',
      version: 2,
      changes: [{ what: 'Thay đổi đơn vị', by: 'Ban Chính sách' }],
    });
  });
});

test('A preview tells what hangs on each unit: units, people, work of open rounds and who is appointed there.', async () => {
  await openRound();
  await register('C1');
  await reviewedSheet('C1');
  await nominated('C1');
  await register('C2');
  const { units } = await done('previewTreeChange', {
    as: 'board',
    body: {
      change: {
        kind: 'merge',
        units: ['C1', 'C2'],
        into: 'C7',
        from: DECEMBER,
        traits: { name: 'Công đoàn cơ sở Bảy', level: 'grassroots', manager: 'U1' },
      },
      ground,
    },
  });
  expect(units.map(({ unit, affected }) => [unit, affected])).toEqual([
    [
      'C1',
      {
        under: 2,
        people: 4,
        nominations: 1,
        // Reviewed, and not final yet.
        sheets: 1,
        appointments: [
          { name: 'Chủ tịch C1', role: 'unit-head' },
          { name: 'Trần Thị Mai', role: 'unit-officer' },
          { name: 'Thủ trưởng C1', role: 'administration' },
        ],
        waiting: [],
      },
    ],
    [
      'C2',
      {
        under: 0,
        people: 1,
        nominations: 0,
        sheets: 0,
        appointments: [
          { name: 'Cán bộ C2', role: 'unit-officer' },
          { name: 'Thủ trưởng C2', role: 'administration' },
        ],
        waiting: [],
      },
    ],
    ['C7', { under: 0, people: 0, nominations: 0, sheets: 0, appointments: [], waiting: [] }],
  ]);
});

describe('Rights over the tree', () => {
  const newGroup = (manager: string): Change => ({
    kind: 'create',
    unit: 'S9',
    from: DECEMBER,
    traits: { name: 'Tổ Chín', level: 'sub-unit', manager },
  });

  test('leave the departments of a unit to its own officer, and everything else to the standing office.', async () => {
    const rename: Change = { kind: 'amend', unit: 'C2', from: DECEMBER, traits: { name: 'Tên mới' } };
    const statuses = await Promise.all([
      preview(newGroup('C1'), 'officer.C1'),
      preview(newGroup('C2'), 'officer.C1'),
      preview(newGroup('C1'), 'officer.U1'),
      preview(rename, 'officer.C2'),
      preview(rename, 'officer.U1'),
      preview(rename, 'board'),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 403, 403, 403, 403, 200]);
  });

  test('are asked again at the confirmation, for the manager of now and the one to come.', async () => {
    const stolen: Change = { kind: 'amend', unit: 'S2', from: DECEMBER, traits: { manager: 'C2' } };
    const body = { change: stolen, ground, versions: { S2: 1 } };
    expect((await call('changeTree', { as: 'officer.C1', body })).status).toBe(403);
    expect((await call('changeTree', { as: 'officer.C2', body })).status).toBe(403);
  });
});

describe('A merger', () => {
  test('brings what the merged units managed under the new one, and keeps their past readable.', async () => {
    await carryOut({
      kind: 'merge',
      units: ['U1', 'U2'],
      into: 'U3',
      from: '2027-01-01',
      traits: { name: 'Công đoàn ngành Chung', level: 'upper', manager: 'LD' },
    });
    expect(await under('U3', '2027-01-01')).toEqual(['C3', 'C4', 'C2', 'C1']);
    expect(await lineOf('S1', { on: '2027-01-01' })).toBe('LD U3 C1 S1');
    expect(await lineOf('S1', { on: '2026-12-31' })).toBe('LD U1 C1 S1');
    const { facts, names } = await done('getUnitHistory', { as: 'board', params: { unit: 'U1' } });
    expect(facts.at(-1)).toMatchObject({
      until: '2027-01-01',
      ending: { kind: 'merged', successors: ['U3'], ground },
    });
    expect(names).toContainEqual({ id: 'U3', name: 'Công đoàn ngành Chung' });
  });

  test('leaves an event in the trail of every unit that it touches.', async () => {
    const events = (await wholeTrail()).map(({ event }) => event.happening);
    const of = (kind: string) => events.filter((happening) => happening.kind === kind);
    expect(of('unit-ended')).toEqual([
      { kind: 'unit-ended', unit: 'U1', on: '2027-01-01', how: 'merged', successors: ['U3'] },
      { kind: 'unit-ended', unit: 'U2', on: '2027-01-01', how: 'merged', successors: ['U3'] },
    ]);
    expect(of('unit-created')).toEqual([
      { kind: 'unit-created', unit: 'U3', from: '2027-01-01', predecessors: ['U1', 'U2'] },
    ]);
  });
});

test('A unit with units below is not dissolved, and the refusal names them.', async () => {
  const refused = await preview({ kind: 'dissolve', unit: 'C1', from: '2027-02-01' });
  expect(problemOf(refused)).toMatchObject({
    code: 'units-under-it',
    units: ['S1', 'S2'],
    detail: 'Còn 2 đơn vị trực thuộc chưa có cấp trên phù hợp: S1, S2. Hãy chuyển các đơn vị này trước.',
  });
});

test('Of changes that come at once, each decides on a picture that the others have not changed.', async () => {
  const at = '2027-03-01';
  const outcomes = await Promise.all([
    carryOut({
      kind: 'create',
      unit: 'C9',
      from: at,
      traits: { name: 'Mới', level: 'grassroots', manager: 'U3' },
    }),
    carryOut({ kind: 'amend', unit: 'C2', from: at, traits: { name: 'Hai Mới' } }),
    carryOut({ kind: 'amend', unit: 'C4', from: at, traits: { name: 'Bốn Mới' } }),
  ]);
  expect(outcomes.map(({ version }) => version)).toEqual([1, 2, 2]);
  expect(await under('U3', at)).toEqual(['C4', 'C3', 'C1', 'C2', 'C9']);
});

test('A unit that does not exist, or a level that the data do not hold, is told so.', async () => {
  const missing = await preview({ kind: 'amend', unit: 'C77', from: DECEMBER, traits: { name: 'X' } });
  expect(problemOf(missing).code).toBe('no-unit-then');
  const level = await preview({
    kind: 'amend',
    unit: 'C2',
    from: '2027-05-01',
    traits: { level: 'district' },
  });
  expect(problemOf(level)).toMatchObject({
    code: 'no-such-level',
    detail: 'Chưa có cấp “district”. Hãy chọn trong danh sách các cấp.',
  });
});
