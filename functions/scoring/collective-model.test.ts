import { beforeAll, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import { call, done } from '../testing/call.ts';
import type { Answer } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullEvidence, fullMarks, marked } from '../testing/marks.ts';
import { aPlan } from '../testing/season.ts';

// Several writers at one sheet at the same moment, over the real edge and a real table: what ten thousand sequences in
// memory (shared/domain/scoring/collective-sheet.model.test.ts) take for granted of the store.

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
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
/** Every command of a sheet, by whom; what each says beside the version. */
const COMMANDS: readonly (readonly [OperationId, string, () => object])[] = [
  [
    'saveCollectiveSheet',
    'officer',
    () => ({ marks: marked(full, '1.1', below(15) / 2), deductions: [], evidence }),
  ],
  ['submitCollectiveSheet', 'officer', () => ({})],
  ['withdrawCollectiveSheet', 'officer', () => ({})],
  ['giveOpinion', 'head', () => ({ agrees: true, text: 'Nhất trí.' })],
  ['beginReview', 'above', () => ({})],
  ['returnCollectiveSheet', 'above', () => ({ general: 'Sửa.', lines, until: '2026-12-10' })],
  ['reviewCollectiveSheet', 'above', review],
  ['appealReview', 'officer', () => ({ lines, grounds: 'Báo cáo.' })],
  ['answerAppeal', 'above', () => ({ ...review(), text: 'Trả lời.' })],
  ['acceptReview', 'officer', () => ({})],
];
const ACCOUNTS: Readonly<Record<string, string>> = {
  officer: 'officer.C1',
  head: 'head.C1',
  above: 'officer.U1',
};

type Tried = {
  readonly id: OperationId;
  readonly body: { readonly version: number };
  readonly answer: Answer;
};
const versionOf = ({ answer }: Tried): number => (answer.body as { version: number }).version;

/** One sheet with two to eight writers at each turn; some act on an older version, some send the same again. */
async function play(year: number) {
  const params = { round: String(year), unit: 'C1' };
  const taken: Tried[] = [];
  const wrong: string[] = [];
  let version = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const tries = Array.from({ length: 2 + below(7) }, (_, writer) => {
      const [operation, who, words] = oneOf(COMMANDS);
      const seen = below(5) === 0 ? Math.max(version - 1, 0) : version;
      const asked = {
        as: ACCOUNTS[who] ?? who,
        params,
        key: `key-${year}-${turn}-${writer}`,
        body: { version: seen, ...words() },
      };
      return { id: operation, asked, twice: below(4) === 0 };
    });
    const answers = await Promise.all(
      tries.flatMap(({ id, asked, twice }) =>
        (twice ? [asked, asked] : [asked]).map(async (one) => ({ id, one, answer: await call(id, one) })),
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
      version = versionOf(tried);
    }
  }
  const { sheet } = await done('openCollectiveSheet', { as: 'officer.C1', params });
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

test('Of writers at the same moment one goes first and the others are told, and what was kept last is what stands.', async () => {
  for (const year of YEARS) {
    const { taken, wrong, sheet } = await play(year);
    expect(wrong).toEqual([]);
    // Every version was made by one command, and none is missing: no update was lost.
    expect(taken.map(versionOf)).toEqual(Array.from({ length: sheet.version }, (_, place) => place + 1));
    const saved = taken.findLast(({ id }) => id === 'saveCollectiveSheet')?.body as
      { marks?: object } | undefined;
    expect(sheet.marks).toEqual(saved?.marks ?? {});
  }
}, 180_000);
