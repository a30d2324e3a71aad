import type { Answer } from '../problem.ts';
import { isUncertain, sentenceOf } from '../problem.ts';

/** One of several sheets that the same is done to. */
export type OneOfSeveral = { readonly unit: { readonly id: string; readonly name: string } };
export type Refused = { readonly unit: string; readonly name: string; readonly sentence: string };
/** How far it has come: how many were tried and done, and those that could not be, with the reason. */
export type Course = { readonly tried: number; readonly done: number; readonly refused: readonly Refused[] };

export const NOTHING_YET: Course = { tried: 0, done: 0, refused: [] };

/**
 * Does one command to each of several sheets, in their order: each stands or falls by itself. Where the outcome of one is
 * uncertain the rest waits. `keys` holds the attempts that may still have to be sent again: begun anew with the same ones,
 * nothing is done twice.
 */
export async function oneAfterAnother<One extends OneOfSeveral>(
  ones: readonly One[],
  command: (one: One, key: string) => Promise<Answer<unknown>>,
  keys: Map<string, string>,
  onward: (course: Course) => void,
): Promise<Course> {
  let course = NOTHING_YET;
  for (const one of ones) {
    const { id, name } = one.unit;
    const key = keys.get(id) ?? crypto.randomUUID();
    keys.set(id, key);
    const answer = await command(one, key);
    const refused = answer.ok ? [] : [{ unit: id, name, sentence: sentenceOf(answer.problem) }];
    course = {
      tried: course.tried + 1,
      done: course.done + (answer.ok ? 1 : 0),
      refused: [...course.refused, ...refused],
    };
    onward(course);
    if (!answer.ok && isUncertain(answer.problem)) break;
    keys.delete(id);
  }
  return course;
}
