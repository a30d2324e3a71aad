import * as z from 'zod';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { operation } from '@bang-vang/shared/contract/operation.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { eventOf, send } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { lambda } from './edge.ts';
import type { UseCase, UseCases } from './request.ts';

const probe = {
  look: operation({
    context: 'units',
    method: 'GET',
    path: '/api/probe',
    summary: 'Xem thử',
    access: ['auditor'],
    ok: z.object({ name: z.string(), inner: z.object({ shown: z.number() }) }),
    failures: ['not-found'],
  }),
  fail: operation({
    context: 'units',
    method: 'POST',
    path: '/api/probe',
    summary: 'Thử lỗi',
    access: ['auditor'],
    body: z.strictObject({ secret: z.string() }),
    ok: z.object({}),
  }),
};
type Probe = typeof probe;

const more = { name: 'Tên', hash: 'must not leak', inner: { shown: 1, hidden: 2 } };
const useCases: UseCases<Probe> = {
  look: async () => ok(more),
  fail: async ({ body }) => {
    throw new Error(`could not write ${body.secret}`);
  },
};
const handler = lambda(probe, useCases);
const look = (asked = {}) => send(handler, eventOf(probe.look, { as: 'auditor', ...asked }));

beforeAll(layGround);
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

describe('an answer', () => {
  test('holds what the contract declares and nothing else of what the use case returned.', async () => {
    const { status, type, headers, body } = await look();
    expect([status, type, headers['cache-control'], body]).toEqual([
      200,
      'application/json; charset=utf-8',
      'no-store',
      { name: 'Tên', inner: { shown: 1 } },
    ]);
  });

  test('that lacks what the contract declares is a mistake of ours, and nothing of it is told.', async () => {
    const broken = lambda(probe, { ...useCases, look: async () => ok({ name: 'Tên' } as typeof more) });
    const { status, body } = await send(broken, eventOf(probe.look, { as: 'auditor' }));
    expect([status, (body as { code: string }).code]).toEqual([500, 'failure']);
  });
});

test('A bug is answered with the request to ask about, and no word of what went wrong or was sent.', async () => {
  const asked = { as: 'auditor', body: { secret: 'mật khẩu' }, key: 'a-key-of-eight' };
  const { status, type, body } = await send(handler, eventOf(probe.fail, asked));
  expect([status, type, body]).toEqual([
    500,
    'application/problem+json; charset=utf-8',
    {
      type: 'urn:bang-vang:failure',
      detail:
        'Hệ thống gặp lỗi, chưa có gì thay đổi. Hãy thử lại; nếu vẫn lỗi, báo mã request-a-key-of-eight.',
      code: 'failure',
      status: 500,
      requestId: 'request-a-key-of-eight',
    },
  ]);
});

test('A bug is logged with the request it befell.', async () => {
  await send(handler, eventOf(probe.fail, { as: 'auditor', body: { secret: 'x' }, key: 'a-key-of-eight' }));
  const [line] = vi.mocked(console.error).mock.lastCall ?? [];
  expect(JSON.parse(String(line))).toMatchObject({
    level: 'error',
    what: 'request failed',
    requestId: 'request-a-key-of-eight',
  });
});

test('An address or a method that the context does not have is not found.', async () => {
  const event = eventOf(probe.look, { as: 'auditor' });
  const http = { ...event.requestContext.http, path: '/api/other' };
  const elsewhere = { ...event, requestContext: { ...event.requestContext, http } };
  const { status, body } = await send(handler, elsewhere);
  expect([status, body]).toEqual([
    404,
    {
      type: 'urn:bang-vang:refusal:not-found',
      detail: 'Không tìm thấy địa chỉ này. Hãy kiểm tra lại đường dẫn hoặc chọn từ danh sách.',
      code: 'not-found',
      status: 404,
      what: 'địa chỉ này',
    },
  ]);
});

describe('the compiler', () => {
  test('lets a use case refuse what its operation declares, and what any command may meet.', () => {
    const declared: UseCase<Probe['look']> = async () => refuse({ code: 'not-found', what: 'đơn vị' });
    const met: UseCase<Probe['look']> = async () => refuse({ code: 'busy' });
    expect([declared, met]).toHaveLength(2);
  });

  test('does not let it refuse anything else, or leave out what a refusal carries.', () => {
    // @ts-expect-error -- round-closed is not among the failures of the operation
    const undeclared: UseCase<Probe['look']> = async () => refuse({ code: 'round-closed' });
    // @ts-expect-error -- not-found carries what was not found
    const bare: UseCase<Probe['look']> = async () => refuse({ code: 'not-found' });
    // @ts-expect-error -- the answer lacks what the contract declares
    const half: UseCase<Probe['look']> = async () => ok({ name: 'Tên' });
    expect([undeclared, bare, half]).toHaveLength(3);
  });

  test('does not let a context leave out the story of an operation.', () => {
    // @ts-expect-error -- fail has no story
    const partial: UseCases<Probe> = { look: useCases.look };
    expect(Object.keys(partial)).toEqual(['look']);
  });
});
