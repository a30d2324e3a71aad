import { beforeAll, expect, test } from 'vitest';
import { operations } from '@bang-vang/shared/contract/index.ts';
import { call, done, eventOf, send } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { problemOf } from '../testing/problem.ts';
import { handler } from './lambda.ts';

const { sendFeedback } = operations;
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const post = (raw: string) =>
  send(handler, eventOf(sendFeedback, { raw, headers: FORM, key: `form-${raw.length}` }));
const listed = async (month = '2026-11') => {
  const { feedback } = await done('listFeedback', { as: 'auditor', query: { month } });
  return feedback.map(({ about, message, contact }) => ({ about, message, contact }));
};

beforeAll(layGround);

test('A form without script is thanked on another page, and what was written is kept in NFC.', async () => {
  const message = encodeURIComponent('Tên tôi viết sai dấu.'.normalize('NFD'));
  const { status, headers, body } = await post(`about=7KQM3XDT&message=${message}&contact=`);
  expect([status, headers['location'], body]).toEqual([303, '/gop-y/da-nhan', undefined]);
  expect(await listed()).toEqual([{ about: '7KQM3XDT', message: 'Tên tôi viết sai dấu.', contact: '' }]);
});

test('A form that lacks the message, or brings a field of its own, is sent to a page that says so, and not kept.', async () => {
  const before = await listed();
  for (const form of ['about=7KQM3XDT', 'message=', 'message=a&role=board']) {
    const { status, headers } = await post(form);
    expect([form, status, headers['location']]).toEqual([form, 303, '/gop-y/chua-gui']);
  }
  expect(await listed()).toEqual(before);
});

test('A program may send the same as JSON, and is answered as programs are.', async () => {
  const { status, body } = await call('sendFeedback', { body: { message: 'Cảm ơn cô Hà.' } });
  expect([status, body]).toEqual([200, { received: true }]);
  expect((await listed())[0]).toEqual({ about: '', message: 'Cảm ơn cô Hà.', contact: '' });
  const refused = problemOf(await call('sendFeedback', { body: {} }));
  expect([refused.status, refused.errors]).toEqual([
    400,
    [{ field: 'body.message', message: 'Ô này còn thiếu. Hãy nhập.' }],
  ]);
});

test('A month without feedback is empty.', async () => {
  expect(await listed('2026-10')).toEqual([]);
});
