import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import type { Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/tally.ts';
import { call, done } from '../testing/call.ts';
import type { Answer } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullEvidence, fullMarks } from '../testing/marks.ts';
import { ofUnit, openRound, register } from '../testing/season.ts';
import { itemsBeginning } from '../testing/stream.ts';
import { documentClient } from './live.ts';

const C1 = ofUnit('C1');
const as = 'officer.C1';
const WISH = { strands: ['campaign'], targets: 'Trả hồ sơ đúng hẹn.' };
const lines = flatItems(collectiveSet)
  .slice(0, 8)
  .map(({ id, max }): Marks => ({ [id]: { kind: 'points', points: max } }));
const save = (version: number, marks: Marks) =>
  call('saveCollectiveSheet', {
    as,
    params: C1,
    body: { version, marks, deductions: [], evidence: fullEvidence(collectiveSet) },
  });
const sheetNow = async () => (await done('openCollectiveSheet', { as, params: C1 })).sheet;
const codeOf = ({ body }: Answer) => (body as { code?: string }).code;

beforeAll(async () => {
  await layGround();
  await openRound();
  await register('C1');
});

describe('writers side by side', () => {
  test('who all saw one version: one is heard, the others are told the version now and what changed.', async () => {
    const { version } = await sheetNow();
    const answers = await Promise.all(lines.map((marks) => save(version, marks)));
    expect(answers.filter(({ status }) => status === 200).map(({ body }) => body)).toEqual([
      { version: version + 1 },
    ]);
    const stale = answers.filter(({ status }) => status === 409);
    expect(stale).toHaveLength(7);
    for (const { body } of stale)
      expect(body).toEqual({
        type: 'urn:bang-vang:refusal:stale',
        detail: expect.stringMatching(/^Nội dung đã được người khác thay đổi/) as string,
        code: 'stale',
        status: 409,
        version: version + 1,
        changes: [{ what: 'Lưu nháp', by: 'Trần Thị Mai', at: expect.any(String) as string }],
      });
  });

  test('who look again and try again lose nothing of each other.', async () => {
    const { version: before } = await sheetNow();
    await Promise.all(
      lines.map(async (line) => {
        for (;;) {
          const { version, marks } = await sheetNow();
          if ((await save(version, { ...marks, ...line })).status === 200) return;
        }
      }),
    );
    const { version, marks } = await sheetNow();
    expect([version - before, marks]).toEqual([8, Object.assign({}, ...lines)]);
  });

  test('who repeat one attempt make one thing, and all get its answer.', async () => {
    const attempt = { as: 'officer.C2', params: ofUnit('C2'), body: WISH, key: 'same-attempt' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => call('register', attempt)));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(8).fill([200, { version: 1 }]));
    expect(await itemsBeginning('AUD#REG#2026#C2')).toHaveLength(1);
  });

  test('who register one unit by attempts of their own: one is heard, nobody else.', async () => {
    const asked = { as: 'officer.C3', params: ofUnit('C3'), body: WISH };
    const answers = await Promise.all(Array.from({ length: 8 }, () => call('register', asked)));
    const heard = answers.filter(({ status }) => status === 200);
    expect([heard.length, answers.filter(({ status }) => status === 409).length]).toEqual([1, 7]);
    expect(await itemsBeginning('AUD#REG#2026#C3')).toHaveLength(1);
  });
});

test('A command decided on an older version is told each step since, in order, and by whom.', async () => {
  const { version } = await sheetNow();
  await done('saveCollectiveSheet', {
    as,
    params: C1,
    body: { version, marks: fullMarks(collectiveSet), deductions: [], evidence: fullEvidence(collectiveSet) },
  });
  await done('submitCollectiveSheet', { as, params: C1, body: { version: version + 1 } });
  const opinion = { version: version + 2, agrees: true, text: 'Nhất trí.' };
  await done('giveOpinion', { as: 'head.C1', params: C1, body: opinion });
  const late = await call('submitCollectiveSheet', { as, params: C1, body: { version } });
  const { version: told, changes } = late.body as {
    version: number;
    changes: { what: string; by: string }[];
  };
  expect([late.status, told, changes.map(({ what, by }) => [what, by])]).toEqual([
    409,
    version + 3,
    [
      ['Lưu nháp', 'Trần Thị Mai'],
      ['Gửi phiếu tập thể', 'Trần Thị Mai'],
      ['Chính quyền cho ý kiến', 'Thủ trưởng C1'],
    ],
  ]);
});

describe('when the store cannot take it', () => {
  const cancelled = (Code: string) =>
    new TransactionCanceledException({
      $metadata: {},
      message: 'cancelled',
      CancellationReasons: [{ Code: 'None' }, { Code }],
    });
  const throttled = () => new ProvisionedThroughputExceededException({ $metadata: {}, message: 'too much' });
  const C4 = { as: 'officer.C4', params: ofUnit('C4'), body: WISH, key: 'attempt-of-C4' };
  const BUSY = {
    type: 'urn:bang-vang:refusal:busy',
    detail: 'Hệ thống đang bận. Chưa có gì thay đổi; hãy thử lại sau ít giây.',
    code: 'busy',
    status: 503,
  };
  let store: ReturnType<typeof mockClient>;

  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue();
    store = mockClient(documentClient);
    store.send.callThrough();
  });
  afterEach(() => {
    store.restore();
    vi.restoreAllMocks();
  });

  test.each([
    ['conflicts that do not end', () => cancelled('TransactionConflict')],
    ['throttling inside the transaction', () => cancelled('ThrottlingError')],
    ['throttling of the whole call', throttled],
  ])('%s: the command is answered as busy, and nothing of it is written.', async (_, fault) => {
    const before = await itemsBeginning('');
    store.on(TransactWriteCommand).rejects(fault());
    const { status, body } = await call('register', C4);
    expect([status, body]).toEqual([503, BUSY]);
    expect(await itemsBeginning('')).toEqual(before);
  });

  test('two conflicts with a transaction under way are tried over, unseen by anyone.', async () => {
    store
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled('TransactionConflict'))
      .rejectsOnce(cancelled('TransactionConflict'));
    expect(await done('register', C4)).toEqual({ version: 1 });
    expect(store.commandCalls(TransactWriteCommand)).toHaveLength(3);
  });

  test('the same attempt after the storm gets its one answer.', async () => {
    expect(await done('register', C4)).toEqual({ version: 1 });
    expect(await itemsBeginning('AUD#REG#2026#C4')).toHaveLength(1);
  });

  test('a draft that is throttled, or meets a transaction under way for too long, is answered as busy.', async () => {
    const asked = {
      as: 'officer.C4',
      params: ofUnit('C4'),
      body: { version: 0, marks: {}, deductions: [], evidence: {} },
    };
    store.on(PutCommand).rejects(throttled());
    expect(codeOf(await call('saveCollectiveSheet', asked))).toBe('busy');
    store.on(PutCommand).rejects(new TransactionConflictException({ $metadata: {}, message: 'under way' }));
    expect(codeOf(await call('saveCollectiveSheet', asked))).toBe('busy');
    expect(await itemsBeginning('SHEET#2026#C4')).toEqual([]);
  });

  test('a read that is throttled is answered as busy too.', async () => {
    store.on(QueryCommand).rejects(throttled());
    const { status, body } = await call('whoAmI', { as });
    expect([status, body]).toEqual([503, BUSY]);
  });

  test('any other fault is a mistake of ours: a request to ask about, and no detail.', async () => {
    store.on(TransactWriteCommand).rejects(new Error('secret detail of the store'));
    const { status, body } = await call('closeRound', {
      as: 'board',
      params: { round: '2026' },
      body: { version: 1 },
      key: 'request-that-fails',
    });
    expect([status, body]).toEqual([
      500,
      {
        type: 'urn:bang-vang:failure',
        detail:
          'Hệ thống gặp lỗi, chưa có gì thay đổi. Hãy thử lại; nếu vẫn lỗi, báo mã request-request-that-fails.',
        code: 'failure',
        status: 500,
        requestId: 'request-request-that-fails',
      },
    ]);
  });
});
