import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { soundness } from '@bang-vang/shared/domain/scoring/soundness.ts';
import { expect, test } from 'vitest';
import { draftSet } from './draft-set.ts';

test('The draft of a coming year is sound and shows lines of plain points, of yes and no, and a bonus.', () => {
  expect(soundness(draftSet)).toEqual([]);
  expect(new Set(flatItems(draftSet).map(({ kind }) => kind))).toEqual(
    new Set(['points', 'yes-no', 'bonus']),
  );
});
