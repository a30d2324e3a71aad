import { aGroup, aLine } from '@bang-vang/shared/domain/scoring/a-set.ts';
import { nodesOf } from '@bang-vang/shared/domain/scoring/walk.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  added,
  changed,
  destination,
  isTooDeepFor,
  moved,
  nodeAt,
  ofKind,
  removed,
  sumsOf,
  takesGroup,
} from './set-draft.ts';
import { setContent } from '@bang-vang/shared/contract/criteria-content.ts';

const tree = {
  groups: [aGroup('1', 20, [aLine('1.1'), aLine('1.2')]), aGroup('2', 10, [aLine('2.1')]), aLine('3')],
};
const outline = ({ groups }: typeof tree) => nodesOf({ groups }).map(({ id, max }) => `${id}: ${max}`);

describe('a set while somebody writes it', () => {
  it('lets the maximum of a group follow its lines', () => {
    const heavier = changed(tree, [0, 1], (node) => ({ ...node, max: 15 }));
    expect(outline(heavier)).toEqual(['1: 25', '1.1: 10', '1.2: 15', '2: 10', '2.1: 10', '3: 10']);
  });

  it('gives what is added the next free code of its group', () => {
    const more = added(added(added(tree, [0], 'points'), [], 'group'), [3], 'yes-no');
    expect(outline(more)).toEqual([
      '1: 25',
      '1.1: 10',
      '1.2: 10',
      '1.3: 5',
      '2: 10',
      '2.1: 10',
      '3: 10',
      '4: 5',
      '4.1: 5',
    ]);
  });

  it('moves a line among its neighbours, out of its group and into the one before', () => {
    expect(outline(moved(tree, [0, 1], 'up'))[1]).toBe('1.2: 10');
    expect(outline(moved(tree, [0, 0], 'out'))).toEqual([
      '1: 10',
      '1.2: 10',
      '1.1: 10',
      '2: 10',
      '2.1: 10',
      '3: 10',
    ]);
    expect(outline(moved(tree, [2], 'in'))).toEqual([
      '1: 20',
      '1.1: 10',
      '1.2: 10',
      '2: 20',
      '2.1: 10',
      '3: 10',
    ]);
  });

  it.each([
    [[0], 'up'],
    [[2], 'down'],
    [[1], 'out'],
    [[0, 0], 'in'],
  ] as const)('knows no place for %j further %s', (path, direction) => {
    expect(destination(tree, path, direction)).toBeUndefined();
    expect(moved(tree, path, direction)).toBe(tree);
  });

  it('takes a group away with all that lies in it', () => {
    expect(outline(removed(tree, [0]))).toEqual(['2: 10', '2.1: 10', '3: 10']);
  });

  it('loses no node whichever way one is moved, and finds it where it said', () => {
    const paths = fc.constantFrom([0], [1], [2], [0, 0], [0, 1], [1, 0]);
    const directions = fc.constantFrom('up', 'down', 'in', 'out');
    fc.assert(
      fc.property(paths, directions, (path, direction) => {
        const to = destination(tree, path, direction);
        const after = moved(tree, path, direction);
        expect(
          nodesOf(after)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(
          nodesOf(tree)
            .map(({ id }) => id)
            .toSorted(),
        );
        if (to) expect(nodeAt(after, to)?.id).toBe(nodeAt(tree, path)?.id);
      }),
    );
  });
});

describe('a line that is to be scored in another way', () => {
  it('keeps what both ways know', () => {
    const line = aLine('1', {
      uncounted: true,
      guidance: 'Xem sổ',
      evidence: 'note',
      cap: { when: 'under', points: 5, at: 'A' },
    });
    expect(ofKind(line, 'yes-no')).toEqual({ ...line, kind: 'yes-no' });
    expect(ofKind(ofKind(line, 'bonus'), 'points')).toEqual(
      aLine('1', { guidance: 'Xem sổ', evidence: 'note' }),
    );
  });

  it('leaves a veto behind with yes and no', () => {
    const veto = { ...aLine('1', { cap: { when: 'yes', at: 'A' } }), kind: 'yes-no' as const };
    expect(ofKind(veto, 'points')).toEqual(aLine('1'));
  });
});

describe('the running sum', () => {
  it('counts bonuses beside the total only where there is a ceiling', () => {
    const groups = [
      aLine('1'),
      { ...aLine('2', { max: 5 }), kind: 'bonus' as const, grounds: [''] },
      aLine('3', { uncounted: true }),
    ];
    expect([sumsOf({ groups }), sumsOf({ groups, ceiling: 12 })]).toEqual([
      { sum: 15, bonus: 5 },
      { sum: 10, bonus: 5 },
    ]);
  });
});

describe('groups in groups', () => {
  /** A group in a group, so many of them, the innermost empty. */
  const nested = (depth: number, id = '1'): ReturnType<typeof aGroup> =>
    aGroup(id, 0, depth > 1 ? [nested(depth - 1, `${id}.1`)] : []);
  const isKept = ({ groups }: { readonly groups: readonly unknown[] }) =>
    setContent.safeParse({
      title: 'Bộ thử',
      subject: 'collective',
      total: 10,
      deductions: [],
      source: { title: '', section: '', confidence: 'unverified' },
      groups,
    }).success;

  it('are offered only as deep as a set is kept with them', () => {
    const deepest = { groups: [nested(4)] };
    const inside = [0, 0, 0, 0];
    expect([takesGroup([0, 0, 0]), takesGroup(inside)]).toEqual([true, false]);
    expect([isKept(deepest), isKept(added(deepest, inside, 'points'))]).toEqual([true, true]);
    expect(isKept(added(deepest, inside, 'group'))).toBe(false);
  });

  it('go into the group before them only where all that they hold still fits, lines always', () => {
    const beside = { groups: [aGroup('1', 0, []), nested(4, '2'), nested(3, '3'), aLine('4')] };
    expect([destination(beside, [1], 'in'), isTooDeepFor(beside, [1])]).toEqual([undefined, true]);
    expect([destination(beside, [2], 'in'), isTooDeepFor(beside, [2])]).toEqual([[1, 1], false]);
    expect([destination(beside, [3], 'in'), isTooDeepFor(beside, [3])]).toEqual([[2, 1], false]);
    expect(isKept(moved(beside, [2], 'in'))).toBe(true);
  });
});
