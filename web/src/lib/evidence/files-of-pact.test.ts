import { expect, test } from 'vitest';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { promisesWithFiles } from './files-of-pact.ts';

const file = (name: string) => id<EvidenceId>(name);

test('Files of a pact are looked through promise by promise; a promise without any is left out.', () => {
  const results = [
    { grade: 'kept', achieved: 'Đúng hẹn.', files: [file('a'), file('b')] },
    { grade: 'partly', achieved: 'Ba trên bốn quý.' },
    { grade: 'kept', achieved: 'Đủ.', files: [file('c')] },
  ];
  expect(promisesWithFiles({ assessed: { results, agreements: [], objections: [] } })).toEqual([
    { part: '0', name: 'điều 1', files: ['a', 'b'] },
    { part: '2', name: 'điều 3', files: ['c'] },
  ]);
  expect(promisesWithFiles({ assessed: undefined })).toEqual([]);
});
