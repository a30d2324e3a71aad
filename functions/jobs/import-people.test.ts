import { beforeAll, describe, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { checkedFile, sentFile, worked } from '../testing/import-acts.ts';
import { listeningQueue } from '../testing/queue.ts';
import { jobFiles } from '../kit/kept-files.ts';
import { itemsBeginning } from '../testing/stream.ts';

await listeningQueue();

const HEADER = 'Họ và tên,Đối tượng,Chức vụ,Từ ngày,Đơn vị,Số căn cước';
const LIST = [
  HEADER,
  'Hoàng Thị Sáu,Người lao động,Tổ trưởng,05/02/2020,,001299000011',
  'Ngô Văn Bảy,Viên chức,,05/02/2020,,',
  'Phạm Thu Hà,Viên chức,,05/02/2020,,',
].join('\r\n');

type Asked = { readonly as?: string; readonly unit?: string };

/** The dry run of a file, and what is told of it. */
async function checked(text: string, { as = 'officer.C1', unit = 'C1' }: Asked = {}) {
  const asked = await sentFile(text, as, unit);
  const version = await checkedFile(asked, as);
  const params = { job: asked.job };
  const { state, found } = await done('getJob', { as, params });
  const { faults } = await done('listFaults', { as, params, query: {} });
  return { job: asked.job, version, state, found, faults };
}

async function imported(text: string, asked: Asked = {}) {
  const as = asked.as ?? 'officer.C1';
  const { job, version, ...found } = await checked(text, asked);
  await done('confirmJob', { as, params: { job }, body: { version } });
  await worked(job);
  return { ...found, job, view: await done('getJob', { as, params: { job } }) };
}

const namesIn = async (unit: string, as = 'officer.C1') =>
  (await done('listPeople', { as, params: { unit }, query: {} })).people.map(({ name }) => name);

beforeAll(layGround);

describe('a list of people', () => {
  test('is looked through first: nothing is written, and every fault is told by row and column.', async () => {
    const before = await itemsBeginning('PERSON#');
    const found = await checked(`${LIST}\r\n,Viên chức,,05/02/2020,,\r\nLò Văn Tám,Viên chức,,hôm qua,,`);
    expect([found.state, found.found, found.faults, (await itemsBeginning('PERSON#')).length]).toEqual([
      'checked',
      { fresh: 2, same: 1, faulty: 2 },
      [
        { row: 5, column: 'Họ và tên', message: expect.any(String) },
        { row: 6, column: 'Từ ngày', message: expect.any(String) },
      ],
      before.length,
    ]);
  });

  test('is kept as it was sent until the dry run is through, for it holds identity numbers, and no longer.', async () => {
    const asked = await sentFile(LIST);
    const kept = await jobFiles().read(`${asked.job}/sent`);
    await checkedFile(asked);
    expect([kept, await jobFiles().read(`${asked.job}/sent`)]).toEqual([LIST, undefined]);
  });

  test('is written once it is confirmed, each with the event of an entry, and whoever is there stays as they are.', async () => {
    const { view } = await imported(LIST);
    expect([view.state, view.progress?.tally, await namesIn('C1')]).toEqual([
      'done',
      { fresh: 2, same: 0, faulty: 0 },
      ['Ngô Văn Bảy', 'Phạm Thu Hà', 'Trần Thị Mai', 'Lê Văn Nam', 'Đỗ Minh Quân', 'Hoàng Thị Sáu'],
    ]);
  });

  test('that comes again has nothing to write, and nothing changes.', async () => {
    const before = await itemsBeginning('PERSON#');
    const { job, version, found } = await checked(LIST);
    const refused = await call('confirmJob', { as: 'officer.C1', params: { job }, body: { version } });
    expect([found, (refused.body as { code: string }).code]).toEqual([
      { fresh: 0, same: 3, faulty: 0 },
      'nothing-to-import',
    ]);
    expect(await itemsBeginning('PERSON#')).toEqual(before);
  });

  test('names nobody twice: of two rows alike the second is a fault, by number or by name.', async () => {
    const { found, faults } = await checked(
      [
        HEADER,
        'Vi Văn Chín,Viên chức,,05/02/2020,,',
        'Vi Văn Chín,Viên chức,,06/02/2020,,',
        'Lý A Mười,Viên chức,,05/02/2020,,001299000022',
        'Lý Thị Mười,Viên chức,,05/02/2020,,001299000022',
      ].join('\n'),
    );
    expect([found, faults.map(({ row, column }) => [row, column])]).toEqual([
      { fresh: 2, same: 0, faulty: 2 },
      [
        [3, 'Họ và tên'],
        [5, 'Số căn cước'],
      ],
    ]);
  });
});

describe('whose list it is', () => {
  test('is asked row by row: the officer of a unit writes in no other, the federation in all below it.', async () => {
    const rows = [
      HEADER,
      'Tạ Thị Hai,Viên chức,,05/02/2020,C2,',
      'Tạ Văn Ba,Viên chức,,05/02/2020,công đoàn cơ sở bốn,',
    ];
    const own = await checked(rows.join('\n'));
    expect([own.found, own.faults.map(({ column }) => column)]).toEqual([
      { fresh: 0, same: 0, faulty: 2 },
      ['Đơn vị', 'Đơn vị'],
    ]);
    const all = await imported(rows.join('\n'), { as: 'board', unit: 'LD' });
    expect([all.view.progress?.tally, await namesIn('C2', 'board'), await namesIn('C4', 'board')]).toEqual([
      { fresh: 2, same: 0, faulty: 0 },
      ['Tạ Thị Hai', 'Vũ Ngọc Lan'],
      ['Tạ Văn Ba', 'Bùi Gia Bảo'],
    ]);
  });
});

describe('a file that is no list', () => {
  test('is refused with a sentence before anything is looked at.', async () => {
    const { job } = await sentFile('%PDF-1.7 …');
    const answer = await call('readColumns', { as: 'officer.C1', params: { job } });
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, 'file-unreadable']);
  });

  test('is not even taken when it is larger than 32 MB.', async () => {
    const body = { task: 'import-people', title: 'to.xlsx', size: 200 * 1024 * 1024 };
    const answer = await call('askForImport', { as: 'officer.C1', params: { unit: 'C1' }, body });
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([413, 'file-too-large']);
  });
});
