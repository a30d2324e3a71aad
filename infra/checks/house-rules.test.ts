import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { houseRules } from './house-rules.ts';

type HouseRule = keyof typeof houseRules.rules;

/** The lines on which one rule of this house reports something in the code. */
function reportedLines(rule: HouseRule, code: string): number[] {
  const messages = new Linter().verify(code, {
    plugins: { house: houseRules },
    languageOptions: { parser: tseslint.parser },
    rules: { [`house/${rule}`]: 'error' },
  });
  return messages.filter((message) => message.ruleId === `house/${rule}`).map((message) => message.line);
}

test('the clock is reported, and a given time is not', () => {
  const code = 'Date.now();\nnew Date();\nDate();\nnew Date(at);\nDate.parse(text);';
  expect(reportedLines('no-clock', code)).toEqual([1, 2, 3]);
});

test('environment variables are reported, also when imported by name', () => {
  const code = "process.env.PORT;\nprocess.env['PORT'];\nimport { env } from 'node:process';\nprocess.argv;";
  expect(reportedLines('no-environment', code)).toEqual([1, 2, 3]);
});

test('ids and dice made on the spot are reported', () => {
  const code = 'Math.random();\ncrypto.randomUUID();\nrandomBytes(16);\nMath.floor(1);';
  expect(reportedLines('no-chance', code)).toEqual([1, 2, 3]);
});

test('a default export and a cast to never are reported', () => {
  expect(reportedLines('no-default-export', 'export const a = 1;\nexport default a;')).toEqual([2]);
  expect(reportedLines('no-as-never', 'const a = 1 as never;\nconst b = 1 as const;')).toEqual([1]);
});

test('a rule is switched off only with a reason', () => {
  const code = [
    '/* eslint-disable no-console */',
    '/* eslint-disable no-console -- this file prints a table */',
    'a(); // eslint-disable-line eqeqeq',
    '// eslint-disable-next-line eqeqeq --',
    '// eslint-disable-next-line eqeqeq -- null and undefined mean the same here',
    '// a comment that speaks of eslint-disable is no directive',
  ].join('\n');
  expect(reportedLines('reason-for-disable', code)).toEqual([1, 3, 4]);
});
