import { beforeAll, describe, expect, test } from 'vitest';
import { honoursOf } from '../table/honour.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { importedList } from '../testing/import-acts.ts';
import { listeningQueue } from '../testing/queue.ts';

const queue = await listeningQueue();

beforeAll(layGround);

const lines = (...rows: readonly string[]) => rows.join('\r\n');

describe('a list of units', () => {
  const HEADER = 'Mã đơn vị,Tên đơn vị,Cấp,Mã cấp trên,Hoạt động từ ngày,Địa bàn';
  const UPPER = 'Công đoàn cấp trên trực tiếp cơ sở';
  const list = lines(
    HEADER,
    `U7,Công đoàn xã Bảy,${UPPER},LD,01/07/2025,xã Bảy`,
    'C71,Công đoàn cơ sở Bảy Một,Công đoàn cơ sở,U7,01/07/2025,xã Tám',
    'C1,Công đoàn cơ sở Một,Công đoàn cơ sở,U1,01/01/2019,',
  );
  const imported = (text: string, as = 'board', unit = 'LD') => importedList(text, as, unit, 'import-units');
  const under = async (unit: string) =>
    (await done('listUnits', { as: 'board', params: { unit }, query: {} })).units.map(
      ({ id, name, territory }) => [id, name, territory],
    );

  test('creates them with their managers, leaves alone what is there already, and the second time changes nothing.', async () => {
    expect(await imported(list)).toEqual({
      state: 'done',
      found: { fresh: 2, same: 1, faulty: 0 },
      made: { fresh: 2, same: 0, faulty: 0 },
      faults: [],
    });
    expect(await under('U7')).toEqual([['C71', 'Công đoàn cơ sở Bảy Một', 'xã Tám']]);
    expect(await imported(list)).toEqual({
      state: 'checked',
      found: { fresh: 0, same: 3, faulty: 0 },
      made: undefined,
      faults: [],
    });
  });

  test('tells what is wrong by row and column: a manager that is nowhere, a unit twice, a name that differs.', async () => {
    const { found, faults } = await imported(
      lines(
        HEADER,
        'C72,Công đoàn cơ sở Bảy Hai,Công đoàn cơ sở,U99,01/07/2025,',
        'C73,Công đoàn cơ sở Bảy Ba,Công đoàn cơ sở,U7,01/07/2025,',
        'C73,Công đoàn cơ sở Bảy Ba,Công đoàn cơ sở,U7,01/07/2025,',
        'C1,Công đoàn cơ sở Khác,Công đoàn cơ sở,U1,01/01/2019,',
      ),
    );
    expect(found).toEqual({ fresh: 1, same: 0, faulty: 3 });
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Mã cấp trên'],
      [4, 'Mã đơn vị'],
      [5, 'Tên đơn vị'],
    ]);
  });

  test('sets up departments for the officer of their unit, and nothing else.', async () => {
    const { found, faults } = await imported(
      lines(
        HEADER,
        'S8,Tổ Tám,"Công đoàn bộ phận, tổ công đoàn",C1,01/07/2025,',
        'C74,Công đoàn cơ sở Bảy Bốn,Công đoàn cơ sở,U1,01/07/2025,',
      ),
      'officer.C1',
      'C1',
    );
    expect([found, faults.map(({ row, column }) => [row, column])]).toEqual([
      { fresh: 1, same: 0, faulty: 1 },
      [[3, 'Mã cấp trên']],
    ]);
  });
});

describe('a list of honours', () => {
  const HEADER =
    'Năm,Cá nhân/Tập thể,Họ tên hoặc tên tập thể,Mã đơn vị,Tên đơn vị,Mã cấp trên,Tên cấp trên,Hình thức khen,Thành tích,Số quyết định,Ngày quyết định,Cơ quan quyết định,Người ký';
  const honour = (name: string, unit = 'C1') =>
    `2021,Cá nhân,${name},${unit},Công đoàn cơ sở Một,U1,Công đoàn ngành Một,Bằng khen của Liên đoàn Lao động tỉnh,Tận tụy với việc được giao.,12/QĐ-LĐLĐ,05/02/2022,Ban Thường vụ Liên đoàn Lao động tỉnh,Trần Văn Ký`;
  const list = lines(HEADER, honour('Trần Thị Mai'), honour('Lê Văn Nam'));
  const imported = (text: string, as = 'board', unit = 'LD') =>
    importedList(text, as, unit, 'import-honours');

  test('enters the roll under the unit of then, once, however often it comes.', async () => {
    const first = await imported(list);
    expect([first.state, first.made, first.faults]).toEqual(['done', { fresh: 2, same: 0, faulty: 0 }, []]);
    const kept = await honoursOf(2021);
    expect(kept.map((entry) => entry.standing === 'in-force' && entry.subject.name).toSorted()).toEqual([
      'Lê Văn Nam',
      'Trần Thị Mai',
    ]);
    expect(queue.filter(({ body }) => body.includes('refresh'))).toHaveLength(1);
    const again = await imported(list);
    expect([again.state, again.found]).toEqual(['checked', { fresh: 0, same: 2, faulty: 0 }]);
    expect(await honoursOf(2021)).toEqual(kept);
    const { honours } = await done('getUnitLine', { as: 'board', params: { unit: 'C1' } });
    expect(honours.map(({ name }) => name)).toEqual(['Lê Văn Nam', 'Trần Thị Mai']);
  });

  test('names units that are known, and no honour twice.', async () => {
    const { found, faults } = await imported(
      lines(HEADER, honour('Phạm Thu Hà', 'C99'), honour('Đỗ Minh Quân'), honour('Đỗ Minh Quân')),
    );
    expect([found, faults.map(({ row, column }) => [row, column])]).toEqual([
      { fresh: 1, same: 0, faulty: 2 },
      [
        [2, 'Mã đơn vị'],
        [4, 'Họ tên hoặc tên tập thể'],
      ],
    ]);
  });

  test('is the federation’s alone: a unit that sends one is told whom to ask.', async () => {
    const { found, faults } = await imported(lines(HEADER, honour('Bùi Gia Bảo')), 'officer.C1', 'C1');
    expect([found?.faulty, faults[0]?.message]).toEqual([
      1,
      'Danh sách được khen do Ban Chính sách – Pháp luật của Liên đoàn nhập. Hãy gửi tệp cho Ban.',
    ]);
  });
});

describe('a list that goes out', () => {
  const exported = async (list: string, as = 'board', unit = 'LD') =>
    done('exportList', { as, params: { unit, list } });

  test.each([
    ['units', 'import-units', 'Đơn vị, Liên đoàn Lao động tỉnh Thử.xlsx'],
    ['people', 'import-people', 'Người tham gia, Liên đoàn Lao động tỉnh Thử.xlsx'],
    ['honours', 'import-honours', 'Danh sách được khen, Liên đoàn Lao động tỉnh Thử.xlsx'],
  ] as const)('of %s is read in again without changing anything.', async (list, task, name) => {
    const out = await exported(list);
    expect([out.name, out.rows > 0]).toEqual([name, true]);
    const { state, found, faults } = await importedList(
      Buffer.from(out.content, 'base64'),
      'board',
      'LD',
      task,
    );
    expect([state, found, faults]).toEqual(['checked', { fresh: 0, same: out.rows, faulty: 0 }, []]);
  });

  test('is that of the unit that asks and what stands below it, and of nobody else.', async () => {
    const { rows } = await exported('units', 'officer.C1', 'C1');
    expect(rows).toBe(
      (await done('listUnits', { as: 'officer.C1', params: { unit: 'C1' }, query: {} })).total + 1,
    );
    expect(
      (await call('exportList', { as: 'officer.C2', params: { unit: 'C1', list: 'people' } })).status,
    ).toBe(403);
  });
});
