import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { recordedInTurn } from '@bang-vang/shared/domain/units/history.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import type { Figure } from './figure.ts';
import { emptyTable } from './province.ts';

/** Provinces of so many grassroots units, a hundred under each upper-level union. */
const SIZES = [100, 1_000, 10_000] as const;
const UNDER_ONE = 100;
const TODAY = '2026-11-20';

/** What each question about the tree reads, in provinces of three sizes: none may grow with the number of units. */
export async function figures(): Promise<readonly Figure[]> {
  const table = await emptyTable();
  const measured: { readonly size: number; readonly question: string; readonly reads: number }[] = [];
  let settled = 0;
  for (const [round, size] of SIZES.entries()) {
    await settle(settled / UNDER_ONE, size / UNDER_ONE);
    settled = size;
    for (const [question, reads] of await askAll(round)) measured.push({ size, question, reads });
  }
  await table.stop();
  return [...Map.groupBy(measured, ({ question }) => question)].flatMap(([question, rows]) => {
    const [smallest, largest] = [rows[0]?.reads ?? 0, rows.at(-1)?.reads ?? 0];
    return [
      ...rows.map(({ size, reads }): Figure => ({
        name: `${question}, ${size} units`,
        measured: reads,
        unit: 'reads',
      })),
      { name: `${question}: largest to smallest`, measured: largest / smallest, unit: 'times', aim: 1 },
    ];
  });
}

const fact = (unit: string, name: string, level: string, manager?: string): UnitFact => ({
  unit: id<UnitId>(unit),
  name,
  level,
  manager: manager === undefined ? undefined : id<UnitId>(manager),
  from: day('2019-01-01'),
});

/** Upper-level unions of these numbers with their units; the first time, the federation above them too. */
async function settle(first: number, end: number): Promise<void> {
  const { fill, filled } = await import('@bang-vang/functions/table/fill.ts');
  const { filledUnit } = await import('@bang-vang/functions/table/unit.ts');
  const { provinceEntity, provinceItem } = await import('@bang-vang/functions/table/province.ts');
  const branches = Array.from({ length: end - first }, (_, place) => first + place);
  const facts = [
    ...(first === 0 ? [fact('LD', 'Liên đoàn Lao động tỉnh Đo', 'federation')] : []),
    ...branches.flatMap((branch) => [
      fact(`U${branch}`, `Công đoàn ngành số ${branch}`, 'upper', 'LD'),
      ...Array.from({ length: UNDER_ONE }, (_, place) =>
        fact(`C${branch}-${place}`, `Công đoàn cơ sở K${branch}V${place}`, 'grassroots', `U${branch}`),
      ),
    ]),
  ];
  const recorded = (one: UnitFact) => recordedInTurn([one], () => instant('2019-01-01T05:00:00.000Z'));
  await fill([
    filled(provinceEntity, provinceItem(id<UnitId>('LD'), false)),
    ...facts.flatMap((one) => filledUnit(recorded(one))),
  ]);
}

const ground = { type: 'Quyết định', number: '1/QĐ-LĐLĐ', date: TODAY, issuer: 'Liên đoàn Lao động tỉnh Đo' };

/** Asks about units that no round before has changed. */
async function askAll(round: number): Promise<readonly (readonly [string, number])[]> {
  const { useCases } = await import('@bang-vang/functions/units/use-cases.ts');
  const { act, someoneOf } = await import('../infra/local/demo/act.ts');
  const { counted } = await import('./capacity/counting.ts');
  const board = someoneOf(id('LD'), 'policy-board');
  const [asked, merged, into] = [`C0-${round + 1}1`, `C0-${round + 1}2`, `C0-${round + 1}3`];
  const unit = { params: { unit: asked }, query: {} };
  const branch = { params: { unit: 'U0' }, query: {} };
  const move = { kind: 'amend', unit: asked, from: '2026-12-01', traits: { name: 'Công đoàn cơ sở Mới' } };
  const merger = {
    kind: 'merge',
    units: [merged],
    into,
    from: '2026-12-01',
    traits: {},
  };
  const search = (words: string) =>
    act(useCases.searchUnits, board, TODAY, { params: { unit: 'LD' }, body: { words } });
  const questions = {
    'a unit with its line and neighbours': () => act(useCases.getUnit, board, TODAY, unit),
    'a page of the units under one': () => act(useCases.listUnits, board, TODAY, branch),
    'the history of a unit': () => act(useCases.getUnitHistory, board, TODAY, unit),
    'a search for a rare word': () => search('k0v50'),
    'the preview of a renaming': () =>
      act(useCases.previewTreeChange, board, TODAY, { body: { change: move, ground } }),
    'a renaming': () =>
      act(useCases.changeTree, board, TODAY, {
        body: { change: move, ground, versions: { [asked]: 1 } },
      }),
    'the preview of a merger': () =>
      act(useCases.previewTreeChange, board, TODAY, { body: { change: merger, ground } }),
  };
  const answers: (readonly [string, number])[] = [];
  for (const [question, ask] of Object.entries(questions))
    answers.push([question, (await counted<unknown>(ask)).spent.reads]);
  return answers;
}
