import { expect, test } from 'vitest';
import type { EvidenceView } from '@bang-vang/shared/contract/evidence.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { TWO_LINES } from '@bang-vang/shared/domain/scoring/sheet.builder.ts';
import { linesWithFiles } from './files-of-sheet.ts';
import { filesOfParts } from './shown.ts';

const aFile = (name: string, state: EvidenceView['state'] = 'clean'): EvidenceView => ({
  id: id<EvidenceId>(name),
  state,
  name: `${name}.jpg`,
  type: 'jpeg',
  size: 1_000,
  announcedAt: instant('2026-11-09T02:00:00.000Z'),
});
const behind = (...files: string[]) => ({ files: files.map((file) => id<EvidenceId>(file)) });

test('Files come in the order of the lines of the page, whatever order they were sent in, with what was opened.', () => {
  const evidence = { 2: behind('c'), 1: behind('b', 'a') };
  const files = [aFile('a'), aFile('b'), aFile('c')];
  expect(
    filesOfParts(linesWithFiles(TWO_LINES, evidence), files, (file) => file === 'b').map(
      ({ name, file, opened }) => [name, file.id, opened],
    ),
  ).toEqual([
    ['dòng 1', 'b', true],
    ['dòng 1', 'a', false],
    ['dòng 2', 'c', false],
  ]);
});

test('A file that is not behind any line, or is there no more, is not shown.', () => {
  const files = [aFile('a', 'removed'), aFile('b')];
  expect(filesOfParts(linesWithFiles(TWO_LINES, { 1: behind('a') }), files, () => false)).toEqual([]);
});
