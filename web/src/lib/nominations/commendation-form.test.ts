import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { describe, expect, it } from 'vitest';
import { CITATION, COMMEND, REFERENCE } from '../../copy/nominations.vi.ts';
import { BLANK_COMMENDATION, commendationErrors, nextOfConference } from './commendation-form.ts';

const today = day('2027-01-20');
const filled = {
  person: 'P1',
  award: 'grassroots-praise',
  citation: 'Trả lời rõ ràng và đúng hẹn',
  conferenceOn: '2027-01-12',
  decision: { number: '3/QĐ-CĐCS', date: '2027-01-12', signer: 'Nguyễn Thị Yến, Chủ tịch' },
};

describe('commending a person', () => {
  it('may be sent once everything is there', () => {
    expect(commendationErrors(filled, today)).toEqual([]);
  });

  it('names every field that is empty', () => {
    expect(commendationErrors(BLANK_COMMENDATION, today)).toEqual([
      { field: 'person', message: COMMEND.noPerson },
      { field: 'award', message: COMMEND.noAward },
      { field: 'citation', message: CITATION.none },
      { field: 'conferenceOn', message: COMMEND.noConference },
      { field: 'decision.number', message: REFERENCE.noNumber },
      { field: 'decision.date', message: REFERENCE.noDate },
      { field: 'decision.signer', message: REFERENCE.noSigner },
    ]);
  });

  it('is not decided before the conference, and its citation fits', () => {
    const early = {
      ...filled,
      citation: 'à'.repeat(503),
      decision: { ...filled.decision, date: '2027-01-11' },
    };
    expect(commendationErrors(early, today)).toEqual([
      { field: 'citation', message: CITATION.over(3) },
      { field: 'decision.date', message: REFERENCE.beforeConference },
    ]);
  });

  it('keeps the conference and its decision for the next person', () => {
    expect(nextOfConference(filled)).toEqual({ ...filled, person: '', citation: '' });
  });
});
