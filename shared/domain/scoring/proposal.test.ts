import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { AccountId } from '../kernel/ids.ts';
import { aGroup, aLine, aSet } from './a-set.ts';
import type { ProposedSet } from './criteria.ts';
import { approve, isProposed, PROPOSAL_NOTE, repoint } from './proposal.ts';
import { soundness } from './soundness.ts';
import { flatGroups, flatItems } from './walk.ts';

const set = aSet({
  total: 40,
  groups: [aGroup('1', 20, [aLine('1.1'), aLine('1.2')]), aGroup('2', 20, [aLine('2.1'), aLine('2.2')])],
});

const approval = { by: id<AccountId>('ldld-thuong-vu'), on: day('2026-01-15') };

describe('repointing a proposed set', () => {
  it('moves points between lines and lets the groups follow', () => {
    const moved = repoint(set, { '1.1': 12, '2.2': 8 });
    expect(moved.ok && flatGroups(moved.value).map(({ max }) => max)).toEqual([22, 18]);
    expect(moved.ok && soundness(moved.value)).toEqual([]);
  });

  it('leaves the set it was given as it was', () => {
    repoint(set, { '1.1': 12, '2.2': 8 });
    expect(flatItems(set)[0]?.max).toBe(10);
  });

  it.each([
    [{ '1.1': 11 }, { code: 'sum-is-not-total', sum: 41, total: 40 }],
    [{ '9.9': 8 }, { code: 'unknown-item', item: '9.9' }],
    [
      { '1.1': 10.25, '1.2': 9.75 },
      { code: 'off-step', item: '1.1', points: 10.25, step: 0.5 },
    ],
    [
      { '1.1': 0, '1.2': 20 },
      { code: 'below-step', item: '1.1', points: 0, step: 0.5 },
    ],
    [
      { '1.1': -7, '1.2': 27 },
      { code: 'below-step', item: '1.1', points: -7, step: 0.5 },
    ],
  ])('refuses %j', (points, refusal) => {
    expect(repoint(set, points)).toEqual({ ok: false, refusal });
  });

  it('refuses a new maximum for a line with bands, which would no longer cover it', () => {
    const whole = { from: 0, to: 10, toInclusive: true };
    const bands = [{ text: 'Mọi mức', percent: { ...whole, to: 100 }, points: whole }];
    const banded = aSet({ total: 20, groups: [{ ...aLine('1'), kind: 'bands', bands }, aLine('2')] });
    expect(repoint(banded, { '1': 8, '2': 12 })).toEqual({
      ok: false,
      refusal: { code: 'bands-are-fixed', item: '1', max: 10 },
    });
    expect(repoint(banded, { '1': 10, '2': 10 })).toEqual({ ok: true, value: banded });
  });

  it('keeps any set sound, or refuses with a reason', () => {
    const codes = flatItems(set).map((item) => item.id);
    const points = fc.dictionary(
      fc.constantFrom(...codes),
      fc.integer({ min: -1, max: 40 }).map((half) => half / 2),
    );
    fc.assert(
      fc.property(points, (maxima) => {
        const result = repoint(set, maxima);
        if (result.ok) expect(soundness(result.value)).toEqual([]);
        else expect(['sum-is-not-total', 'below-step']).toContain(result.refusal.code);
      }),
    );
  });
});

describe('approving a proposed set', () => {
  it('fixes who approved it and on which day', () => {
    const approved = approve(set, approval);
    expect(approved).toEqual({
      ok: true,
      value: { ...set, standing: { state: 'approved', ...approval } },
    });
    expect(approved.ok && isProposed(approved.value)).toBe(false);
  });

  it('refuses a set that contradicts itself and says how', () => {
    const unsound: ProposedSet = { ...set, total: 90 };
    expect(approve(unsound, approval)).toEqual({
      ok: false,
      refusal: { code: 'unsound', problems: [{ code: 'total-is-not-sum', sum: 40, total: 90 }] },
    });
  });

  it('marks what nobody has approved', () => {
    expect(isProposed(set)).toBe(true);
    expect(PROPOSAL_NOTE).toBe('Đề xuất, cần phê duyệt');
  });
});
