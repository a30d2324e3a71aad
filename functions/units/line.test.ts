import { beforeAll, expect, test } from 'vitest';
import type { HonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { HonourEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AwardId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { putHonour } from '../table/honour.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { problemOf } from '../testing/problem.ts';

const ground = { type: 'Quyết định', number: '7/QĐ-LĐLĐ', date: '2026-11-15', issuer: 'LĐLĐ tỉnh Thử' };
const unit = (of: string, name: string) => ({ id: id<UnitId>(of), name });
const decision = {
  number: '20/QĐ-LĐLĐ',
  date: day('2025-01-20'),
  authority: 'LĐLĐ',
  signer: 'Hoàng Thị Ngọc Diệp',
};

const honour = (of: string, code: string): HonourEntry => ({
  standing: 'in-force',
  code: code as HonourCode,
  year: 2024,
  subject: { kind: 'collective', name: `Tập thể ${of}` },
  unit: unit(of, `Tên khi đó của ${of}`),
  group: unit('U1', 'Công đoàn ngành Một'),
  award: { id: id<AwardId>('federation-merit'), form: 'Bằng khen' },
  citation: 'Trả hồ sơ đúng hẹn.',
  decision,
});

const merge = (units: readonly string[], into: string, from: string, versions: Record<string, number>) =>
  done('changeTree', {
    as: 'board',
    body: {
      change: {
        kind: 'merge',
        units,
        into,
        from,
        traits: { name: `Công đoàn cơ sở ${into}`, level: 'grassroots', manager: 'U1' },
      },
      ground,
      versions,
    },
  });

beforeAll(async () => {
  await layGround();
  await putHonour(honour('C1', '7KQM3XDT'));
  await putHonour(honour('C4', '8KQM3XDT'));
  await putHonour({ standing: 'revoked', code: '9KQM3XDT' as HonourCode, year: 2024, on: day('2025-05-01') });
  await merge(['C1', 'C2'], 'C8', '2026-12-01', { C1: 1, C2: 1 });
  await merge(['C8', 'C3'], 'C9', '2027-06-01', { C8: 1, C3: 1 });
});

test('The line of a merged unit tells what became of it, step after step.', async () => {
  const { units } = await done('getUnitLine', { as: 'officer.U1', params: { unit: 'C2' } });
  expect(units).toEqual([
    {
      id: 'C2',
      name: 'Công đoàn cơ sở Hai',
      from: '2019-01-01',
      until: '2026-12-01',
      ending: 'merged',
      predecessors: [],
      successors: ['C8'],
    },
    {
      id: 'C8',
      name: 'Công đoàn cơ sở C8',
      from: '2026-12-01',
      until: '2027-06-01',
      ending: 'merged',
      predecessors: ['C1', 'C2'],
      successors: ['C9'],
    },
    { id: 'C9', name: 'Công đoàn cơ sở C9', from: '2027-06-01', predecessors: ['C8', 'C3'], successors: [] },
  ]);
});

test('The honours of all predecessors stand with the unit of today, under the names of then.', async () => {
  const { units, honours } = await done('getUnitLine', { as: 'board', params: { unit: 'C9' } });
  expect(units.map(({ id: one }) => one).toSorted()).toEqual(['C1', 'C2', 'C3', 'C8', 'C9']);
  expect(honours).toEqual([
    {
      code: '7KQM3XDT',
      year: 2024,
      kind: 'collective',
      name: 'Tập thể C1',
      unit: { id: 'C1', name: 'Tên khi đó của C1' },
      form: 'Bằng khen',
      decision: { number: '20/QĐ-LĐLĐ', date: '2025-01-20' },
    },
  ]);
});

test('Whoever may not read the unit reads no line of it.', async () => {
  const refused = await call('getUnitLine', { as: 'officer.C4', params: { unit: 'C1' } });
  expect(problemOf(refused).code).toBe('not-allowed');
});
