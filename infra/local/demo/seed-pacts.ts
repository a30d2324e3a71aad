import { useCases as campaigns } from '@bang-vang/functions/campaigns/use-cases.ts';
import { sideBySide } from '@bang-vang/functions/kit/side-by-side.ts';
import type { PromiseResult } from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import type { PactId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { act, someoneOf } from './act.ts';
import { chance } from './chance.ts';
import { isPictured, resultsOf } from './pact-results.ts';
import { pactWishes } from './province.ts';
import type { PactWish } from './province.ts';
import { pictureOfPact } from './seed-evidence.ts';

/** How far the results of a pact have come: not told yet, waiting for the other party, not agreed to, agreed to. */
type Course = 'signed' | 'awaiting' | 'disputed' | 'agreed';

/** The courses of pacts in their order; those of the demo's accounts are left to whoever tries the product. */
const coursesOf = (storyIsOver: boolean): readonly Course[] => [
  storyIsOver ? 'agreed' : 'signed',
  'agreed',
  storyIsOver ? 'agreed' : 'awaiting',
  'agreed',
  'disputed',
  'awaiting',
  'agreed',
];

/** Signs the pacts of a season and tells how they were kept. */
export async function playPacts(round: RoundId, storyIsOver: boolean): Promise<void> {
  const dice = chance(20_261);
  const courses = coursesOf(storyIsOver);
  const played = pactWishes.map((wish, place) => ({
    wish,
    course: courses[place] ?? 'signed',
    results: resultsOf(wish.promises, dice),
  }));
  await sideBySide(played, ({ wish, course, results }) => playPact(round, wish, course, results));
}

async function playPact(
  round: RoundId,
  { parties, witness, promises }: PactWish,
  course: Course,
  results: readonly PromiseResult[],
): Promise<void> {
  const [first] = parties;
  if (!first) return;
  const { pact, version } = await act(campaigns.proposePact, someoneOf(first), '2026-02-20', {
    params: { round },
    body: { parties, witness, promises },
  });
  let seen = version;
  for (const unit of [...parties, ...(witness ? [witness] : [])])
    ({ version: seen } = await act(campaigns.signPact, someoneOf(unit), '2026-02-27', {
      params: { pact },
      body: { version: seen, unit },
    }));
  if (course !== 'signed') await playResults({ pact, parties, witness, results, version: seen }, course);
}

type Assessing = {
  readonly pact: PactId;
  readonly parties: readonly UnitId[];
  readonly witness: UnitId | undefined;
  readonly results: readonly PromiseResult[];
  readonly version: number;
};

/** The last party tells how the pact was kept, with a picture where there is one; the others agree, or the first of them does not. */
async function playResults(
  { pact, parties, witness, results, version }: Assessing,
  course: Course,
): Promise<void> {
  const [first, ...others] = parties.toReversed();
  if (!first) return;
  const params = { pact };
  const told = someoneOf(first);
  const pictures = results.some(isPictured) ? [await pictureOfPact(pact, told)] : [];
  let { version: seen } = await act(campaigns.assessPact, told, '2026-11-13', {
    params,
    body: {
      version,
      unit: first,
      results: results.map((result) => (isPictured(result) ? { ...result, files: pictures } : result)),
    },
  });
  const [other] = others;
  if (course === 'disputed' && other)
    await act(campaigns.disputePact, someoneOf(other), '2026-11-16', {
      params,
      body: {
        version: seen,
        unit: other,
        reason:
          'Điều 2 còn hai việc trả lời chậm trong tháng 9, chưa thể ghi như vậy. Đề nghị xem lại sổ giao nhận.',
      },
    });
  if (course !== 'agreed') return;
  for (const unit of [...others, ...(witness ? [witness] : [])])
    ({ version: seen } = await act(campaigns.agreeToPact, someoneOf(unit), '2026-11-17', {
      params,
      body: { version: seen, unit },
    }));
}
