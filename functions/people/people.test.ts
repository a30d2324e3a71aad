import { beforeAll, describe, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { fill } from '../table/fill.ts';
import { firstPerson } from '../table/person.ts';
import { layGround, somebody } from '../testing/ground.ts';
import { problemOf } from '../testing/problem.ts';
import { ofUnit, openRound } from '../testing/season.ts';
import { itemsBeginning, wholeTrail } from '../testing/stream.ts';
import { reorganised } from '../testing/tree-acts.ts';

const as = 'officer.C1';
const C1 = { unit: 'C1' };
const NUMBER = '001299012345';

beforeAll(async () => {
  await layGround();
  await openRound();
});

const enter = (name: string, over: object = {}, unit = 'C1') =>
  done('enterPerson', {
    as: `officer.${unit}`,
    params: { unit },
    body: { name, kind: 'public-employee', position: 'Giáo viên', from: '2026-01-01', ...over },
  });
const namesIn = async (unit: string, query: Record<string, string> = {}, who = `officer.${unit}`) =>
  (await done('listPeople', { as: who, params: { unit }, query })).people.map(({ name }) => name);
const codeOf = async (answer: Promise<Awaited<ReturnType<typeof call>>>) => problemOf(await answer).code;

describe('a person who was entered', () => {
  test('stands in the unit’s list from the first day on, among the others by given name.', async () => {
    await enter('Ngô Thị Ánh', { from: '2026-03-01' });
    expect(await namesIn('C1')).toEqual([
      'Ngô Thị Ánh',
      'Phạm Thu Hà',
      'Trần Thị Mai',
      'Lê Văn Nam',
      'Đỗ Minh Quân',
    ]);
    expect(await namesIn('C1', { on: '2026-02-28' })).not.toContain('Ngô Thị Ánh');
  });

  test('is found by any word of the name, with or without marks, and by no address.', async () => {
    const search = async (words: string) =>
      (await done('searchPeople', { as, params: C1, body: { words } })).people.map(({ name }) => name);
    expect(await Promise.all(['ánh', 'ngo anh', 'NGÔ', 'anhx'].map(search))).toEqual([
      ['Ngô Thị Ánh'],
      ['Ngô Thị Ánh'],
      ['Ngô Thị Ánh'],
      [],
    ]);
  });

  test('is refused for a kind that the data do not have, and on a day before the unit.', async () => {
    const body = { name: 'Ai Đó', kind: 'minister', from: '2026-01-01' };
    expect(await codeOf(call('enterPerson', { as, params: C1, body }))).toBe('not-found');
    const early = { name: 'Ai Đó', kind: 'worker', from: '2018-01-01' };
    expect(await codeOf(call('enterPerson', { as, params: C1, body: early }))).toBe('unit-not-living');
  });

  test('is one person, however often the same attempt is sent.', async () => {
    const asked = {
      as,
      params: C1,
      body: { name: 'Vũ Hai Lần', kind: 'worker', from: '2026-01-01' },
      key: 'the-same-attempt',
    };
    const [first, second] = [await done('enterPerson', asked), await done('enterPerson', asked)];
    expect([second, (await namesIn('C1')).filter((name) => name === 'Vũ Hai Lần')]).toEqual([
      first,
      ['Vũ Hai Lần'],
    ]);
  });
});

describe('a transfer', () => {
  test('is made by an officer over both units, and moves the person from its day on.', async () => {
    const { person, version } = await enter('Cao Văn Chuyển');
    const body = { version, to: 'C2', from: '2026-06-01' };
    for (const who of ['officer.C1', 'officer.C2', 'officer.U2'])
      expect([who, await codeOf(call('transferPerson', { as: who, params: { person }, body }))]).toEqual([
        who,
        'not-allowed',
      ]);
    await done('transferPerson', { as: 'officer.U1', params: { person }, body });
    expect([
      (await namesIn('C1')).includes('Cao Văn Chuyển'),
      (await namesIn('C2')).includes('Cao Văn Chuyển'),
      (await namesIn('C1', { on: '2026-05-31' })).includes('Cao Văn Chuyển'),
    ]).toEqual([false, true, true]);
  });

  test('answers its repetition as the first time, though the person is out of those hands.', async () => {
    const { person, version } = await enter('Cao Văn Nhắc');
    const asked = {
      as: 'officer.U1',
      params: { person },
      body: { version, to: 'C2', from: '2026-06-01' },
      key: 'moved-once-only',
    };
    const first = await done('transferPerson', asked);
    expect(await done('transferPerson', asked)).toEqual(first);
  });

  test('leaves sheets and their codes with the unit of then, and hands out no new ones there.', async () => {
    const { person, version } = await enter('Cao Văn Phiếu');
    const there = { ...ofUnit('C1'), person };
    const { code } = await done('issueCode', { as, params: there, body: { set: 'guide-individual' } });
    await done('transferPerson', {
      as: 'officer.U1',
      params: { person },
      body: { version, to: 'C2', from: '2026-11-01' },
    });
    const mine = await done('openMySheet', { code });
    const sheets = await done('listIndividualSheets', { as, params: ofUnit('C1') });
    expect([mine.person.name, mine.unit.id, sheets.people.find(({ id }) => id === person)?.state]).toEqual([
      'Cao Văn Phiếu',
      'C1',
      'draft',
    ]);
    const again = call('nominate', {
      as,
      params: ofUnit('C1'),
      body: { nominee: { kind: 'person', person }, award: 'federation-merit', citation: 'Tận tuỵ.' },
    });
    expect(await codeOf(again)).toBe('not-found');
  });

  test('is refused before a day already recorded, with the day and what to do.', async () => {
    const { person, version } = await enter('Cao Văn Sớm', { from: '2026-04-01' });
    const early = { version, to: 'C2', from: '2026-03-01' };
    const problem = problemOf(
      await call('transferPerson', { as: 'officer.U1', params: { person }, body: early }),
    );
    expect([problem.status, problem.detail]).toEqual([
      409,
      'Hồ sơ đã ghi một thay đổi từ ngày 01/04/2026. Hãy chọn ngày sau ngày đó, hoặc hoàn lại thay đổi ấy trước.',
    ]);
  });
});

describe('a record', () => {
  test('tells what was corrected, and lists as they were known before.', async () => {
    const { person, version } = await enter('Đinh Công Tranh');
    const body = { version, on: '2026-05-01', name: 'Đinh Công Tráng' };
    await done('correctPerson', { as, params: { person }, body });
    const { name, facts } = await done('getPerson', { as, params: { person } });
    expect([name, facts.map((fact) => [fact.name, fact.supersededAt !== undefined])]).toEqual([
      'Đinh Công Tráng',
      [
        ['Đinh Công Tranh', true],
        ['Đinh Công Tráng', false],
      ],
    ]);
    expect(await namesIn('C1', { known: '2026-11-19' })).not.toContain('Đinh Công Tráng');
  });

  test('is read by the unit and from above, and goes along with the person.', async () => {
    const { person, version } = await enter('Đinh Công Đọc');
    await done('transferPerson', {
      as: 'officer.U1',
      params: { person },
      body: { version, to: 'C2', from: '2026-06-01' },
    });
    const readers = ['officer.C1', 'officer.C2', 'officer.U1', 'auditor', 'officer.U2'];
    const statuses = await Promise.all(
      readers.map(async (who) => (await call('getPerson', { as: who, params: { person } })).status),
    );
    expect(statuses).toEqual([403, 200, 200, 200, 403]);
  });

  test('of somebody who left is in no list from that day, and its latest change can be taken back.', async () => {
    const { person, version } = await enter('Đinh Công Nghỉ');
    const left = await done('leaveUnit', { as, params: { person }, body: { version, from: '2026-09-01' } });
    expect(await namesIn('C1')).not.toContain('Đinh Công Nghỉ');
    await done('takeBackPersonChange', { as, params: { person }, body: { version: left.version } });
    expect(await namesIn('C1')).toContain('Đinh Công Nghỉ');
  });
});

describe('two records of one human', () => {
  const pairsOf = async (unit: string, who: string) =>
    (await done('listDuplicates', { as: who, params: { unit } })).pairs.map(({ one, other, reasons }) => [
      new Set([one.name, other.name]),
      reasons,
    ]);

  test('in one unit are found by name and number, and merged into one that keeps both pasts.', async () => {
    const kept = await enter('Lý Thị Đôi', { from: '2026-05-01' });
    const other = await enter('Ly Thi Doi', { from: '2024-01-01', identityNumber: '001 299 099 999' });
    expect(await pairsOf('C1', as)).toEqual([[new Set(['Lý Thị Đôi', 'Ly Thi Doi']), ['same-name']]]);
    const params = { person: kept.person };
    const preview = await done('previewMerge', { as, params: { ...params, other: other.person } });
    expect(preview.facts.map(({ name, from, until }) => [name, from, until])).toEqual([
      ['Ly Thi Doi', '2024-01-01', '2026-05-01'],
      ['Lý Thị Đôi', '2026-05-01', undefined],
    ]);
    const body = { version: preview.version, other: other.person, otherVersion: preview.otherVersion };
    const merged = await done('mergePeople', { as, params, body });
    expect([await pairsOf('C1', as), (await namesIn('C1')).filter((name) => /Đôi|Doi/.test(name))]).toEqual([
      [],
      ['Lý Thị Đôi'],
    ]);
    const old = await done('getPerson', { as, params: { person: other.person } });
    expect([old.state, old.mergedInto]).toEqual(['merged', kept.person]);

    await done('takeBackPersonChange', { as, params, body: { version: merged.version } });
    expect((await namesIn('C1')).filter((name) => /Đôi|Doi/.test(name))).toHaveLength(2);
    const apart = await done('getPerson', { as, params });
    await done('keepApart', { as, params, body: { version: apart.version, other: other.person } });
    expect(await pairsOf('C1', as)).toEqual([]);
  });

  test('in two units are found by number by both and by the unit over them, which alone may merge.', async () => {
    const one = await enter('Tô Văn Số', { identityNumber: NUMBER });
    const other = await enter('Tô Văn Sô', { identityNumber: NUMBER, from: '2026-02-01' }, 'C2');
    const found = [[new Set(['Tô Văn Số', 'Tô Văn Sô']), ['same-number']]];
    expect([
      await pairsOf('C1', 'officer.C1'),
      await pairsOf('C2', 'officer.C2'),
      await pairsOf('U1', 'officer.U1'),
      await pairsOf('C3', 'officer.C3'),
    ]).toEqual([found, found, found, []]);
    const params = { person: other.person };
    const body = { version: other.version, other: one.person, otherVersion: one.version };
    expect(await codeOf(call('mergePeople', { as: 'officer.C2', params, body }))).toBe('not-allowed');
    await done('mergePeople', { as: 'officer.U1', params, body });
    expect(await pairsOf('U1', 'officer.U1')).toEqual([]);
  });

  test('are not merged by either of the two people, nor as they no longer are.', async () => {
    const other = await enter('Trần Thị Mai');
    const body = { version: other.version, other: 'P1', otherVersion: 1 };
    expect(await codeOf(call('mergePeople', { as, params: { person: other.person }, body }))).toBe(
      'not-allowed',
    );
    const third = await enter('Phạm Thu Hà');
    const late = { version: third.version, other: 'P3', otherVersion: 7 };
    expect(await codeOf(call('mergePeople', { as, params: { person: third.person }, body: late }))).toBe(
      'stale',
    );
  });
});

test('Neither a name, a position nor a number stands in the trail, and no number anywhere in the table.', async () => {
  const trail = JSON.stringify((await wholeTrail()).map(({ event }) => event));
  expect(['Cao Văn', 'Giáo viên', NUMBER, 'Lý Thị'].filter((text) => trail.includes(text))).toEqual([]);
  const everything = JSON.stringify(await itemsBeginning(''));
  expect([everything.includes('Cao Văn'), everything.includes(NUMBER)]).toEqual([true, false]);
});

test('A unit of many people is told page by page, each person once.', async () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    somebody(`M${index}`, `Hồ Văn ${String.fromCharCode(97 + (index % 26))}${index}`, 'C4'),
  );
  await fill(many.flatMap(firstPerson));
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const page = await done('listPeople', {
      as: 'officer.C4',
      params: { unit: 'C4' },
      query: after === undefined ? {} : { after },
    });
    pages.push(page.people.map(({ name }) => name));
    after = page.next;
  } while (after !== undefined);
  expect([pages.map(({ length }) => length), new Set(pages.flat()).size]).toEqual([[50, 50, 21], 121]);
});

describe('the people of a unit that ended', () => {
  const ground = {
    type: 'Quyết định',
    number: '9/QĐ-LĐLĐ',
    date: '2026-11-01',
    issuer: 'Liên đoàn Lao động',
  };

  test('stand in the list of the unit that took it over, from its day on, and its officer keeps their records.', async () => {
    const before = { C2: await namesIn('C2'), C3: await namesIn('C3') };
    await reorganised({ kind: 'merge', units: ['C2'], into: 'C3', from: '2026-11-15', traits: {} }, ground);
    expect(before.C2).toContain('Vũ Ngọc Lan');
    expect(await namesIn('C3')).toEqual([...before.C3, ...before.C2]);
    expect(await namesIn('C3', { on: '2026-11-14' })).toEqual(before.C3);
    const { version } = await done('getPerson', { as: 'officer.C3', params: { person: 'P5' } });
    await done('changePerson', {
      as: 'officer.C3',
      params: { person: 'P5' },
      body: { version, from: '2026-11-16', position: 'Thủ quỹ' },
    });
    const { people } = await done('listPeople', { as: 'officer.C3', params: { unit: 'C3' }, query: {} });
    expect(people.find(({ id }) => id === 'P5')).toMatchObject({ name: 'Vũ Ngọc Lan', position: 'Thủ quỹ' });
  });

  test('stay in the federation’s reach where nobody took it over, and can be moved from there.', async () => {
    await reorganised({ kind: 'dissolve', unit: 'C4', from: '2026-11-15' }, ground);
    expect((await call('getPerson', { as: 'officer.C4', params: { person: 'P6' } })).status).toBe(403);
    const { version } = await done('getPerson', { as: 'board', params: { person: 'P6' } });
    const body = { version, to: 'C3', from: '2026-11-16' };
    await done('transferPerson', { as: 'board', params: { person: 'P6' }, body });
    expect(await namesIn('C3')).toContain('Bùi Gia Bảo');
  });

  test('go to the first of several successors when it is divided, and to no other.', async () => {
    const before = await namesIn('C1');
    const traits = { level: 'grassroots', manager: 'U1' };
    await reorganised(
      {
        kind: 'divide',
        unit: 'C1',
        from: '2026-11-18',
        parts: [
          { unit: 'C11', traits: { ...traits, name: 'Công đoàn cơ sở Một A' }, takes: [] },
          { unit: 'C12', traits: { ...traits, name: 'Công đoàn cơ sở Một B' }, takes: [] },
        ],
      },
      ground,
    );
    expect(await namesIn('C11', {}, 'officer.U1')).toEqual(before);
    expect(await namesIn('C12', {}, 'officer.U1')).toEqual([]);
  });
});
