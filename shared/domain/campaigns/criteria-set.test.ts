import { expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import type { CriteriaSetId } from '../kernel/ids.ts';
import { aLine, aSet } from '../scoring/a-set.ts';
import type { ApprovedSet } from '../scoring/criteria.ts';
import { contentOf } from '../scoring/proposal.ts';
import { ME, TODAY, aStep } from '../testing/step.ts';
import { approveSet, proposeSet, rewriteSet } from './criteria-set.ts';

const proposed = aSet({ groups: [aLine('1', { max: 4 }), aLine('2', { max: 6 })] });
const approved: ApprovedSet = { ...proposed, standing: { state: 'approved', on: TODAY, by: ME } };

test('A set is begun as a proposal and keeps which version of which set it came from.', () => {
  const from = { set: id<CriteriaSetId>('last-year'), version: 3, title: 'Năm trước' };
  expect(proposeSet(id('this-year'), contentOf(approved), from)).toEqual({
    ok: true,
    value: {
      state: { ...proposed, id: 'this-year', from },
      event: { kind: 'set-proposed', set: 'this-year', from: { set: 'last-year', version: 3 } },
    },
  });
});

test('A proposed set is written anew as a whole, even where it contradicts itself.', () => {
  const content = { ...contentOf(proposed), total: 90 };
  expect(rewriteSet(proposed, content)).toEqual({
    ok: true,
    value: { state: { ...proposed, total: 90 }, event: { kind: 'set-rewritten', set: 'a-set' } },
  });
});

test('An approval fixes the points, with the day in Vietnam and who approved.', () => {
  expect(approveSet(proposed, aStep())).toEqual({
    ok: true,
    value: { state: approved, event: { kind: 'set-approved', set: 'a-set' } },
  });
});

test('A set that contradicts itself is not approved.', () => {
  expect(approveSet(aSet({ total: 11 }), aStep())).toEqual({ ok: false, refusal: { code: 'unsound' } });
});

test('An approved set is neither written anew nor approved again.', () => {
  const refused = { ok: false, refusal: { code: 'set-approved' } };
  expect(rewriteSet(approved, contentOf(approved))).toEqual(refused);
  expect(approveSet(approved, aStep())).toEqual(refused);
});
