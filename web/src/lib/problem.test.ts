import { expect, test } from 'vitest';
import { fieldErrors, isUncertain, readProblem, sentenceOf } from './problem.ts';

test('A refusal of the contract keeps what it carries and speaks its own sentence', () => {
  const problem = readProblem({ code: 'number-taken', number: '12/QĐ-LĐLĐ', status: 409, detail: 'x' });
  expect([problem.code, sentenceOf(problem)]).toEqual([
    'number-taken',
    'Số 12/QĐ-LĐLĐ đã dùng cho quyết định khác của đợt. Hãy kiểm tra lại số.',
  ]);
});

test('Wrong fields are named as forms name them, whichever refusal names them', () => {
  const wrong = readProblem({ code: 'invalid-input', errors: [{ field: 'body.targets', message: 'm' }] });
  const ahead = readProblem({
    code: 'date-ahead',
    field: 'heldOn',
    errors: [{ field: 'body.heldOn', message: 'n' }],
  });
  expect([fieldErrors(wrong), fieldErrors(ahead), fieldErrors(undefined)]).toEqual([
    [{ field: 'targets', message: 'm' }],
    [{ field: 'heldOn', message: 'n' }],
    [],
  ]);
});

test('Anything else is unexpected, and tells the code to report if the server gave one', () => {
  const failed = readProblem({ code: 'failure', requestId: 'r-1' });
  expect([failed, readProblem('<html>'), readProblem(undefined)]).toEqual([
    { code: 'unexpected', request: 'r-1' },
    { code: 'unexpected', request: undefined },
    { code: 'unexpected', request: undefined },
  ]);
  expect(sentenceOf(failed)).toContain('báo mã r-1');
});

test('What the authoriser in front of the API refuses without a word is a session that has ended', () => {
  for (const bare of [{ message: 'Unauthorized' }, undefined, '<html>'])
    expect(readProblem(bare, 401)).toEqual({ code: 'sign-in-needed' });
  expect(readProblem({ code: 'second-factor-needed' }, 401)).toEqual({ code: 'second-factor-needed' });
  expect(readProblem({ message: 'Forbidden' }, 403)).toEqual({ code: 'unexpected', request: undefined });
  expect(isUncertain(readProblem(undefined, 401))).toBe(false);
});

test('Only an attempt whose end nobody knows may be repeated with its key', () => {
  expect(
    [{ code: 'no-connection' } as const, { code: 'busy' } as const, { code: 'round-closed' } as const].map(
      isUncertain,
    ),
  ).toEqual([true, true, false]);
});
