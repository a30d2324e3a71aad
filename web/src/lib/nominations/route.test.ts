import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { describe, expect, it } from 'vitest';
import { aNomination } from './a-nomination.builder.ts';
import { lineUp, routeAhead, routeOf } from './route.ts';

const own = { id: id<UnitId>('CS1'), name: 'Cơ sở' };
const upper = { id: id<UnitId>('CT1'), name: 'Cấp trên' };
const federation = { id: id<UnitId>('LD'), name: 'Tỉnh' };
const line = [own, upper, federation];

describe('the way of a nomination', () => {
  it('runs from the unit to the top, in whatever order the managers are told', () => {
    const path = [federation.id, upper.id, own.id];
    expect(lineUp({ ...own, path, managers: [federation, upper] })).toEqual(line);
    expect(lineUp({ ...own, path, managers: [upper, federation] })).toEqual(line);
  });

  it('shows before it is made who will say what', () => {
    expect(routeAhead(line, federation.id)).toEqual([
      { unit: own, does: 'nominates', standing: 'now' },
      { unit: upper, does: 'endorses', standing: 'ahead' },
      { unit: federation, does: 'decides', standing: 'ahead' },
    ]);
  });

  it('ends at the deciding unit and goes no higher', () => {
    expect(routeAhead(line, upper.id).map(({ does }) => does)).toEqual(['nominates', 'decides']);
  });

  it('shows what lies behind and ahead of one that climbs', () => {
    const nomination = aNomination({ unit: own, at: upper });
    expect(routeOf(nomination, line, federation.id)).toEqual([
      { unit: own, does: 'nominates', standing: 'done', at: nomination.nominatedAt },
      { unit: upper, does: 'endorses', standing: 'now' },
      { unit: federation, does: 'decides', standing: 'ahead' },
    ]);
  });

  it('comes towards a reader further up', () => {
    const nomination = aNomination({ unit: own, at: upper });
    expect(routeOf(nomination, [federation], federation.id).map(({ unit }) => unit)).toEqual(line);
  });

  it('stops where it was declined, with nothing ahead', () => {
    const at = instant('2026-12-02T02:00:00.000Z');
    const declined = aNomination({
      unit: own,
      at: federation,
      state: 'declined',
      endorsements: [{ unit: upper, opinion: 'Đồng ý', at }],
    });
    expect(routeOf(declined, line, federation.id)).toEqual([
      { unit: own, does: 'nominates', standing: 'done', at: declined.nominatedAt },
      { unit: upper, does: 'endorses', standing: 'done', at },
      { unit: federation, does: 'decides', standing: 'stopped' },
    ]);
  });
});
