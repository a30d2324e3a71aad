// Steps of a season over the real edges, each as narrow as tests need it; the journey itself is in season.test.ts.
import { aCalendar, aRound } from '@bang-vang/shared/domain/campaigns/round.builder.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import { done } from './call.ts';
import { fullEvidence, fullMarks } from './marks.ts';

export const ROUND = '2026';
export const ofUnit = (unit: string) => ({ round: ROUND, unit });

/** The plan of the round of 2026, with the guide's sets and the office's. */
export const aPlan = (over: object = {}) => ({
  year: 2026,
  title: 'Đợt thi đua năm 2026',
  basis: 'Hướng dẫn của Tổng Liên đoàn',
  calendar: aCalendar(),
  criteria: [collectiveSet.id, individualSet.id, officeSet.id],
  rules: aRound().rules,
  ...over,
});

export const openRound = () => done('openRound', { as: 'board', body: aPlan() });

export const register = (unit: string) =>
  done('register', {
    as: `officer.${unit}`,
    params: ofUnit(unit),
    body: { strands: ['campaign', 'movement'], targets: 'Trả hồ sơ đúng hẹn.' },
  });

/** The sheet of a registered unit with full points, sent, opined and reviewed. */
export async function reviewedSheet(unit: string, manager = 'U1') {
  const above = `officer.${manager}`;
  const params = ofUnit(unit);
  const begun = await sheetUnderReview(unit, manager);
  const marks = fullMarks(collectiveSet);
  const review = { version: begun.version, marks, reasons: {}, deductions: [] };
  return done('reviewCollectiveSheet', { as: above, params, body: review });
}

/** The same up to the beginning of its review. */
export async function sheetUnderReview(unit: string, manager = 'U1') {
  const params = ofUnit(unit);
  const as = `officer.${unit}`;
  const marks = fullMarks(collectiveSet);
  const draft = { version: 0, marks, deductions: [], evidence: fullEvidence(collectiveSet) };
  const kept = await done('saveCollectiveSheet', { as, params, body: draft });
  const sent = await done('submitCollectiveSheet', { as, params, body: kept });
  const opinion = { version: sent.version, agrees: true, text: 'Nhất trí.' };
  const opined = await done('giveOpinion', { as: `head.${unit}`, params, body: opinion });
  const above = `officer.${manager}`;
  return done('beginReview', { as: above, params, body: { version: opined.version } });
}

/** Asks officers, named by their accounts, to review a sheet: each by the unit of the account's name. */
export const askPanel = (unit: string, accounts: readonly string[], version = 0) =>
  done('assignReviewers', {
    as: 'officer.U1',
    params: ofUnit(unit),
    body: {
      version,
      reviewers: accounts.map((account) => ({ account, unit: account.split('.').at(-1) ?? '' })),
    },
  });

/** Someone of C1 whose own points stand beside those of the officer. */
export async function assessedPerson(person: string): Promise<void> {
  const as = 'officer.C1';
  const params = { ...ofUnit('C1'), person };
  const { code } = await done('issueCode', { as, params, body: { set: individualSet.id } });
  const marks = fullMarks(individualSet);
  const saved = await done('saveMySheet', {
    code,
    body: { version: 1, marks, deductions: [], evidence: {} },
  });
  const sent = await done('submitMySheet', { code, body: saved });
  await done('assessIndividualSheet', { as, params, body: { version: sent.version, marks, reasons: {} } });
}

/** A unit's nomination for the federation's certificate, arrived before the council. */
export async function arrivedNomination(unit: string) {
  const { nomination, version } = await nominated(unit);
  const body = { version, opinion: 'Đề nghị xét khen.' };
  const moved = await done('forwardNomination', { as: 'officer.U1', params: { nomination }, body });
  return { nomination, version: moved.version };
}

/** A nomination of a unit whose sheet is final, waiting right above it. */
export const nominated = (
  unit: string,
  nominee: object = { kind: 'collective' },
  award = 'federation-merit',
) =>
  done('nominate', {
    as: `officer.${unit}`,
    params: ofUnit(unit),
    body: { nominee, award, citation: 'Trả hồ sơ trước hạn cả năm.' },
  });

export const aVote = (version: number) => ({
  version,
  heldOn: '2026-11-20',
  ballots: { members: 9, present: 9, inFavour: 9, against: 0, blank: 0 },
});

/** A nomination that the council has passed. */
export async function passedNomination(unit: string) {
  const { nomination, version } = await arrivedNomination(unit);
  await done('recordCouncilResult', { as: 'board', params: { nomination }, body: aVote(version) });
  return nomination;
}

/** The signature of the account `committee`, as the head. */
const COMMITTEE_SIGNS = { appointment: 'standing-committee.LD.committee', capacity: 'head' };

export const aDecision = (nominations: readonly string[], version = 0, number = '61/QĐ-LĐLĐ') => ({
  version,
  reference: { number, date: '2026-11-20' },
  signer: COMMITTEE_SIGNS,
  nominations,
});

/** A decision on the tree: from December on, C1 has another address. */
export const aTreeChange = {
  change: { kind: 'amend', unit: 'C1', from: '2026-12-01', traits: { address: 'Số 2, phố Mới' } },
  ground: {
    type: 'Quyết định',
    number: '45/QĐ-LĐLĐ',
    date: '2026-11-18',
    issuer: 'Liên đoàn Lao động tỉnh Thử',
  },
};

/** A pact of S1 and S2 that both have signed, and the witness where one is asked for. */
export async function signedPact(promises = ['Không để hồ sơ quá hẹn.'], witness?: string) {
  const body = { parties: ['S1', 'S2'], promises, ...(witness && { witness }) };
  const { pact, ...first } = await done('proposePact', {
    as: 'officer.S1',
    params: { round: '2026' },
    body,
  });
  let { version } = first;
  for (const unit of ['S1', 'S2', ...(witness ? [witness] : [])])
    ({ version } = await done('signPact', {
      as: `officer.${unit}`,
      params: { pact },
      body: { version, unit },
    }));
  return { pact, version };
}

/** A pact of S1 and S2 in force at version 3 or later: its results are put forward, disputed, put forward anew and agreed to. */
export async function agreedPact(pact: string, signed: number, witness?: string) {
  const params = { pact };
  const results = [{ grade: 'kept', achieved: 'Không có hồ sơ quá hẹn.', note: 'Sổ theo dõi một cửa' }];
  const by = (unit: string, version: number) => ({ as: `officer.${unit}`, params, body: { version, unit } });
  const assess = (unit: string, version: number) => {
    const asked = by(unit, version);
    return done('assessPact', { ...asked, body: { ...asked.body, results } });
  };
  const first = await assess('S1', signed);
  const refused = by('S2', first.version);
  const objection = { ...refused.body, reason: 'Tháng 3 còn một hồ sơ chậm.' };
  const disputed = await done('disputePact', { ...refused, body: objection });
  const { version } = await assess('S2', disputed.version);
  const agreed = await done('agreeToPact', by('S1', version));
  return witness ? done('agreeToPact', by(witness, agreed.version)) : agreed;
}
