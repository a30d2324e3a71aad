import { allOperations } from '@bang-vang/shared/contract/index.ts';
import type { Access } from '@bang-vang/shared/contract/operation.ts';
import { expect, test } from 'vitest';
import { WIRE } from './wire.ts';

const credential = (access: Access) =>
  access === 'public' ? 'nothing' : access === 'code' ? 'code' : 'account';

test('The light table says of every operation what the contract says', () => {
  expect(WIRE).toEqual(
    Object.fromEntries(
      allOperations.map(([id, { method, path, access }]) => [id, [method, path, credential(access)]]),
    ),
  );
});
