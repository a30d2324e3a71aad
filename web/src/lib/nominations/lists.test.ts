import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { NominationId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { describe, expect, it } from 'vitest';
import { aNomination, collective, person } from './a-nomination.builder.ts';
import { byAward, dealtWithBy, waitingAt } from './lists.ts';
import type { NominationView } from './views.ts';

const upper = { id: id<UnitId>('CT1'), name: 'Công đoàn ngành Giáo dục' };
const federation = { id: id<UnitId>('LD'), name: 'Liên đoàn Lao động tỉnh' };
const named = (name: string, given: Partial<NominationView> = {}) =>
  aNomination({ id: id<NominationId>(`2026.CS1.${name.length}`), nominee: person(name), ...given });
const names = (list: readonly NominationView[]) => list.map(({ nominee }) => nominee.name);

describe('lists of nominations', () => {
  it('stand by award as the catalogue has them, collectives first, then people by given name', () => {
    const list = [
      named('Phùng Bá Ước', { award: id('federation-praise') }),
      named('Trương Thị Uyên'),
      named('Lò Văn Ẩn'),
      named('', { nominee: collective('Trung tâm Lưu trữ tỉnh') }),
    ];
    expect(byAward(list).map(({ award, nominations }) => [award, names(nominations)])).toEqual([
      ['federation-merit', ['Trung tâm Lưu trữ tỉnh', 'Lò Văn Ẩn', 'Trương Thị Uyên']],
      ['federation-praise', ['Phùng Bá Ước']],
    ]);
  });

  it('put first what still waits', () => {
    const list = [
      named('Lò Văn Ẩn', { state: 'passed' }),
      named('Trương Thị Uyên', { state: 'awaiting-council' }),
    ];
    const [first] = byAward(list, ({ state }) => state === 'awaiting-council');
    expect(names(first?.nominations ?? [])).toEqual(['Trương Thị Uyên', 'Lò Văn Ẩn']);
  });

  it('tell what waits at a level, the first to arrive first, from what it has dealt with', () => {
    const said = (at: string) => [{ unit: upper, opinion: 'Đồng ý', at: instant(at) }];
    const early = named('Lò Văn Ẩn', { nominatedAt: instant('2026-12-01T00:00:00.000Z') });
    const late = named('Trương Thị Uyên', { nominatedAt: instant('2026-12-02T00:00:00.000Z') });
    const sent = named('Phùng Bá Ước', {
      at: federation,
      state: 'awaiting-council',
      endorsements: said('2026-12-03T00:00:00.000Z'),
    });
    const ended = named('Cao Thị Kiều Oanh', { state: 'declined', reason: 'Thiếu minh chứng' });
    const list = [late, sent, ended, early];
    expect(names(waitingAt(list, upper.id))).toEqual(['Lò Văn Ẩn', 'Trương Thị Uyên']);
    expect(names(dealtWithBy(list, upper.id))).toEqual(['Phùng Bá Ước', 'Cao Thị Kiều Oanh']);
  });
});
