import type { Happening, HappeningKind } from '../events.ts';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import { personal } from '../kernel/personal.ts';
import type {
  AppointmentId,
  ClusterId,
  DecisionId,
  EvidenceId,
  JobId,
  NominationId,
  PersonId,
  RoundId,
  UnitId,
} from '../kernel/ids.ts';

const round: RoundId = id('2026');
const C1: UnitId = id('C1');
const LD: UnitId = id('LD');
const person: PersonId = id('mai');
const decision: DecisionId = id('d1');
const set = id<Extract<Happening, { kind: 'set-approved' }>['set']>('for-units');
const about = {
  round,
  unit: C1,
  nominee: { kind: 'person', person },
  award: id<Extract<Happening, { kind: 'commended' }>['award']>('federation-merit'),
} as const;
const member = { person, unit: C1, from: day('2026-02-01') };
const SINCE = day('2025-07-01');
const pact = { round, unit: C1, parties: [id<UnitId>('S1'), id<UnitId>('S2')] };

const pactResult = { ...pact, at: id<UnitId>('S1'), grades: { kept: 3, partly: 1 } };

const evidence = { round, unit: C1, evidence: id<EvidenceId>('e1') };

const cluster = { cluster: id<ClusterId>('K1'), from: SINCE };

const appointment = {
  unit: C1,
  appointment: id<AppointmentId>('a1'),
  role: 'unit-officer',
  from: day('2026-01-01'),
} as const;

const job = { job: id<JobId>('J1'), unit: C1, task: 'import-people' } as const;

/** One happening of each kind, as it comes to pass first. A kind left out does not compile. */
export const happenings: { readonly [Kind in HappeningKind]: Extract<Happening, { kind: Kind }> } = {
  appointed: { kind: 'appointed', ...appointment },
  'appointment-ended': { kind: 'appointment-ended', ...appointment },
  'appointment-lent': { kind: 'appointment-lent', ...appointment, lentBy: id('a0') },
  'appointment-handed-over': { kind: 'appointment-handed-over', ...appointment, successor: id('a2') },
  'invitation-renewed': { kind: 'invitation-renewed', ...appointment },
  'invitation-accepted': { kind: 'invitation-accepted', ...appointment, account: id('account-2') },
  'round-opened': { kind: 'round-opened', year: 2026, criteria: [] },
  'round-closed': { kind: 'round-closed', year: 2026 },
  registered: { kind: 'registered', round, unit: C1, strands: ['campaign'] },
  'pact-proposed': { kind: 'pact-proposed', ...pact, waitingFor: pact.parties },
  'pact-signed': { kind: 'pact-signed', ...pact, waitingFor: [id<UnitId>('S2')] },
  'pact-assessed': { kind: 'pact-assessed', ...pactResult, waitingFor: [id<UnitId>('S2')] },
  'pact-agreed': { kind: 'pact-agreed', ...pactResult, at: id<UnitId>('S2'), waitingFor: [] },
  'pact-disputed': { kind: 'pact-disputed', ...pactResult, at: id<UnitId>('S2'), waitingFor: [] },
  'set-proposed': { kind: 'set-proposed', set, from: { set: id('last-year'), version: 3 } },
  'set-rewritten': { kind: 'set-rewritten', set },
  'set-approved': { kind: 'set-approved', set },
  'sheet-submitted': {
    kind: 'sheet-submitted',
    round,
    unit: C1,
    total: 90,
    submission: 1,
    late: false,
  },
  'sheet-withdrawn': { kind: 'sheet-withdrawn', round, unit: C1, total: 90 },
  'opinion-given': { kind: 'opinion-given', round, unit: C1, total: 90, at: id('U1') },
  'review-begun': { kind: 'review-begun', round, unit: C1, total: 90, at: id('U1') },
  'sheet-returned': {
    kind: 'sheet-returned',
    round,
    unit: C1,
    total: 90,
    at: id('U1'),
    until: day('2026-12-10'),
  },
  'sheet-reviewed': {
    kind: 'sheet-reviewed',
    round,
    unit: C1,
    total: 88,
    at: id('U1'),
    appealUntil: day('2026-12-20'),
  },
  'sheet-appealed': { kind: 'sheet-appealed', round, unit: C1, total: 88, at: id('U1'), lines: 2 },
  'appeal-answered': { kind: 'appeal-answered', round, unit: C1, total: 89, at: id('U1') },
  'result-accepted': { kind: 'result-accepted', round, unit: C1, total: 88, at: id('U1') },
  'sheet-finalised': { kind: 'sheet-finalised', round, unit: C1, total: 89, at: id('U1') },
  'sheet-looked-again': {
    kind: 'sheet-looked-again',
    round,
    unit: C1,
    total: 87,
    at: id('U1'),
    level: id('LD'),
    appealUntil: day('2026-12-20'),
  },
  'reviewers-assigned': { kind: 'reviewers-assigned', round, unit: C1, at: id('U1'), reviewers: 3 },
  'part-assigned': { kind: 'part-assigned', round, unit: C1, at: id('U2'), underReview: true },
  'part-released': { kind: 'part-released', round, unit: C1, at: id('U2') },
  'part-paused': { kind: 'part-paused', round, unit: C1, at: id('U2') },
  'part-given': { kind: 'part-given', round, unit: C1, at: id('U2') },
  'part-abstained': { kind: 'part-abstained', round, unit: C1, at: id('U2') },
  'part-withdrawn': { kind: 'part-withdrawn', round, unit: C1, at: id('U2') },
  'deadline-extended': { kind: 'deadline-extended', round, unit: C1, until: day('2026-12-08') },
  'individual-code-reissued': {
    kind: 'individual-code-reissued',
    round,
    unit: C1,
    person,
    sheet: 'submitted',
  },
  'individual-sheet-opened': { kind: 'individual-sheet-opened', round, unit: C1, person, total: 0 },
  'individual-sheet-submitted': { kind: 'individual-sheet-submitted', round, unit: C1, person, total: 90 },
  'individual-sheet-entered': {
    kind: 'individual-sheet-entered',
    round,
    unit: C1,
    person,
    total: 40,
    sheet: 'draft',
  },
  'paper-sheet-entered': { kind: 'paper-sheet-entered', round, unit: C1, person, total: 90 },
  'person-reminded': {
    kind: 'person-reminded',
    round,
    unit: C1,
    person,
    times: 1,
    until: day('2026-12-04'),
  },
  'individual-sheet-withdrawn': { kind: 'individual-sheet-withdrawn', round, unit: C1, person, total: 90 },
  'assessment-questioned': { kind: 'assessment-questioned', round, unit: C1, person, total: 85 },
  'question-answered': { kind: 'question-answered', round, unit: C1, person, total: 88, inside: true },
  'individual-sheet-assessed': {
    kind: 'individual-sheet-assessed',
    round,
    unit: C1,
    person,
    total: 90,
    inside: true,
  },
  commended: {
    kind: 'commended',
    round,
    unit: C1,
    person,
    award: about.award,
    said: personal(person, 'merit', 'Tận tuỵ.'),
  },
  nominated: { kind: 'nominated', ...about, state: 'climbing', at: id('U1') },
  'nomination-forwarded': { kind: 'nomination-forwarded', ...about, state: 'awaiting-council', at: LD },
  'nomination-declined': { kind: 'nomination-declined', ...about, state: 'declined', at: LD },
  'council-voted': { kind: 'council-voted', ...about, state: 'passed', at: LD },
  'decision-recorded': {
    kind: 'decision-recorded',
    round,
    unit: LD,
    decision,
    names: 1,
    nominations: [id<NominationId>('n1')],
  },
  'person-entered': { kind: 'person-entered', ...member },
  'person-changed': { kind: 'person-changed', ...member },
  'person-corrected': { kind: 'person-corrected', ...member },
  'person-transferred': { kind: 'person-transferred', ...member, left: id<UnitId>('C2') },
  'person-left': { kind: 'person-left', ...member },
  'change-taken-back': { kind: 'change-taken-back', person, unit: C1 },
  'people-merged': { kind: 'people-merged', person, unit: C1, other: id<PersonId>('nam') },
  'people-separated': { kind: 'people-separated', person, unit: C1, other: id<PersonId>('nam') },
  'people-kept-apart': { kind: 'people-kept-apart', person, unit: C1, other: id<PersonId>('nam') },
  'person-erased': { kind: 'person-erased', unit: C1, person, askedOn: day('2026-11-01') },
  'evidence-announced': { kind: 'evidence-announced', ...evidence },
  'evidence-quarantined': { kind: 'evidence-quarantined', ...evidence },
  'evidence-cleared': { kind: 'evidence-cleared', ...evidence },
  'evidence-refused': { kind: 'evidence-refused', ...evidence },
  'evidence-removed': { kind: 'evidence-removed', ...evidence },
  'job-asked': { kind: 'job-asked', ...job },
  'job-begun': { kind: 'job-begun', ...job },
  'job-checked': { kind: 'job-checked', ...job },
  'job-confirmed': { kind: 'job-confirmed', ...job },
  'job-cancelled': { kind: 'job-cancelled', ...job },
  'job-resumed': { kind: 'job-resumed', ...job },
  'job-done': { kind: 'job-done', ...job, made: { fresh: 8, same: 2, faulty: 0 } },
  'job-failed': { kind: 'job-failed', ...job, why: 'stuck' },
  'cluster-formed': { kind: 'cluster-formed', ...cluster, joined: [C1] },
  'cluster-members-changed': { kind: 'cluster-members-changed', ...cluster, joined: [C1], leaving: [] },
  'cluster-head-set': { kind: 'cluster-head-set', ...cluster, head: C1, until: day('2026-07-01') },
  'cluster-ended': { kind: 'cluster-ended', cluster: cluster.cluster, on: SINCE },
  'unit-created': { kind: 'unit-created', unit: C1, from: SINCE, predecessors: [] },
  'unit-amended': { kind: 'unit-amended', unit: C1, from: SINCE, traits: ['name'], predecessors: [] },
  'unit-ended': { kind: 'unit-ended', unit: C1, on: SINCE, how: 'dissolved', successors: [] },
  'unit-corrected': { kind: 'unit-corrected', unit: C1, fact: SINCE, how: 'restate' },
  'decision-published': { kind: 'decision-published', round, unit: LD, decision, names: 1 },
};
