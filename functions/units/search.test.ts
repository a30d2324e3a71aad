import { beforeAll, describe, expect, test } from 'vitest';
import { rebuild } from '../retell/rebuild.ts';
import { clearPartition } from '../table/clear.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { problemOf } from '../testing/problem.ts';

const ground = { type: 'Quyết định', number: '7/QĐ-LĐLĐ', date: '2026-11-15', issuer: 'LĐLĐ tỉnh Thử' };
const DECEMBER = '2026-12-01';

const search = (words: string, { as = 'board', unit = 'LD', ...asked }: Record<string, string> = {}) =>
  done('searchUnits', { as, params: { unit }, body: { words, ...asked } });
const idsOf = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).units.map(({ id }) => id);

const change = (change: object, versions: Record<string, number> = {}) =>
  done('changeTree', { as: 'board', body: { change, ground, versions } });

beforeAll(layGround);

describe('Searching units', () => {
  test('finds them by words of their names, with and without marks, in any order.', async () => {
    expect(await idsOf('cơ sở bốn')).toEqual(['C4']);
    expect(await idsOf('BON co so')).toEqual(['C4']);
    expect(await idsOf('mot')).toEqual(['C1', 'S1', 'U1']);
  });

  test('shows each with its level and its line of managers.', async () => {
    expect(await search('tổ hai')).toEqual({
      units: [
        {
          id: 'S2',
          name: 'Tổ Hai',
          level: 'sub-unit',
          managers: [
            { id: 'LD', name: 'Liên đoàn Lao động tỉnh Thử' },
            { id: 'U1', name: 'Công đoàn ngành Một' },
            { id: 'C1', name: 'Công đoàn cơ sở Một' },
          ],
        },
      ],
    });
  });

  test('finds a unit by its identifier.', async () => {
    expect(await idsOf('c3')).toEqual(['C3']);
  });

  test('stays below the unit that is asked about.', async () => {
    expect(await idsOf('mot', { as: 'officer.U1', unit: 'U1' })).toEqual(['C1', 'S1']);
    expect(await idsOf('mot', { as: 'officer.C1', unit: 'C1' })).toEqual(['S1']);
    const beside = await call('searchUnits', {
      as: 'officer.C2',
      params: { unit: 'C1' },
      body: { words: 'mot' },
    });
    expect(problemOf(beside).code).toBe('not-allowed');
  });

  test('asks for another word where those typed stand in nearly every name.', async () => {
    const refused = await call('searchUnits', {
      as: 'board',
      params: { unit: 'LD' },
      body: { words: 'công đoàn' },
    });
    expect(problemOf(refused)).toMatchObject({ code: 'words-too-common', status: 422 });
  });

  test('finds a renamed unit by the name of the day, as known on the day asked for.', async () => {
    await change(
      { kind: 'amend', unit: 'C2', from: DECEMBER, traits: { name: 'Công đoàn cơ sở Rạng Đông' } },
      { C2: 1 },
    );
    expect(await idsOf('rang dong')).toEqual([]);
    expect(await idsOf('rang dong', { on: DECEMBER })).toEqual(['C2']);
    expect(await idsOf('hai', { on: DECEMBER })).toEqual(['S2', 'U2']);
    expect(await idsOf('hai')).toEqual(['C2', 'S2', 'U2']);
    expect(await idsOf('rang dong', { on: DECEMBER, known: '2026-11-19' })).toEqual([]);
  });

  test('is told again from the units where the words are gone.', async () => {
    await clearPartition('CALLED#bo');
    expect(await idsOf('bon')).toEqual([]);
    expect(await rebuild('unit-words')).toBe(9);
    expect(await idsOf('bon')).toEqual(['C4']);
  });
});

test('A search of many units goes on page after page until its end, each unit once.', async () => {
  for (let number = 1; number <= 70; number += 1)
    await change({
      kind: 'create',
      unit: `S${String(100 + number)}`,
      from: DECEMBER,
      traits: { name: `Tổ Bông Bông ${String(number)}`, level: 'sub-unit', manager: 'C4' },
    });
  const found: string[] = [];
  let after: string | undefined;
  let pages = 0;
  do {
    const { units, next } = await search('bong', { on: DECEMBER, ...(after ? { after } : {}) });
    found.push(...units.map(({ id }) => id));
    after = next;
    pages += 1;
  } while (after !== undefined);
  expect([new Set(found).size, found.length, pages]).toEqual([70, 70, 3]);
});
