import { expect, test } from 'vitest';
import { type Delivery, deliver } from './delivery.ts';

type Answer = Awaited<ReturnType<Delivery<string>['send']>>;

async function run(items: string[], answer: (batch: string[], call: number) => Answer | Promise<Answer>) {
  const seen = { sent: [] as string[], done: [] as string[], parked: [] as string[] };
  await deliver(items, {
    idOf: (item) => item,
    send: async (batch) => {
      seen.sent.push(batch.join(''));
      return answer(batch, seen.sent.length);
    },
    done: (finished) => seen.done.push(finished.join('')),
    park: (item, reason) => seen.parked.push(`${item}: ${reason}`),
    retries: 2,
    pause: 1,
    timeout: 50,
    signal: new AbortController().signal,
  });
  return seen;
}
const failing = (...items: string[]): Answer => ({
  batchItemFailures: items.map((itemIdentifier) => ({ itemIdentifier })),
});

test('a batch that is taken whole is sent once', async () => {
  expect(await run(['a', 'b', 'c'], () => undefined)).toEqual({ sent: ['abc'], done: ['abc'], parked: [] });
});

test('a function that throws twice and then succeeds has everything delivered in order and nothing parked', async () => {
  const seen = await run(['a', 'b', 'c', 'd'], (_, call) => {
    if (call <= 2) throw new Error('busy');
  });
  expect(seen).toEqual({ sent: ['abcd', 'ab', 'a', 'b', 'cd'], done: ['a', 'b', 'cd'], parked: [] });
});

test('from the first item named as failed onward the batch is sent again', async () => {
  const seen = await run(['a', 'b', 'c', 'd'], (_, call) => (call === 1 ? failing('d', 'c') : failing()));
  expect(seen).toEqual({ sent: ['abcd', 'cd'], done: ['ab', 'cd'], parked: [] });
});

test('a poisoned item is parked after its retries and does not hold up those behind it', async () => {
  const seen = await run(['a', 'b', 'c', 'd'], (batch) => {
    if (batch.includes('b')) throw new Error('cannot read this');
  });
  expect(seen).toEqual({
    sent: ['abcd', 'ab', 'a', 'b', 'b', 'b', 'cd'],
    done: ['a', 'b', 'cd'],
    parked: ['b: Error: cannot read this'],
  });
});

test('an answer that names an unknown item counts as a failure of the whole batch', async () => {
  const seen = await run(['a', 'b'], (_, call) => (call === 1 ? failing('?') : failing()));
  expect(seen).toEqual({ sent: ['ab', 'a', 'b'], done: ['a', 'b'], parked: [] });
});

test('a call that never answers counts as failed', async () => {
  const seen = await run(['a'], () => new Promise(() => undefined));
  expect(seen.parked).toEqual(['a: TimeoutError: No answer within 50 ms']);
});
