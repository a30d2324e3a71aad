import { awards } from '@bang-vang/shared/data/awards.ts';
import { levels } from '@bang-vang/shared/data/levels.ts';
import { personKinds } from '@bang-vang/shared/data/person-kinds.ts';
import { honourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { Cells } from '@bang-vang/shared/domain/imports/cell.ts';
import type { Mapping } from '@bang-vang/shared/domain/imports/columns.ts';
import { headerAmong } from '@bang-vang/shared/domain/imports/columns.ts';
import type { HonourRow } from '@bang-vang/shared/domain/imports/honours.ts';
import { readHonour } from '@bang-vang/shared/domain/imports/honours.ts';
import type { PersonRow } from '@bang-vang/shared/domain/imports/people.ts';
import { readPerson } from '@bang-vang/shared/domain/imports/people.ts';
import type { UnitRow } from '@bang-vang/shared/domain/imports/units.ts';
import { readUnit } from '@bang-vang/shared/domain/imports/units.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import type { List } from './lists.ts';
import { honoursList, peopleList, unitsList } from './lists.ts';
import { openSheet } from './read.ts';
import { listCsv, listXlsx, templateBytes } from './template.ts';
import { gathered } from './testing/gathered.ts';

/** Syllables of which names are made, some of which a spreadsheet would take for a formula or a number. */
const syllable = fc.constantFrom(
  'Nguyễn',
  'Đặng',
  'Thuỳ',
  'Ẩn',
  'Yến',
  'H’Hen',
  'Tổ 3',
  '=1+1',
  '-',
  '+84',
  '@all',
  '“Hoa”',
  'a;b',
  'c,d',
  "'",
  '001',
  '1/2',
  'TRUE',
  '_x000D_',
);
const words = fc
  .array(syllable, { minLength: 1, maxLength: 5 })
  .map((all) => all.join(' '))
  .filter((line) => /\p{L}/u.test(line));
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const aDay = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const unitId = fc.stringMatching(/^[A-Z]{2}[0-9]{3}$/).map((code) => id<UnitId>(code));

const person: fc.Arbitrary<PersonRow> = fc.record({
  name: words,
  position: perhaps(words),
  kind: fc.constantFrom(...personKinds.map((kind) => kind.id)),
  from: aDay,
  unit: perhaps(fc.oneof(unitId, words)),
  identityNumber: perhaps(fc.stringMatching(/^0[0-9]{11}$/)),
});

const unit: fc.Arbitrary<UnitRow> = fc.record({
  unit: unitId,
  from: aDay,
  ground: perhaps(fc.record({ type: words, number: words, date: aDay, issuer: words })),
  traits: fc.record({
    name: words,
    level: fc.constantFrom(...levels.map((level) => level.id)),
    manager: perhaps(unitId),
    territory: perhaps(words),
    address: perhaps(words),
    header: perhaps(words),
    headTitle: perhaps(words),
    counterpart: perhaps(words),
    counterpartHeadTitle: perhaps(words),
  }),
});

const named = fc.record({ id: unitId, name: words });
const honour: fc.Arbitrary<HonourRow> = fc
  .record({
    year: fc.integer({ min: 2019, max: 2025 }),
    subject: fc.record({ kind: fc.constantFrom('person' as const, 'collective' as const), name: words }),
    unit: named,
    group: named,
    award: fc.constantFrom(...awards).map(({ id: award, name }) => ({ id: award, form: name })),
    citation: words,
    number: fc.integer({ min: 1, max: 999 }).map((number) => `${number}/QĐ-LĐLĐ`),
    signer: words,
    authority: words,
    days: fc.integer({ min: 0, max: 700 }),
    code: perhaps(fc.uint8Array({ minLength: 8, maxLength: 8 }).map(honourCode)),
  })
  .map(({ number, signer, authority, days, ...rest }) => ({
    ...rest,
    decision: {
      number,
      signer,
      authority,
      date: day(new Date(Date.UTC(rest.year, 0, 1 + days)).toISOString().slice(0, 10)),
    },
  }));

const DATA = { awards, from: 2019, until: 2025 };

/** What an import makes of a file: its header found, its columns guessed, each row read. */
async function imported<Row>(
  list: List<Row>,
  bytes: AsyncIterable<Uint8Array>,
  read: (cells: Cells, mapping: Mapping) => Result<Row, unknown>,
) {
  const sheet = await openSheet({ bytes: Buffer.concat(await gathered(bytes)) }, list.sheet);
  if (!sheet.ok) return sheet.refusal;
  const rows = await gathered(sheet.value.rows);
  const header = headerAmong(list.columns, rows);
  if (!header) return undefined;
  return rows
    .filter(({ row }) => row > header.row)
    .map(({ cells }) => {
      const answer = read(cells, header.guess);
      return answer.ok ? answer.value : answer.refusal;
    });
}

describe.each(['xlsx', 'csv'] as const)('a list that went out as %s comes in as it was', (format) => {
  const comesBack = <Row>(
    list: List<Row>,
    rows: fc.Arbitrary<Row>,
    read: (cells: Cells, mapping: Mapping) => Result<Row, unknown>,
  ) =>
    fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 12 }), async (records) => {
        const bytes = format === 'xlsx' ? listXlsx(list, records) : listCsv(list, records);
        expect(await imported(list, bytes, read)).toEqual(records);
      }),
      { numRuns: 120 },
    );

  test('people', () =>
    comesBack(peopleList, person, (cells, mapping) => readPerson(cells, mapping, personKinds)));
  test('units', () => comesBack(unitsList, unit, (cells, mapping) => readUnit(cells, mapping, levels)));
  test('honours', () => comesBack(honoursList, honour, (cells, mapping) => readHonour(cells, mapping, DATA)));
});

describe('a template', () => {
  const bytesOf = async <Row>(list: List<Row>) => Buffer.concat(await gathered(templateBytes(list)));

  test('opens at its list, which has titles and no row, so that sending it back changes nothing', async () => {
    expect([
      await imported(peopleList, templateBytes(peopleList), (cells, mapping) =>
        readPerson(cells, mapping, personKinds),
      ),
      await imported(unitsList, templateBytes(unitsList), (cells, mapping) =>
        readUnit(cells, mapping, levels),
      ),
      await imported(honoursList, templateBytes(honoursList), (cells, mapping) =>
        readHonour(cells, mapping, DATA),
      ),
    ]).toEqual([[], [], []]);
  });

  test('offers the choices of the data and explains every column, as another program reads it', async () => {
    const book = await readXlsx(await bytesOf(honoursList));
    const [list, guide, choices] = book.sheets;
    expect(book.sheets.map(({ name }) => name)).toEqual(['Danh sách được khen', 'Hướng dẫn', 'Danh mục']);
    expect(list!.dataValidations?.map(({ range, formula1 }) => [range, formula1])).toEqual([
      ['B2:B1048576', "'Danh mục'!$A$2:$A$3"],
      ['H2:H1048576', "'Danh mục'!$B$2:$B$6"],
    ]);
    expect(guide!.rows.slice(1).map(([title]) => title)).toEqual(
      Object.values(honoursList.columns).map(({ title }) => title),
    );
    expect(choices!.rows.slice(1).map(([, award]) => award)).toEqual(awards.map(({ name }) => name));
  });
});
