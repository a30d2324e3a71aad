import { CHAIR } from '../../../infra/local/demo/appointments.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { type Caller, succeed } from './api.ts';
import { calendarWithDaysLeft } from './calendar.ts';

type Saved = { readonly version: number };
type Awarded = Saved & { readonly nomination: string };

const UNIT = '/rounds/2026/units/CS001';
const PERSON = `${UNIT}/people/P00006`;

const marksOf = (set: CriteriaSet) =>
  Object.fromEntries(flatItems(set).map(({ id, max }) => [id, { kind: 'points', points: max - 0.5 }]));

const evidenceOf = (set: CriteriaSet) =>
  Object.fromEntries(
    flatItems(set).flatMap(({ id, evidence }) =>
      evidence === 'note' ? [[id, { note: 'Biên bản hội nghị.', files: [] }]] : [],
    ),
  );

/**
 * Plays a season of one school through the API, from opening the round to a decision that waits to be published, for the
 * school and one of its people. Answers the decision and the version to publish it at.
 */
export async function playSeason(
  origin: string,
  caller: (username: string) => Promise<Caller>,
  today: Day,
): Promise<{ readonly decision: string; readonly version: number }> {
  const as = async <T>(username: string, path: string, body: object, method = 'POST'): Promise<T> =>
    succeed<T>(origin, await caller(username), method, path, body);

  await as('chinhsach', '/rounds', {
    year: 2026,
    title: 'Đợt thi đua năm 2026',
    basis: 'Hướng dẫn số 1689/HD-TLĐ',
    calendar: calendarWithDaysLeft(2026, today),
    criteria: [collectiveSet.id, individualSet.id],
    rules: proposedRules,
  });
  await as('coso', `${UNIT}/registration`, {
    strands: ['campaign', 'movement'],
    targets: 'Không đơn thư quá hạn.',
  });

  const marks = marksOf(collectiveSet);
  const entered = { version: 0, marks, deductions: [], evidence: evidenceOf(collectiveSet) };
  const saved = await as<Saved>('coso', `${UNIT}/sheet/marks`, entered, 'PUT');
  const sent = await as<Saved>('coso', `${UNIT}/sheet/submission`, { version: saved.version });
  const opined = await as<Saved>('thutruong', `${UNIT}/sheet/opinion`, {
    version: sent.version,
    agrees: true,
    text: 'Nhất trí.',
  });
  const begun = await as<Saved>('captren', `${UNIT}/sheet/review/beginning`, { version: opined.version });
  await as('captren', `${UNIT}/sheet/review`, { version: begun.version, marks, reasons: {}, deductions: [] });

  const { code } = await as<{ code: string }>('coso', `${PERSON}/code`, { set: individualSet.id });
  const own = marksOf(individualSet);
  const mine = await succeed<Saved>(origin, { code }, 'PUT', '/my-sheet/marks', {
    version: 1,
    marks: own,
    deductions: [],
    evidence: {},
  });
  const given = await succeed<Saved>(origin, { code }, 'POST', '/my-sheet/submission', {
    version: mine.version,
  });
  await as('thutruong', `${PERSON}/sheet/assessment`, { version: given.version, marks: own, reasons: {} });

  const nominations: string[] = [];
  for (const nominee of [{ kind: 'collective' }, { kind: 'person', person: 'P00006' }]) {
    const { nomination, version } = await as<Awarded>('coso', `${UNIT}/nominations`, {
      nominee,
      award: 'federation-merit',
      citation: 'Thành tích rõ.',
    });
    const climbed = await as<Saved>('captren', `/nominations/${nomination}/forwarding`, {
      version,
      opinion: 'Đề nghị xét.',
    });
    await as('chinhsach', `/nominations/${nomination}/council-result`, {
      version: climbed.version,
      heldOn: today,
      ballots: { members: 11, present: 11, inFavour: 11, against: 0, blank: 0 },
    });
    nominations.push(nomination);
  }
  return as('chinhsach', '/rounds/2026/decisions', {
    version: 0,
    reference: { number: '90/QĐ-LĐLĐ', date: today },
    signer: { appointment: CHAIR.appointment, capacity: 'head' },
    nominations,
  });
}
