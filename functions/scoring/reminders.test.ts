import { beforeAll, expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { assessedPerson, ofUnit, openRound } from '../testing/season.ts';

const as = 'officer.C1';
const params = ofUnit('C1');
const remind = (people: readonly string[]) => done('remindPeople', { as, params, body: { people } });
const toRemind = async () =>
  (await done('listIndividualSheets', { as, params, query: { step: 'to-remind' } })).people.map(
    ({ id }) => id,
  );

let code = '';
beforeAll(async () => {
  await layGround();
  await openRound();
  await assessedPerson('P2');
  const body = { set: individualSet.id };
  ({ code } = await done('issueCode', { as, params: { ...params, person: 'P1' }, body }));
});

test('Those who have not sent their sheet are reminded, with a code or without; whoever has sent is passed over.', async () => {
  expect(await toRemind()).not.toContain('P2');
  const answer = await remind(['P1', 'P3', 'P2']);
  expect(answer.reminded.map(({ id }) => id)).toEqual(['P1', 'P3']);
  expect(answer.passedOver.map(({ id }) => id)).toEqual(['P2']);
  const { people } = await done('listIndividualSheets', { as, params });
  const reminded = people.flatMap((one) => (one.reminded ? [[one.id, one.state, one.reminded.times]] : []));
  expect(new Map(reminded.map(([id, ...rest]) => [id, rest]))).toEqual(
    new Map([
      ['P1', ['draft', 1]],
      ['P3', ['none', 1]],
    ]),
  );
});

test('Nobody is reminded twice on one day, and whoever was is not proposed again.', async () => {
  const answer = await remind(['P1', 'P4']);
  expect(answer.reminded.map(({ id }) => id)).toEqual(['P4']);
  const left = await toRemind();
  for (const person of ['P1', 'P3', 'P4']) expect(left).not.toContain(person);
});

test('The person who opens the own sheet sees that they were reminded, until it is sent.', async () => {
  const { reminded, deadline } = await done('openMySheet', { code });
  expect({ reminded, deadline }).toEqual({
    reminded: { times: 1, at: expect.any(String) },
    deadline: expect.any(String),
  });
});

test('Only the unit’s own officer and head remind, and only its own people.', async () => {
  const body = { people: ['P1'] };
  expect((await call('remindPeople', { as: 'officer.C2', params, body })).status).toBe(403);
  const strange = await call('remindPeople', { as, params, body: { people: ['P1', 'P999'] } });
  expect(strange.status).toBe(404);
});
