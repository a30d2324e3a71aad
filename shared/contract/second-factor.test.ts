import { expect, test } from 'vitest';
import { allOperations } from './index.ts';
import { isCommand } from './operation.ts';
import { asksSecondFactor, OF_THE_FEDERATION } from './second-factor.ts';

const commands = allOperations.filter(([, operation]) => isCommand(operation));
const ids = (list: typeof allOperations) => list.map(([id]) => id);

test('An act that only roles of the federation may do demands a second factor of everybody, and nothing else does.', () => {
  const acts = commands.filter(
    ([, { access }]) =>
      typeof access !== 'string' && access.every((role) => OF_THE_FEDERATION.includes(role)),
  );
  expect(ids(allOperations.filter(([, { secondFactor }]) => secondFactor === true))).toEqual(ids(acts));
});

test('Of what officers do too, changing the tree, confirming an import and what follows a second look demand it of the federation.', () => {
  const shared = commands.filter(([, { secondFactor }]) => secondFactor === 'of-federation');
  expect(ids(shared).toSorted()).toEqual(['answerAppeal', 'changeTree', 'confirmJob', 'lookAgain']);
});

test('It is asked of whoever might act by a role of the federation, whatever else they hold.', () => {
  const asked = { secondFactor: 'of-federation' } as const;
  expect([
    asksSecondFactor(asked, ['unit-officer']),
    asksSecondFactor(asked, ['policy-board']),
    asksSecondFactor(asked, ['unit-officer', 'policy-board']),
    asksSecondFactor({ secondFactor: true }, ['unit-officer']),
    asksSecondFactor({ secondFactor: false }, ['policy-board']),
  ]).toEqual([false, true, true, true, false]);
});
