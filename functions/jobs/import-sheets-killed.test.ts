import { beforeAll, expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { JobId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { now } from '../kit/live.ts';
import { eventsAfter } from '../table/event.ts';
import { individualSheetRef } from '../table/individual-sheet.ts';
import { done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { checkedFile, importedList, sentFile, worked } from '../testing/import-acts.ts';
import { listeningQueue } from '../testing/queue.ts';
import { ofUnit, openRound } from '../testing/season.ts';
import { runJob } from './run-job.ts';
import { works } from './works.ts';

await listeningQueue();

/** Enough for three slices, the last of them in part. */
const PEOPLE = 450;
const ROUND = { round: '2026', set: individualSet.id };
const items = flatItems(individualSet).map(({ id: item }) => item);
const nameOf = (place: number) => `Người Số ${String(place).padStart(3, '0')}`;

/** Whoever the import has brought into the unit, in the order of their names. */
async function everybody(unit: string) {
  const people = [];
  let after: string | undefined;
  do {
    const query = after === undefined ? {} : { after };
    const page = await done('listIndividualSheets', { as: `officer.${unit}`, params: ofUnit(unit), query });
    people.push(...page.people.filter(({ name }) => name.startsWith('Người Số')));
    after = page.next;
  } while (after !== undefined);
  return people.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every third row is whole, every third in part, the others blank; each with points of its own. */
const pointsOf = (place: number) =>
  items.map((_, line) =>
    place % 3 === 0 ? ((place + line) % 20) / 2 : place % 3 === 1 && line < 4 ? 5 : '',
  );

async function workbookOf(unit: string): Promise<string> {
  const people = await everybody(unit);
  const rows = people.map(({ id: person, name }, place) => [
    person,
    name,
    ...pointsOf(place).map((points) => `"${String(points).replace('.', ',')}"`),
  ]);
  return [['Mã người', 'Họ và tên', ...items.map((item) => `Dòng ${item}`)], ...rows]
    .map((cells) => cells.join(','))
    .join('\r\n');
}

/** What the job has come to, and what has become of each person's sheet, with how many events. */
async function entered(unit: string, work: (job: string) => Promise<unknown>) {
  const as = `officer.${unit}`;
  const asked = await sentFile(await workbookOf(unit), as, unit, 'import-sheets', ROUND);
  const version = await checkedFile(asked, as, work);
  const params = { job: asked.job };
  await done('confirmJob', { as, params, body: { version } });
  await work(asked.job);
  const { state, found, progress } = await done('getJob', { as, params });
  const people = await everybody(unit);
  const sheets = await Promise.all(
    people.map(async ({ id: person, name, state: at, scored, total, entered: way }) => {
      const trail = await eventsAfter(individualSheetRef(id('2026'), id(unit), person).name, 0);
      return { name, at, scored, total, way, events: trail.length };
    }),
  );
  return { state, found, progress, sheets };
}

class Killed extends Error {}
let kills = 0;

/** Works on a job as the queue would, with a runner that dies once at each checkpoint, after its slice and before its mark. */
async function workedByTheDying(name: string): Promise<void> {
  let isSpared = true;
  const hasTime = () => {
    isSpared = !isSpared;
    if (isSpared) return true;
    kills += 1;
    throw new Killed('at a checkpoint');
  };
  for (let life = 0; life < 20; life += 1)
    try {
      await runJob(id<JobId>(name), { works, now, hasTime });
      return;
    } catch (cause) {
      if (!(cause instanceof Killed)) throw cause;
    }
  throw new Error('it never came to an end');
}

beforeAll(async () => {
  await layGround();
  await openRound();
  const list = [
    'Họ và tên,Đối tượng,Từ ngày',
    ...Array.from({ length: PEOPLE }, (_, place) => `${nameOf(place)},Viên chức,05/02/2020`),
  ];
  for (const unit of ['C1', 'C2'])
    await importedList(list.join('\r\n'), `officer.${unit}`, unit, 'import-people');
}, 300_000);

test('A workbook of hundreds whose runner dies at every checkpoint ends as if nothing had been, each sheet entered once.', async () => {
  const whole = await entered('C1', worked);
  const broken = await entered('C2', workedByTheDying);
  expect(kills).toBe(2 * Math.ceil(PEOPLE / 200));
  expect(whole.found).toEqual({ fresh: 300, same: 150, faulty: 0 });
  expect(broken).toEqual(whole);
  expect(new Set(whole.sheets.map(({ at, events }) => `${at}: ${events}`))).toEqual(
    new Set(['submitted: 1', 'draft: 1', 'none: 0']),
  );
}, 300_000);
