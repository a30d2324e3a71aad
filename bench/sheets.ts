import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { calendarOf } from '../infra/local/demo/calendar.ts';
import { chance } from '../infra/local/demo/chance.ts';
import { evidenceOf, marksOf } from '../infra/local/demo/marks.ts';
import type { Figure } from './figure.ts';
import { demoGround } from './province.ts';

/** So many sheets of other units are there when a unit opens, keeps and sends its own. */
const SIZES = [100, 1_000, 10_000, 100_000] as const;
const AT_ONCE = 1_000;
const ROUND = id<RoundId>('2026');
const UNITS = ['CS001', 'CS002', 'CS003', 'CS004', 'CS005'].map((unit) => id<UnitId>(unit));

type Counted = {
  readonly step: string;
  readonly size: number;
  readonly reads: number;
  readonly writes: number;
};

/** What a unit's steps with its sheet cost beside a hundred to a hundred thousand sheets: none may grow with them. */
export async function figures(): Promise<readonly Figure[]> {
  const table = await demoGround();
  try {
    await openRound();
    const [first = id<UnitId>('CS001'), ...others] = UNITS;
    await scoreOne(first, 0);
    const counted: Counted[] = [];
    let there = 0;
    for (const [place, size] of SIZES.entries()) {
      await copySheets(first, there, size);
      there = size;
      const unit = others[place];
      if (unit) counted.push(...(await scoreOne(unit, size)));
    }
    return [...Map.groupBy(counted, ({ step }) => step)].flatMap(([step, rows]) => figuresOf(step, rows));
  } finally {
    await table.stop();
  }
}

function figuresOf(step: string, rows: readonly Counted[]): readonly Figure[] {
  const [smallest, largest] = [rows[0], rows.at(-1)];
  if (!smallest || !largest) return [];
  const most = (count: 'reads' | 'writes') => Math.max(...rows.map((row) => row[count]));
  const grown = Math.max(
    ...(['reads', 'writes'] as const).map((count) =>
      smallest[count] === 0 ? 1 : largest[count] / smallest[count],
    ),
  );
  return [
    { name: `${step}: the most`, measured: most('reads'), unit: 'reads' },
    ...(most('writes') > 0
      ? [{ name: `${step}: the most`, measured: most('writes'), unit: 'writes' } satisfies Figure]
      : []),
    {
      name: `${step}: ${largest.size} sheets to ${smallest.size}`,
      measured: grown,
      unit: 'times',
      aim: 1,
    },
  ];
}

async function openRound(): Promise<void> {
  const { act, holder, someoneOf } = await import('../infra/local/demo/act.ts');
  const { useCases } = await import('@bang-vang/functions/campaigns/use-cases.ts');
  await act(useCases.openRound, holder('chinhsach'), '2026-01-14', {
    body: {
      year: 2026,
      title: 'Đợt thi đua năm 2026',
      basis: 'Hướng dẫn số 1689/HD-TLĐ',
      calendar: calendarOf(2026),
      criteria: [collectiveSet.id, individualSet.id],
      rules: proposedRules,
    },
  });
  for (const unit of UNITS)
    await act(useCases.register, someoneOf(unit), '2026-02-10', {
      params: { round: ROUND, unit },
      body: { strands: ['campaign', 'movement'], targets: 'Phấn đấu hoàn thành tốt các chỉ tiêu.' },
    });
}

/** A unit opens its sheet, keeps it and sends it. */
async function scoreOne(unit: UnitId, size: number): Promise<readonly Counted[]> {
  const { act, someoneOf } = await import('../infra/local/demo/act.ts');
  const { useCases } = await import('@bang-vang/functions/scoring/use-cases.ts');
  const { counted } = await import('./capacity/counting.ts');
  const officer = someoneOf(unit);
  const params = { round: ROUND, unit };
  const marks = marksOf(collectiveSet, 0.9, chance(1));
  const took: Counted[] = [];
  const count = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const { value, spent } = await counted(work);
    took.push({ step, size, reads: spent.reads, writes: spent.writes });
    return value;
  };
  await count('open a collective sheet', () =>
    act(useCases.openCollectiveSheet, officer, '2026-11-10', { params }),
  );
  const saved = await count('keep a collective draft', () =>
    act(useCases.saveCollectiveSheet, officer, '2026-11-10', {
      params,
      body: { version: 0, marks, deductions: [], evidence: evidenceOf(collectiveSet) },
    }),
  );
  await count('send a collective sheet', () =>
    act(useCases.submitCollectiveSheet, officer, '2026-11-12', { params, body: saved }),
  );
  return took;
}

/** Sheets as the first unit's, each with the event of its sending, up to so many. */
async function copySheets(model: UnitId, from: number, to: number): Promise<void> {
  const { fill, filled } = await import('@bang-vang/functions/table/fill.ts');
  const { collectiveSheetRef, collectiveSheets } =
    await import('@bang-vang/functions/table/collective-sheet.ts');
  const { eventsAfter, putEvent, withHash } = await import('@bang-vang/functions/table/event.ts');
  const ref = collectiveSheetRef(ROUND, model);
  const head = await collectiveSheets.load(ref);
  const [event] = await eventsAfter(ref.name, 0);
  if (!head || !event) throw new Error('there is no sheet to copy');
  const { by, at, happening, receipt } = event;
  for (let start = from; start < to; start += AT_ONCE) {
    const units = Array.from({ length: Math.min(AT_ONCE, to - start) }, (_, place) =>
      id<UnitId>(`COPY${String(start + place)}`),
    );
    await fill(
      units.flatMap((unit) => {
        const copy = collectiveSheetRef(ROUND, unit);
        return [
          filled(collectiveSheets.entity, { ...head, ...copy.key, state: { ...head.state, unit } }),
          putEvent(
            withHash({ by, at, happening, receipt, seq: 1, version: 1, previous: '', aggregate: copy.name }),
          ),
        ];
      }),
    );
  }
}
