import { beforeAll, expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { handler as retell } from '../retell/lambda.ts';
import { wholeTrail } from '../testing/stream.ts';
import { assessedPerson, ofUnit, openRound } from '../testing/season.ts';

const params = ofUnit('C1');
const as = 'officer.C1';

const rows = (page: { people: readonly { name: string; state: string }[] }) =>
  page.people.map(({ name, state }) => `${name}: ${state}`);
const atStep = (step: string) => done('listIndividualSheets', { as, params, query: { step } });

let codes: readonly { id: string; name: string; code: string }[] = [];
beforeAll(async () => {
  await layGround();
  await openRound();
  await assessedPerson('P2');
  const body = { set: individualSet.id, people: ['P1', 'P2', 'P3'] };
  ({ codes } = await done('issueCodes', { as, params, body }));
  await retell({ Records: (await wholeTrail()).map(({ record }) => record) });
});

test('Several people get their codes at once; whoever has a sheet already is passed over.', async () => {
  expect(codes.map(({ id }) => id)).toEqual(['P1', 'P3']);
  const opened = await Promise.all(codes.map(({ code }) => done('openMySheet', { code })));
  expect(opened.map(({ person, sheet }) => [person.id, sheet.state])).toEqual([
    ['P1', 'draft'],
    ['P3', 'draft'],
  ]);
});

test('People are counted by step, and those of today without a sheet too.', async () => {
  const { people } = await done('listIndividualSheets', { as, params });
  const none = people.filter(({ state }) => state === 'none').length;
  expect(await done('countIndividualSheets', { as, params })).toEqual({
    all: people.length,
    none,
    draft: 2,
    submitted: 0,
    assessed: 1,
    questioned: 0,
    answered: 0,
  });
});

test('A list of one step holds whoever stands there and nobody else.', async () => {
  const { people } = await done('listIndividualSheets', { as, params });
  const byState = Map.groupBy(people, ({ state }) => state);
  for (const step of ['none', 'draft', 'submitted', 'assessed'] as const)
    expect(rows(await atStep(step)).toSorted()).toEqual(rows({ people: byState.get(step) ?? [] }).toSorted());
});

test('Somebody is found by any word of the name, with or without marks.', async () => {
  const [first] = codes;
  const word = (first?.name.split(' ').at(-1) ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace('đ', 'd');
  const found = await done('searchIndividualSheets', { as, params, body: { words: word } });
  expect(found.people.map(({ id }) => id)).toContain(first?.id);
  expect((await done('searchIndividualSheets', { as, params, body: { words: 'khongai' } })).people).toEqual(
    [],
  );
});

test('The codes of a unit are given out by its officer alone.', async () => {
  const body = { set: individualSet.id, people: ['P4'] };
  const refused = await call('issueCodes', { as: 'officer.C2', params, body });
  expect(refused.status).toBe(403);
});
