import { useCases as campaigns } from '@bang-vang/functions/campaigns/use-cases.ts';
import { useCases as nominations } from '@bang-vang/functions/nominations/use-cases.ts';
import { useCases as reports } from '@bang-vang/functions/reports/use-cases.ts';
import { useCases as scoring } from '@bang-vang/functions/scoring/use-cases.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { act, holder, someoneOf, withCode } from '../../infra/local/demo/act.ts';
import { CHAIR } from '../../infra/local/demo/appointments.ts';
import { calendarOf } from '../../infra/local/demo/calendar.ts';
import { chance } from '../../infra/local/demo/chance.ts';
import { MERIT } from '../../infra/local/demo/forms.ts';
import { evidenceOf, marksOf, reviewOf } from '../../infra/local/demo/marks.ts';
import { peopleByUnit, SEASON_DAY, unitOn } from '../../infra/local/demo/province.ts';
import { take } from './take.ts';

const round = id<RoundId>('2026');
const unit = id<UnitId>('CS001');
const ofUnit = { round, unit };
const officer = someoneOf(unit);
const above = someoneOf(unitOn(unit, SEASON_DAY).manager ?? unit);
const office = holder('chinhsach');
const person = id<PersonId>(peopleByUnit.get(unit)?.[5]?.id ?? '');
const ofPerson = { ...ofUnit, person };
const own = withCode(round, unit, person);
const dice = chance(1);

/** One unit's way through the season, each step with its aim where the capacity model sets one. */
export async function season(): Promise<void> {
  await registration();
  await collectiveSheet();
  await lookingAcross();
  await individualSheet();
  await nominationAndDecision();
}

async function registration(): Promise<void> {
  const opening = {
    year: 2026,
    title: 'Đợt thi đua năm 2026',
    basis: 'Hướng dẫn số 1689/HD-TLĐ',
    calendar: calendarOf(2026),
    criteria: [collectiveSet.id, individualSet.id],
    rules: proposedRules,
  };
  await take('open a round', office, {}, () =>
    act(campaigns.openRound, office, '2026-01-14', { body: opening }),
  );
  const undertaking = { strands: ['campaign', 'movement'], targets: 'Phấn đấu hoàn thành tốt các chỉ tiêu.' };
  await take('register a unit', officer, {}, () =>
    act(campaigns.register, officer, '2026-02-10', { params: ofUnit, body: undertaking }),
  );
  const parties = [id<UnitId>('CS001-A'), id<UnitId>('CS001-B')] as const;
  const first = someoneOf(parties[0]);
  const promises = { parties, promises: ['Giúp nhau hoàn thành chỉ tiêu thi đua.'] };
  const { pact, version } = await take('propose a pact', first, {}, () =>
    act(campaigns.proposePact, first, '2026-02-20', { params: { round }, body: promises }),
  );
  const signed = await take('sign a pact', first, {}, () =>
    act(campaigns.signPact, first, '2026-02-21', { params: { pact }, body: { version, unit: parties[0] } }),
  );
  const other = someoneOf(parties[1]);
  const inForce = await act(campaigns.signPact, other, '2026-02-22', {
    params: { pact },
    body: { version: signed.version, unit: parties[1] },
  });
  const results = [{ grade: 'kept', achieved: 'Mọi chỉ tiêu đều đạt.', note: 'Báo cáo năm 2026' }];
  const assessed = await take('tell how a pact was kept', first, {}, () =>
    act(campaigns.assessPact, first, '2026-11-10', {
      params: { pact },
      body: { version: inForce.version, unit: parties[0], results },
    }),
  );
  await take('agree to the results of a pact', other, {}, () =>
    act(campaigns.agreeToPact, other, '2026-11-11', {
      params: { pact },
      body: { version: assessed.version, unit: parties[1] },
    }),
  );
}

async function collectiveSheet(): Promise<void> {
  const marks = marksOf(collectiveSet, 0.9, dice);
  const open = () => act(scoring.openCollectiveSheet, officer, '2026-11-10', { params: ofUnit });
  const save = (version: number) => () =>
    act(scoring.saveCollectiveSheet, officer, '2026-11-10', {
      params: ofUnit,
      body: { version, marks, deductions: [], evidence: evidenceOf(collectiveSet) },
    });
  const first = await take('save a collective draft, first', officer, { writes: 2 }, save(0));
  const saved = await take('save a collective draft, again', officer, { writes: 2 }, save(first.version));
  await take('open a collective sheet', officer, { reads: 2 }, open);
  const sent = await take('submit a collective sheet', officer, { writes: 12 }, () =>
    act(scoring.submitCollectiveSheet, officer, '2026-11-12', { params: ofUnit, body: saved }),
  );
  const boss = someoneOf(unit, 'administration');
  const opinion = { version: sent.version, agrees: true, text: 'Nhất trí với điểm tự chấm.' };
  const opined = await take('give the administration’s opinion', boss, {}, () =>
    act(scoring.giveOpinion, boss, '2026-11-13', { params: ofUnit, body: opinion }),
  );
  await take('a page of the queue', above, { reads: 1.5 }, () =>
    act(reports.listWork, above, '2026-11-14', { params: { round, unit: above.appointments[0]?.unit } }),
  );
  const begun = await take('begin a review', above, {}, () =>
    act(scoring.beginReview, above, '2026-11-17', { params: ofUnit, body: { version: opined.version } }),
  );
  const review = { version: begun.version, ...reviewOf(collectiveSet, marks, 2), deductions: [] };
  const reviewed = await take('review a collective sheet', above, { writes: 10 }, () =>
    act(scoring.reviewCollectiveSheet, above, '2026-11-18', { params: ofUnit, body: review }),
  );
  const lines = { 1.2: 'Đã gửi bổ sung kết quả.' };
  const appeal = { version: reviewed.version, lines, grounds: 'Báo cáo quý III.' };
  const appealed = await take('appeal against a review', officer, { writes: 10 }, () =>
    act(scoring.appealReview, officer, '2026-11-18', { params: ofUnit, body: appeal }),
  );
  const answer = { ...review, version: appealed.version, text: 'Giữ nguyên điểm.' };
  const answered = await take('answer an appeal', above, { writes: 10 }, () =>
    act(scoring.answerAppeal, above, '2026-11-18', { params: ofUnit, body: answer }),
  );
  await take('make a result final', above, {}, () =>
    act(scoring.finaliseCollectiveSheet, above, '2026-11-18', { params: ofUnit, body: answered }),
  );
  await take('the course of a sheet', officer, {}, () =>
    act(scoring.getSheetHistory, officer, '2026-11-18', { params: ofUnit }),
  );
}

/** What a union reads to see how its units stand beside each other. */
async function lookingAcross(): Promise<void> {
  const params = { round, unit: above.appointments[0]?.unit };
  await take('see how far the units of a union are', above, {}, () =>
    act(reports.getBoard, above, '2026-11-19', { params }),
  );
  await take('compare the points of a union’s units', above, {}, () =>
    act(reports.getFairness, above, '2026-11-19', { params }),
  );
  await take('look for texts like those of a sheet', above, {}, () =>
    act(reports.findResemblances, above, '2026-11-19', { params: ofUnit, query: {} }),
  );
}

async function individualSheet(): Promise<void> {
  const marks = marksOf(individualSet, 0.9, dice);
  await take('issue a personal code', officer, {}, () =>
    act(scoring.issueCode, officer, '2026-11-03', { params: ofPerson, body: { set: individualSet.id } }),
  );
  await take('open one’s own sheet', own, { reads: 2 }, () =>
    act(scoring.openMySheet, own, '2026-11-05', {}),
  );
  const draft = { version: 1, marks, deductions: [], evidence: {} };
  const saved = await take('save one’s own draft', own, { writes: 2 }, () =>
    act(scoring.saveMySheet, own, '2026-11-05', { body: draft }),
  );
  const sent = await take('submit one’s own sheet', own, { writes: 6 }, () =>
    act(scoring.submitMySheet, own, '2026-11-06', { body: saved }),
  );
  await take('assess a person’s sheet', officer, { writes: 10 }, () =>
    act(scoring.assessIndividualSheet, officer, '2026-11-09', {
      params: ofPerson,
      body: { version: sent.version, marks, reasons: {} },
    }),
  );
}

async function nominationAndDecision(): Promise<void> {
  const wish = {
    nominee: { kind: 'person', person },
    award: MERIT,
    citation: 'Thành tích xuất sắc năm 2026.',
  };
  const { nomination, version } = await take('nominate a person', officer, {}, () =>
    act(nominations.nominate, officer, '2026-11-19', { params: ofUnit, body: wish }),
  );
  const params = { nomination };
  const forwarded = await take('forward a nomination', above, {}, () =>
    act(nominations.forwardNomination, above, '2026-11-20', {
      params,
      body: { version, opinion: 'Thành tích rõ.' },
    }),
  );
  const ballots = { members: 11, present: 10, inFavour: 10, against: 0, blank: 0 };
  await take('record the council’s result', office, {}, () =>
    act(nominations.recordCouncilResult, office, '2026-11-21', {
      params,
      body: { version: forwarded.version, heldOn: '2026-11-21', ballots },
    }),
  );
  const reference = { number: '61/QĐ-LĐLĐ', date: '2026-11-23' };
  const signer = { appointment: CHAIR.appointment, capacity: 'head' };
  const recorded = await take('record a decision of one name', office, {}, () =>
    act(nominations.recordDecision, office, '2026-11-23', {
      params: { round },
      body: { version: 0, reference, signer, nominations: [nomination] },
    }),
  );
  const committee = holder('thuongvu');
  await take('publish a decision', committee, {}, () =>
    act(nominations.publishDecision, committee, '2026-11-24', {
      params: { decision: recorded.decision },
      body: { version: recorded.version },
    }),
  );
}
