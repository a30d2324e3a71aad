import { decisionReference } from '@bang-vang/shared/contract/fields.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { describe, expect, it } from 'vitest';
import { REFERENCE } from '../../copy/nominations.vi.ts';
import { readReference, referenceErrors } from './reference.ts';

const form = { number: '47/QĐ-LĐLĐ', date: '2027-02-03', signer: 'Trần Quốc Bình, Chủ tịch' };
const given = { at: 'reference', today: day('2027-02-05'), example: '47/QĐ-LĐLĐ' };

describe('the reference of a decision', () => {
  it('forgives spaces and small letters in the number', () => {
    expect(readReference({ ...form, number: ' 47 / qđ-lđlđ ' })).toEqual(form);
  });

  it.each(['47/QĐ-LĐLĐ', '12/QĐ-CĐCS', '1/QĐ-CĐN2026', '47', 'QĐ-LĐLĐ', '47/QĐ LĐLĐ?', '123456/QĐ'])(
    'takes %s exactly when the contract does',
    (number) => {
      const taken = referenceErrors({ ...form, number }, given).length === 0;
      expect(taken).toBe(decisionReference.safeParse(readReference({ ...form, number })).success);
    },
  );

  it('names what is missing, what has not come and what is taken, by the fields of the contract', () => {
    expect(referenceErrors({ number: '', date: '2027-02-06', signer: ' ' }, given)).toEqual([
      { field: 'reference.number', message: REFERENCE.noNumber },
      { field: 'reference.date', message: REFERENCE.ahead },
      { field: 'reference.signer', message: REFERENCE.noSigner },
    ]);
    expect(referenceErrors(form, { ...given, taken: [form.number] })).toEqual([
      { field: 'reference.number', message: REFERENCE.taken(form.number) },
    ]);
  });
});
