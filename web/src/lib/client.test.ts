import { expect, test } from 'vitest';
import { addressOf } from './client.ts';

test('An address has its names filled in and its query behind', () => {
  expect([
    addressOf('getUnit', { params: { unit: 'CS001' } }),
    addressOf('listFeedback', { query: { month: '2026-11' } }),
    addressOf('getRoundCriteria', { params: { round: '2026', set: 'a/b' } }),
  ]).toEqual(['/api/units/CS001', '/api/feedback?month=2026-11', '/api/rounds/2026/criteria/a%2Fb']);
});

test('A missing name is a mistake of the caller, not an address', () => {
  expect(() => addressOf('getUnit', {})).toThrow('getUnit needs the parameter unit');
});
