import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { describe, expect, it } from 'vitest';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import { REFERENCE } from '../../copy/nominations.vi.ts';
import { aNomination, collective } from './a-nomination.builder.ts';
import {
  BLANK_DECISION,
  awaitingDecision,
  decisionErrors,
  inParts,
  lineOf,
  toggled,
  toggledAll,
} from './decision-form.ts';

describe('a decision being put together', () => {
  it('may hold what has passed and stands in no other', () => {
    const free = aNomination({ state: 'passed' });
    const taken = aNomination({ state: 'passed', decision: id('2026.LD.d1') });
    expect(awaitingDecision([free, taken, aNomination({ state: 'rejected' })])).toEqual([free]);
  });

  it('chooses one, all of a list, or none of it, and leaves the others alone', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggledAll(['x', 'a'], ['a', 'b'])).toEqual(['x', 'a', 'b']);
    expect(toggledAll(['x', 'a', 'b'], ['a', 'b'])).toEqual(['x']);
  });

  it('asks for names and a reference', () => {
    const given = { today: day('2027-02-05'), taken: [], signers: [] };
    expect(decisionErrors(BLANK_DECISION, 0, given)).toEqual([
      { field: 'nominations', message: DECISIONS.noneChosen },
      { field: 'reference.number', message: REFERENCE.noNumber },
      { field: 'reference.date', message: REFERENCE.noDate },
      { field: 'signer.appointment', message: DECISIONS.noSignerChosen },
    ]);
  });

  it('lists collectives apart from people', () => {
    const one = lineOf(aNomination());
    const unit = lineOf(aNomination({ nominee: collective('Trung tâm Lưu trữ tỉnh') }));
    expect(inParts([one, unit])).toEqual({ collectives: [unit], people: [one] });
  });
});
