import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressOf, call } from './client.ts';
import { currentSession, dropSession } from './session.ts';

vi.mock(import('./session.ts'), { spy: true });

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

beforeEach(() => {
  vi.mocked(currentSession).mockResolvedValue({ token: 'old', owner: 'me' });
  vi.mocked(dropSession).mockResolvedValue();
});
afterEach(() => void vi.unstubAllGlobals());

test('A bare 401 of the authoriser ends the session here, so that the next sign-in asks anew', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"message":"Unauthorized"}', { status: 401 })));
  expect(await call('whoAmI', {})).toEqual({ ok: false, problem: { code: 'sign-in-needed' } });
  expect(dropSession).toHaveBeenCalledOnce();
});
