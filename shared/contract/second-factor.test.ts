import { expect, test } from 'vitest';
import type { Role } from '../domain/access/actor.ts';
import { allOperations } from './index.ts';
import { isCommand } from './operation.ts';

/** The roles that act for the whole province. */
const OF_THE_FEDERATION: readonly Role[] = ['policy-board', 'standing-committee'];

test('An act that only roles of the federation may do demands a second factor, and nothing else does.', () => {
  const demanded = allOperations.filter(([, { secondFactor }]) => secondFactor).map(([id]) => id);
  const acts = allOperations.filter(
    ([, operation]) =>
      isCommand(operation) &&
      typeof operation.access !== 'string' &&
      operation.access.every((role) => OF_THE_FEDERATION.includes(role)),
  );
  expect(demanded).toEqual(acts.map(([id]) => id));
});
