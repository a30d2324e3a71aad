import { describe, expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { DecisionId, NominationId, PersonId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { declared, reached } from '../testing/reached.ts';
import { AT, TODAY, aStep } from '../testing/step.ts';
import { DECISION_NEXT, emptyRegister, publishDecision, recordDecision } from './decision.ts';
import type { Decision, DecisionRegister, RecordedDecision } from './decision.ts';
import { aClimbing, aDeclined, aPassed, aRejected, anAwaiting } from './nomination.builder.ts';
import type { Nomination } from './nomination.ts';
import type { Signature } from './signature.ts';

const LD: UnitId = id('LD');
const ROUND = aRound();
const EMPTY = emptyRegister(ROUND.id);
const nomination = (name: string) => aPassed({ id: id<NominationId>(name) });
const SIGNATURE: Signature = {
  account: id('chair'),
  name: 'Hoàng Thị Ngọc Diệp',
  capacity: 'head',
  lines: ['CHỦ TỊCH'],
};
const NOBODY = { today: TODAY, signerIs: [] };
const aReference = (over: object = {}) => ({
  number: '61/QĐ-LĐLĐ',
  date: TODAY,
  signer: 'Hoàng Thị Ngọc Diệp',
  ...over,
});
const aWish = (decision = 'd1', reference = aReference()) => ({
  id: id<DecisionId>(decision),
  reference,
  authority: 'Ban Thường vụ Liên đoàn',
  unit: LD,
  signature: SIGNATURE,
});
const record = (
  nominations: readonly Nomination[],
  register: DecisionRegister = EMPTY,
  wish: ReturnType<typeof aWish> = aWish(),
) => recordDecision(register, ROUND, wish, nominations, NOBODY);
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);
const registerAfter = (outcome: ReturnType<typeof record>): DecisionRegister => {
  if (!outcome.ok) throw new Error('refused');
  return outcome.value.register;
};

const recorded: RecordedDecision = {
  state: 'recorded',
  id: id('d1'),
  round: ROUND.id,
  year: 2026,
  reference: aReference(),
  authority: 'Ban Thường vụ Liên đoàn',
  names: 2,
  signature: SIGNATURE,
};

describe('entering a decision', () => {
  test('puts its number and its nominations into the register, and the list into the event.', () => {
    expect(record([nomination('n1'), nomination('n2')])).toEqual({
      ok: true,
      value: {
        state: recorded,
        register: { round: '2026', numbers: { '61/QĐ-LĐLĐ': 'd1' }, decided: { n1: 'd1', n2: 'd1' } },
        event: {
          kind: 'decision-recorded',
          round: '2026',
          unit: 'LD',
          decision: 'd1',
          names: 2,
          nominations: ['n1', 'n2'],
        },
      },
    });
  });

  test('adds to the register and takes nothing from it.', () => {
    const first = registerAfter(record([nomination('n1')]));
    const second = aWish('d2', aReference({ number: '62/QĐ-LĐLĐ' }));
    expect(registerAfter(record([nomination('n2')], first, second))).toEqual({
      round: '2026',
      numbers: { '61/QĐ-LĐLĐ': 'd1', '62/QĐ-LĐLĐ': 'd2' },
      decided: { n1: 'd1', n2: 'd2' },
    });
  });

  test('gives no number twice.', () => {
    const first = registerAfter(record([nomination('n1')]));
    expect(refusal(record([nomination('n2')], first, aWish('d2')))).toEqual({
      code: 'number-taken',
      number: '61/QĐ-LĐLĐ',
    });
  });

  test('commends no nomination twice, and names those that stand elsewhere already.', () => {
    const first = registerAfter(record([nomination('n1')]));
    const second = aWish('d2', aReference({ number: '62/QĐ-LĐLĐ' }));
    expect(refusal(record([nomination('n1'), nomination('n2')], first, second))).toEqual({
      code: 'already-decided',
      nominations: ['n1'],
    });
  });

  test('is not confused by names that every object of JavaScript has.', () => {
    const odd = aWish('d1', aReference({ number: 'constructor' }));
    expect(record([nomination('toString')], EMPTY, odd).ok).toBe(true);
  });

  test('takes only what the council has passed, in this round.', () => {
    const others = [
      aClimbing({ id: id('n2') }),
      { ...anAwaiting(), id: id<NominationId>('n3') },
      { ...aRejected(), id: id<NominationId>('n4') },
      { ...aDeclined(), id: id<NominationId>('n5') },
      aPassed({ id: id('n6'), round: id('2025') }),
    ];
    expect(refusal(record([nomination('n1'), ...others]))).toEqual({
      code: 'not-passed',
      nominations: ['n2', 'n3', 'n4', 'n5', 'n6'],
    });
  });

  test('is not signed by anybody whom it names, under whichever of their records; a deputy signs it.', () => {
    const mai = id<PersonId>('mai');
    const named = aPassed({ id: id<NominationId>('n2'), nominee: { kind: 'person', person: mai } });
    const signedBy = (...signerIs: PersonId[]) =>
      recordDecision(EMPTY, ROUND, aWish(), [nomination('n1'), named], { today: TODAY, signerIs });
    const refused = { code: 'signer-is-named', signer: 'Hoàng Thị Ngọc Diệp' };
    expect(refusal(signedBy(mai))).toEqual(refused);
    expect(refusal(signedBy(id('mai-too'), mai))).toEqual(refused);
    expect(signedBy(id('lan')).ok).toBe(true);
  });

  test('may be signed by the head of a collective that it names: the collective is not its head.', () => {
    const collective = aPassed({ id: id<NominationId>('n2'), nominee: { kind: 'collective' } });
    const given = { today: TODAY, signerIs: [id<PersonId>('mai')] };
    expect(recordDecision(EMPTY, ROUND, aWish(), [collective], given).ok).toBe(true);
  });

  test('needs a name, a day that has come and a round that is open.', () => {
    expect(refusal(record([]))).toEqual({ code: 'decision-empty' });
    const ahead = aWish('d1', aReference({ date: day('2026-11-21') }));
    expect(refusal(record([nomination('n1')], EMPTY, ahead))).toEqual({
      code: 'date-ahead',
      field: 'reference.date',
    });
    expect(refusal(recordDecision(EMPTY, aClosedRound(), aWish(), [nomination('n1')], NOBODY))).toEqual({
      code: 'round-closed',
    });
  });
});

test('Publication keeps all of the decision, with the moment, and happens once.', () => {
  const published = publishDecision(recorded, LD, aStep());
  expect(published).toEqual({
    ok: true,
    value: {
      state: { ...recorded, state: 'published', publishedAt: AT },
      event: { kind: 'decision-published', round: '2026', unit: 'LD', decision: 'd1', names: 2 },
    },
  });
  expect(published.ok && publishDecision(published.value.state, LD, aStep())).toEqual({
    ok: false,
    refusal: { code: 'wrong-state', state: 'published' },
  });
});

test('The moves of a decision reach exactly the states that are declared.', () => {
  const states: readonly Decision[] = [recorded, { ...recorded, state: 'published', publishedAt: AT }];
  expect(reached(states, [(decision) => publishDecision(decision, LD, aStep())])).toEqual(
    declared(DECISION_NEXT),
  );
});
