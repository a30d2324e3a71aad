import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { expect, test } from 'vitest';
import { circlesOf, pactDraft, pactErrors, partiesOf } from './pact-draft.ts';

const unit = (code: string) => ({ id: id<UnitId>(code), name: `Đơn vị ${code}` });

const school = {
  ...unit('CS001'),
  managers: [unit('LDLD'), unit('CT01')],
  siblings: [unit('CS002'), unit('CS003')],
  children: [unit('CS001-A'), unit('CS001-B')],
};

test('A unit makes pacts with its siblings, witnessed from above, or has its sub-units make one before it', () => {
  expect(circlesOf(school)).toEqual([
    {
      kind: 'siblings',
      own: unit('CS001'),
      candidates: school.siblings,
      witnesses: [unit('CT01'), unit('LDLD')],
    },
    {
      kind: 'children',
      own: undefined,
      candidates: school.children,
      witnesses: [unit('CS001'), unit('CT01'), unit('LDLD')],
    },
  ]);
});

test('A single sub-unit has nobody to make a pact with', () => {
  expect(circlesOf({ ...school, children: [unit('CS001-A')], siblings: [] })).toEqual([]);
});

test('The own unit counts as a party among siblings, and not among its sub-units', () => {
  const [siblings, children] = circlesOf(school);
  const of = (draft: ReturnType<typeof pactDraft>) =>
    pactErrors({ ...draft, promises: ['Đúng giờ'] }, draft.circle === 'siblings' ? siblings! : children!);
  expect([
    of({ ...pactDraft('siblings'), chosen: ['CS002'] }),
    of({ ...pactDraft('children'), chosen: ['CS001-A'] }).map(({ field }) => field),
  ]).toEqual([[], ['parties']]);
  expect(partiesOf({ ...pactDraft('siblings'), chosen: ['CS003'] }, siblings!)).toEqual([
    unit('CS001'),
    unit('CS003'),
  ]);
});

test('An empty promise is named by its number', () => {
  const [siblings] = circlesOf(school);
  const draft = { ...pactDraft('siblings'), chosen: ['CS002'], promises: ['Đúng giờ', ' '] };
  expect(pactErrors(draft, siblings!)).toEqual([
    { field: 'promises.1', message: 'Điều 2 còn trống. Hãy ghi nội dung hoặc bỏ điều này.' },
  ]);
});
