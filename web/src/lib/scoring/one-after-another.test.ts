import { describe, expect, test } from 'vitest';
import type { Answer, Problem } from '../problem.ts';
import { sentenceOf } from '../problem.ts';
import { oneAfterAnother } from './one-after-another.ts';
import type { Course } from './one-after-another.ts';

const sheets = ['A', 'B', 'C'].map((id) => ({ unit: { id, name: `Đơn vị ${id}` } }));
const done: Answer<unknown> = { ok: true, value: {} };
const refused = (problem: Problem): Answer<unknown> => ({ ok: false, problem });
const moved: Problem = { code: 'parts-moved' };
const lost: Problem = { code: 'no-connection' };
const nameOf = (unit: string, problem: Problem) => ({
  unit,
  name: `Đơn vị ${unit}`,
  sentence: sentenceOf(problem),
});

/** Goes through the sheets with these answers by unit, and tells the outcome with who was asked under which key. */
async function through(answers: Readonly<Record<string, Answer<unknown>>>, keys = new Map<string, string>()) {
  const asked: (readonly [string, string])[] = [];
  const told: Course[] = [];
  const course = await oneAfterAnother(
    sheets,
    ({ unit }, key) => {
      asked.push([unit.id, key]);
      return Promise.resolve(answers[unit.id] ?? done);
    },
    keys,
    (one) => told.push(one),
  );
  return { course, asked, told };
}

describe('one command to several sheets', () => {
  test('goes on after a refusal, and names the sheet with its reason.', async () => {
    const { course, told } = await through({ B: refused(moved) });
    expect([course, told.map(({ tried, done: so }) => [tried, so])]).toEqual([
      { tried: 3, done: 2, refused: [nameOf('B', moved)] },
      [
        [1, 1],
        [2, 1],
        [3, 2],
      ],
    ]);
  });

  test('waits where nobody knows what became of one, and sends that one again under its key.', async () => {
    const keys = new Map<string, string>();
    const first = await through({ B: refused(lost) }, keys);
    const second = await through({}, keys);
    expect([first.course, first.asked.map(([unit]) => unit)]).toEqual([
      { tried: 2, done: 1, refused: [nameOf('B', lost)] },
      ['A', 'B'],
    ]);
    expect(second.asked.find(([unit]) => unit === 'B')).toEqual(first.asked.find(([unit]) => unit === 'B'));
    expect(keys).toEqual(new Map());
  });

  test('takes a new key for a sheet that was refused before.', async () => {
    const keys = new Map<string, string>();
    const [first, second] = [await through({ A: refused(moved) }, keys), await through({}, keys)];
    expect(first.asked[0]?.[1] === second.asked[0]?.[1]).toBe(false);
  });
});
