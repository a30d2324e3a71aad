import { describe, expect, it } from 'vitest';
import { CITATION, COMMEND, NOMINATE, OBSTACLES } from '../../copy/nominations.vi.ts';
import { BLANK_NOMINATION, nominationErrors, nomineeOf } from './nomination-form.ts';

describe('asking a higher level to honour', () => {
  it('names no one until the kind and the person are chosen', () => {
    expect(nomineeOf(BLANK_NOMINATION)).toBeUndefined();
    expect(nomineeOf({ ...BLANK_NOMINATION, kind: 'person' })).toBeUndefined();
    expect(nomineeOf({ ...BLANK_NOMINATION, kind: 'person', person: 'P1' })).toEqual({
      kind: 'person',
      person: 'P1',
    });
    expect(nomineeOf({ ...BLANK_NOMINATION, kind: 'collective', person: 'P1' })).toEqual({
      kind: 'collective',
    });
  });

  it('says what is missing, and what stands in the way', () => {
    expect(nominationErrors(BLANK_NOMINATION, undefined)).toEqual([
      { field: 'nominee', message: NOMINATE.noNominee },
      { field: 'award', message: COMMEND.noAward },
      { field: 'citation', message: CITATION.none },
    ]);
    const form = {
      kind: 'collective',
      person: '',
      award: 'federation-merit',
      citation: 'Một cửa gọn gàng',
    } as const;
    expect(nominationErrors(form, 'unit-opined')).toEqual([
      { field: 'obstacle', message: OBSTACLES['unit-opined'] },
    ]);
    expect(nominationErrors(form, undefined)).toEqual([]);
  });
});
