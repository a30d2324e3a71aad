import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { calendarOf } from '../infra/local/demo/calendar.ts';
import { chance } from '../infra/local/demo/chance.ts';
import { evidenceOf, marksOf } from '../infra/local/demo/marks.ts';
import { besideMany } from './beside.ts';
import type { Count, Kind } from './beside.ts';
import type { Figure } from './figure.ts';
import { demoGround } from './province.ts';
import { sheetsOfPeople } from './sheets-of-people.ts';

const AT_ONCE = 1_000;
const ROUND = id<RoundId>('2026');
const UNITS = ['CS001', 'CS002', 'CS003', 'CS004', 'CS005'].map((unit) => id<UnitId>(unit));

/** What a unit's steps with its sheet, and a person's with theirs, cost beside sheets of others. */
export async function figures(): Promise<readonly Figure[]> {
  const table = await demoGround();
  try {
    await openRound();
    const [first = id<UnitId>('CS001')] = UNITS;
    const ofUnits: Kind = {
      play: (place, count) => scoreOne(UNITS[place] ?? first, count),
      copy: (from, to) => copySheets(first, from, to),
    };
    return [...(await besideMany(ofUnits)), ...(await besideMany(await sheetsOfPeople(ROUND, first)))];
  } finally {
    await table.stop();
  }
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
async function scoreOne(unit: UnitId, count: Count): Promise<void> {
  const { act, someoneOf } = await import('../infra/local/demo/act.ts');
  const { useCases } = await import('@bang-vang/functions/scoring/use-cases.ts');
  const officer = someoneOf(unit);
  const params = { round: ROUND, unit };
  const marks = marksOf(collectiveSet, 0.9, chance(1));
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
