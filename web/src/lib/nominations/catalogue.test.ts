import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { describe, expect, it } from 'vitest';
import { awardsAskedAbove, awardsGivenAt } from './catalogue.ts';

const path = ['LD', 'CT1', 'CS1'].map((unit) => id<UnitId>(unit));

describe('the awards a unit is offered', () => {
  it('are its own for what it decides itself', () => {
    expect(awardsGivenAt('grassroots', 'person').map((award) => award.id)).toEqual([
      'grassroots-certificate',
      'grassroots-praise',
    ]);
  });

  it('are those above that have a council to vote on them', () => {
    const offered = awardsAskedAbove(path, 'person', day('2026-12-01')).map((award) => award.id);
    expect(offered).toContain('federation-merit');
    expect(offered).not.toContain('grassroots-certificate');
  });

  it('are none for the top of the tree', () => {
    expect(awardsAskedAbove(path.slice(0, 1), 'person', day('2026-12-01'))).toEqual([]);
  });
});
