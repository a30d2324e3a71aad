import { beforeAll, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import type { CollectiveSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { call, done } from '../testing/call.ts';
import type { Answer } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullEvidence, fullMarks, marked } from '../testing/marks.ts';
import { aPlan } from '../testing/season.ts';

// Several writers at one sheet at the same moment, over the real edge and a real table: what ten thousand sequences in
// memory (shared/domain/scoring/collective-sheet.model.test.ts) take for granted of the store.

const YEARS = [2020, 2021, 2022, 2023, 2024];
const TURNS = 30;
const full = fullMarks(collectiveSet);
const evidence = fullEvidence(collectiveSet);

let state = 17;
const below = (count: number) => {
  state = (state * 48_271) % 2_147_483_647;
  return state % count;
};
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const lines = { 1.1: 'Xem lại.' };
const review = () => ({ marks: full, reasons: { 1.1: 'Lý do.' }, deductions: [] });
type Command = readonly [OperationId, string, readonly CollectiveSheet['state'][], () => object];
/** Every command of a sheet, by whom, in which states it is lawful, and what it says beside the version. */
const COMMANDS: readonly Command[] = [
  [
    'saveCollectiveSheet',
    'officer',
    ['draft', 'returned'],
    () => ({ marks: marked(full, '1.1', below(15) / 2), deductions: [], evidence }),
  ],
  ['submitCollectiveSheet', 'officer', ['draft', 'returned'], () => ({})],
  ['withdrawCollectiveSheet', 'officer', ['submitted', 'opined'], () => ({})],
  ['giveOpinion', 'head', ['submitted'], () => ({ agrees: true, text: 'Nhất trí.' })],
  ['beginReview', 'above', ['opined'], () => ({})],
  ['returnCollectiveSheet', 'above', ['reviewing'], () => ({ general: 'Sửa.', lines, until: '2026-12-10' })],
  ['reviewCollectiveSheet', 'above', ['reviewing'], review],
  ['lookAgain', 'federation', ['reviewed'], review],
  ['appealReview', 'officer', ['reviewed'], () => ({ lines, grounds: 'Báo cáo.' })],
  ['answerAppeal', 'above', ['appealed'], () => ({ ...review(), text: 'Trả lời.' })],
  ['answerAppeal', 'federation', ['appealed'], () => ({ ...review(), text: 'Trả lời.' })],
  ['acceptReview', 'officer', ['reviewed'], () => ({})],
  ['finaliseCollectiveSheet', 'above', ['reviewed'], () => ({})],
];
const ACCOUNTS: Readonly<Record<string, string>> = {
  officer: 'officer.C1',
  head: 'head.C1',
  above: 'officer.U1',
  federation: 'board',
};

const asked = new Map<Command, number>();
/** Of the commands that a state allows the one that was chosen least so far: so every command comes to be carried out. */
function lawfulIn(state: CollectiveSheet['state']): Command | undefined {
  const lawful = COMMANDS.filter(([, , from]) => from.includes(state));
  const [command] = lawful.toSorted((a, b) => (asked.get(a) ?? 0) - (asked.get(b) ?? 0));
  if (command) asked.set(command, (asked.get(command) ?? 0) + 1);
  return command;
}

type Tried = {
  readonly id: OperationId;
  readonly body: { readonly version: number };
  readonly answer: Answer;
};
const versionOf = ({ answer }: Tried): number => (answer.body as { version: number }).version;

/**
 * One sheet with two to eight writers at each turn until it is final, by turns all with the same lawful command and each with
 * any; some act on an older version, some send the same again.
 */
async function play(year: number) {
  const params = { round: String(year), unit: 'C1' };
  const taken: Tried[] = [];
  const wrong: string[] = [];
  const standing = async () => (await done('openCollectiveSheet', { as: 'officer.C1', params })).sheet;
  let sheet = await standing();
  for (let turn = 0; turn < TURNS && sheet.state !== 'final'; turn += 1) {
    const { version } = sheet;
    const same = turn % 2 === 0 ? lawfulIn(sheet.state) : undefined;
    const tries = Array.from({ length: 2 + below(7) }, (_, writer) => {
      const [operation, who, , words] = same ?? oneOf(COMMANDS);
      const seen = below(5) === 0 ? Math.max(version - 1, 0) : version;
      const request = {
        as: ACCOUNTS[who] ?? who,
        params,
        key: `key-${year}-${turn}-${writer}`,
        body: { version: seen, ...words() },
      };
      return { id: operation, request, twice: below(4) === 0 };
    });
    const answers = await Promise.all(
      tries.flatMap(({ id, request, twice }) =>
        (twice ? [request, request] : [request]).map(async (one) => ({
          id,
          one,
          answer: await call(id, one),
        })),
      ),
    );
    const committed = new Map<string, Tried>();
    for (const { id, one, answer } of answers) {
      if (answer.status >= 500 && answer.status !== 503) wrong.push(`${id} answered ${answer.status}`);
      if (answer.status !== 200) continue;
      const tried = { id, body: one.body, answer };
      const first = committed.get(one.key);
      if (first && versionOf(first) !== versionOf(tried)) wrong.push(`${one.key} was carried out twice`);
      committed.set(one.key, tried);
    }
    if (committed.size > 1) wrong.push(`${committed.size} writers moved the same version`);
    for (const tried of committed.values()) {
      if (versionOf(tried) !== tried.body.version + 1) wrong.push('an answer skips a version');
      taken.push(tried);
    }
    sheet = await standing();
  }
  return { taken, wrong, sheet };
}

beforeAll(async () => {
  await layGround();
  for (const year of YEARS) {
    await done('openRound', { as: 'board', body: aPlan({ year }) });
    const params = { round: String(year), unit: 'C1' };
    const body = { strands: ['campaign', 'movement'], targets: 'Đúng hẹn.' };
    await done('register', { as: 'officer.C1', params, body });
  }
});

test('Of writers at the same moment one goes first and the others are told, what was kept last is what stands, and no command is left out.', async () => {
  const carriedOut = new Set<OperationId>();
  for (const year of YEARS) {
    const { taken, wrong, sheet } = await play(year);
    for (const { id } of taken) carriedOut.add(id);
    expect(wrong).toEqual([]);
    // Every version was made by one command, and none is missing: no update was lost.
    expect(taken.map(versionOf)).toEqual(Array.from({ length: sheet.version }, (_, place) => place + 1));
    const saved = taken.findLast(({ id }) => id === 'saveCollectiveSheet')?.body as
      { marks?: object } | undefined;
    expect(sheet.marks).toEqual(saved?.marks ?? {});
  }
  expect(carriedOut).toEqual(new Set(COMMANDS.map(([operation]) => operation)));
}, 180_000);
