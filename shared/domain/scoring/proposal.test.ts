import { describe, expect, it } from 'vitest';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { AccountId, CriteriaSetId } from '../kernel/ids.ts';
import { aGroup, aLine, aSet } from './a-set.ts';
import type { ProposedSet } from './criteria.ts';
import { approve, contentOf, isProposed, PROPOSAL_NOTE } from './proposal.ts';

const set = aSet({
  total: 40,
  groups: [aGroup('1', 20, [aLine('1.1'), aLine('1.2')]), aGroup('2', 20, [aLine('2.1'), aLine('2.2')])],
});

const approval = { by: id<AccountId>('ldld-thuong-vu'), on: day('2026-01-15') };

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

describe('what somebody has written of a set', () => {
  it('is all but its identity, its standing and where it came from', () => {
    const { id: _id, standing: _standing, ...content } = set;
    const from = { set: id<CriteriaSetId>('last-year'), version: 3, title: 'Năm trước' };
    expect(contentOf({ ...set, from })).toEqual(content);
  });
});
