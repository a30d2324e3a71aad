import type { Refusal, RefusalCode } from './refusals.ts';

const plain = {};
const stale = {
  version: 4,
  changes: [{ what: 'Gửi phiếu tập thể', by: 'Nguyễn Thu Hà', at: '2026-10-02T08:15:00.000Z' }],
};

type Examples = { readonly [Code in RefusalCode]: Omit<Refusal<Code>, 'code'> };

/** What each refusal may carry, for the description of the API. A refusal without an example does not compile. */
const EXAMPLES: Examples = {
  'invalid-input': {
    errors: [
      { field: 'body.decision.date', message: 'Hãy nhập một ngày có thật, theo dạng năm-tháng-ngày.' },
    ],
  },
  'idempotency-key-missing': plain,
  'idempotency-mismatch': plain,
  'sign-in-needed': plain,
  'second-factor-needed': plain,
  'code-unknown': plain,
  'not-allowed': plain,
  'not-found': { what: 'đơn vị' },
  'too-large': plain,
  stale,
  busy: plain,
  'wrong-state': { state: 'submitted' },
  'round-closed': plain,
  'date-ahead': { field: 'body.heldOn' },
  'role-of-another-level': plain,
  'term-empty': plain,
  'outside-term': plain,
  'already-appointed': plain,
  'appointment-over': plain,
  'not-yet-accepted': plain,
  'already-accepted': plain,
  'lent-on': plain,
  'invitation-unknown': plain,
  'round-exists': plain,
  'year-outside-programme': { from: 2019, until: 2028 },
  'calendar-out-of-order': { stage: 'review' },
  'criteria-missing': { subject: 'collective' },
  'level-does-not-register': { level: 'Liên đoàn Lao động tỉnh' },
  'already-registered': plain,
  'too-few-parties': plain,
  'parties-stand-apart': plain,
  'witness-not-above': plain,
  'not-a-party': plain,
  'already-signed': plain,
  'sum-is-not-total': { sum: 98, total: 100 },
  'unknown-item': { item: '1.9' },
  'off-step': { item: '1.2', points: 7.3, step: 0.5 },
  'below-step': { item: '1.2', points: 0, step: 0.5 },
  'bands-are-fixed': { item: '2.1', max: 20 },
  'set-approved': plain,
  unsound: plain,
  'unit-not-living': { on: '2018-12-31' },
  'later-fact': { from: '2026-06-01' },
  'not-a-member': { on: '2026-06-01' },
  'already-there': plain,
  'nothing-new': plain,
  'person-merged': { into: 'P00012' },
  'same-person': plain,
  'not-separable': plain,
  'not-registered': plain,
  'marks-faulty': { faults: [{ code: 'above-max', item: '1.2', points: 12, max: 10 }] },
  'marks-missing': { missing: ['1.4', '2.2'] },
  'reasons-missing': { items: ['1.2'] },
  'sheet-exists': plain,
  'set-not-in-round': plain,
  'award-of-another-level': plain,
  'award-for-other-kind': plain,
  'decision-before-conference': plain,
  'already-nominated': { state: 'climbing' },
  'sheet-not-final': plain,
  'ballots-do-not-add-up': plain,
  'decision-empty': plain,
  'number-taken': { number: '115/QĐ-LĐLĐ' },
  'not-passed': { nominations: ['01JZ6Y3KQ2M8V5T0W4B7C9D1EF'] },
  'already-erased': plain,
  'named-in-decision': { nominations: ['2026.CS001.abcdefghijkl'] },
  'already-decided': { nominations: ['01JZ6Y3KQ2M8V5T0W4B7C9D1EF'] },
};

/** A refusal of this code as it may come to pass. */
export function exampleOf(code: RefusalCode): Refusal {
  return { code, ...EXAMPLES[code] } as Refusal;
}

export const REFUSAL_CODES = Object.keys(EXAMPLES) as RefusalCode[];
