import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { contentOf } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { beforeAll, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { itemsBeginning } from '../testing/stream.ts';

beforeAll(layGround);

const base64 = (text: string) => Buffer.from(text).toString('base64');

test('A set that goes out as a workbook is read as the same set, and reading it writes nothing.', async () => {
  const params = { set: collectiveSet.id };
  const { name, content } = await done('exportCriteriaSet', { as: 'officer.C1', params });
  expect(name).toBe(`${collectiveSet.title}.xlsx`);
  const before = await itemsBeginning('');
  expect(await done('readCriteriaWorkbook', { as: 'board', body: { file: content } })).toEqual({
    content: contentOf(collectiveSet),
    faults: [],
  });
  expect(await itemsBeginning('')).toEqual(before);
});

test('What is wrong is told by cell, in sentences.', async () => {
  const file = base64('Loại,Mã,Nội dung,Điểm\nTên bộ,,Bộ thử,\nĐối tượng,,Tập thể,\nTổng điểm,,,mười\n');
  expect(await done('readCriteriaWorkbook', { as: 'board', body: { file } })).toEqual({
    faults: [{ cell: 'D4', sentence: '“mười” không phải số từ 0 đến 1.000. Hãy ghi số, ví dụ 7 hoặc 7,5.' }],
  });
});

test('A file that is no table is refused with what to do.', async () => {
  const answer = await call('readCriteriaWorkbook', { as: 'board', body: { file: base64('%PDF-1.7') } });
  expect(answer).toMatchObject({ status: 422, body: { code: 'file-unreadable' } });
});

test('A unit’s officer reads no workbook into the federation’s sets.', async () => {
  const answer = await call('readCriteriaWorkbook', { as: 'officer.C1', body: { file: base64('a') } });
  expect(answer).toMatchObject({ status: 403 });
});
