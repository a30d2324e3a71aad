import { useCases as campaigns } from '@bang-vang/functions/campaigns/use-cases.ts';
import { useCases as nominations } from '@bang-vang/functions/nominations/use-cases.ts';
import { useCases as scoring } from '@bang-vang/functions/scoring/use-cases.ts';
import { now } from '@bang-vang/functions/kit/live.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type {
  CriteriaSetId,
  NominationId,
  PersonId,
  RoundId,
  UnitId,
} from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { DemoStage } from '../stages.ts';
import { act, holder, someoneOf, withCode } from './act.ts';
import { CHAIR } from './appointments.ts';
import { calendarOf, withDaysLeft } from './calendar.ts';
import { chance } from './chance.ts';
import { marksOf } from './marks.ts';
import { nominationWishes, registrationWishes, scoreProfiles } from './province.ts';
import { pictureBehind } from './seed-evidence.ts';
import { playPacts } from './seed-pacts.ts';
import { playPeopleInReview } from './seed-people.ts';
import { giveMoreTime } from './seed-above.ts';
import { sideBySide } from '@bang-vang/functions/kit/side-by-side.ts';
import { STORY, managerOf } from './story.ts';
import { scoreCollective } from './seed-collective.ts';
import type { ReviewProgress } from './seed-collective.ts';

const ROUND = id<RoundId>('2026');
const ORDER = ['scoring', 'review', 'nomination', 'published'] as const;

/** How far the first sheets under the union of the story have come while reviews are under way. */
const UNDER_WAY: readonly ReviewProgress[] = [
  'all-in',
  'awaited',
  'begun',
  'begun',
  'begun',
  'looked-again',
  'appealed-again',
];
/** How many of them a panel reviews, whatever the stage. */
const PANELS = UNDER_WAY.filter((progress) => progress === 'all-in' || progress === 'awaited').length;

/** A unit that has not sent its sheet. */
const WITH_MORE_TIME = id<UnitId>('CS015');

/** Files stand where somebody of the demo's accounts reviews: enough to look at, and the seeding stays quick. */
const SHEETS_WITH_FILES = 6;

const dice = chance(20_260);

/** Plays the season of 2026 up to the beginning of a stage; the units of the story are where that stage finds them. */
export async function playSeason(stage: Exclude<DemoStage, 'registration'>): Promise<void> {
  const reached = ORDER.indexOf(stage);
  const isPast = (step: (typeof ORDER)[number]) => reached > ORDER.indexOf(step);
  await openAndRegister();
  await playPacts(ROUND, isPast('review'));
  const units = scoreProfiles.units
    .filter(({ unit }) => !STORY.includes(unit) || isPast('scoring'))
    .map((profile) => ({ ...profile, marks: marksOf(collectiveSet, profile.quality, dice) }));
  const beside = units
    .map(({ unit }) => unit)
    .filter((unit) => managerOf(unit) === 'CT01' && !STORY.includes(unit));
  const withFiles = [...STORY, ...beside.slice(0, SHEETS_WITH_FILES)];
  const progressOf = (unit: UnitId): ReviewProgress | undefined => {
    const place = beside.indexOf(unit);
    if (stage === 'review') return UNDER_WAY[place];
    return place >= 0 && place < PANELS ? 'confirmed' : undefined;
  };
  await sideBySide(units, (profile) =>
    scoreCollective(
      ROUND,
      profile,
      !STORY.includes(profile.unit) || isPast('review'),
      progressOf(profile.unit),
      withFiles.includes(profile.unit),
    ),
  );
  if (!isPast('review')) await giveMoreTime(ROUND, WITH_MORE_TIME);
  const people = scoreProfiles.people.filter(
    ({ unit, person }, place) => STORY.includes(unit) || place % 4 === 0 || isNominee(unit, person),
  );
  const scored = people.map(({ unit, person, quality }, place) => {
    const story = STORY.includes(unit);
    const set = story && place % 2 === 1 ? officeSet : individualSet;
    const sends = !story || isPast('scoring');
    const assessed = !story || isPast('review');
    return { unit, person, set: set.id, sends, assessed, marks: sends ? marksOf(set, quality, dice) : {} };
  });
  await sideBySide(scored, scorePerson);
  if (stage === 'review') await playPeopleInReview(ROUND);
  if (isPast('nomination')) await decide(await nominateAll());
  else if (isPast('review')) await nominateAll((unit) => !STORY.includes(unit));
}

const isNominee = (unit: UnitId, person: PersonId) =>
  nominationWishes.some(
    (wish) => wish.unit === unit && wish.nominee.kind === 'person' && wish.nominee.person === person,
  );

async function openAndRegister(): Promise<void> {
  await act(campaigns.openRound, holder('chinhsach'), '2026-01-14', {
    body: {
      year: 2026,
      title: 'Đợt thi đua năm 2026',
      basis: 'Hướng dẫn số 1689/HD-TLĐ ngày 07/11/2019 của Tổng Liên đoàn Lao động Việt Nam',
      calendar: withDaysLeft(calendarOf(2026), dayOf(now())),
      criteria: [collectiveSet.id, individualSet.id, officeSet.id],
      rules: proposedRules,
    },
  });
  await sideBySide(registrationWishes, ({ unit, strands, targets }) =>
    act(campaigns.register, someoneOf(unit), '2026-02-10', {
      params: { round: ROUND, unit },
      body: { strands, targets },
    }),
  );
}

type ScoredPerson = {
  readonly unit: UnitId;
  readonly person: PersonId;
  readonly set: CriteriaSetId;
  readonly marks: Marks;
  readonly sends: boolean;
  readonly assessed: boolean;
};

async function scorePerson({ unit, person, set, marks, sends, assessed }: ScoredPerson): Promise<void> {
  await act(scoring.issueCode, someoneOf(unit), '2026-11-03', {
    params: { round: ROUND, unit, person },
    body: { set },
  });
  if (!sends) return;
  const own = withCode(ROUND, unit, person);
  const evidence = STORY.includes(unit) ? await pictureBehind(own, Object.keys(marks)[0] ?? '') : {};
  const saved = await act(scoring.saveMySheet, own, '2026-11-05', {
    body: { version: 1, marks, deductions: [], evidence },
  });
  const sent = await act(scoring.submitMySheet, own, '2026-11-06', { body: saved });
  if (!assessed) return;
  await act(scoring.assessIndividualSheet, someoneOf(unit), '2026-11-09', {
    params: { round: ROUND, unit, person },
    body: { version: sent.version, marks, reasons: {} },
  });
}

async function nominateAll(take: (unit: UnitId) => boolean = () => true): Promise<readonly NominationId[]> {
  const wishes = nominationWishes.filter((wish) => take(wish.unit));
  return sideBySide(wishes, async ({ unit, nominee, award, citation }) => {
    const { nomination, version } = await act(nominations.nominate, someoneOf(unit), '2026-11-19', {
      params: { round: ROUND, unit },
      body: { nominee, award, citation },
    });
    await act(nominations.forwardNomination, someoneOf(managerOf(unit)), '2026-11-20', {
      params: { nomination },
      body: {
        version,
        opinion: 'Thành tích rõ, được tập thể tín nhiệm. Đề nghị Liên đoàn Lao động tỉnh xét khen.',
      },
    });
    return nomination;
  });
}

async function decide(made: readonly NominationId[]): Promise<void> {
  const office = holder('chinhsach');
  const votes = made.map((nomination) => ({ nomination, inFavour: 9 + dice.between(0, 1) }));
  await sideBySide(votes, ({ nomination, inFavour }) =>
    act(nominations.recordCouncilResult, office, '2026-11-21', {
      params: { nomination },
      body: {
        version: 2,
        heldOn: '2026-11-21',
        ballots: { members: 11, present: 10, inFavour, against: 0, blank: 0 },
      },
    }),
  );
  const { decision, version } = await act(nominations.recordDecision, office, '2026-11-23', {
    params: { round: ROUND },
    body: {
      version: 0,
      reference: { number: '61/QĐ-LĐLĐ', date: '2026-11-23' },
      signer: { appointment: CHAIR.appointment, capacity: 'head' },
      nominations: made,
    },
  });
  await act(nominations.publishDecision, holder('thuongvu'), '2026-11-24', {
    params: { decision },
    body: { version },
  });
}
