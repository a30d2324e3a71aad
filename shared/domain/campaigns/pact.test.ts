import { describe, expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import type { PactId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { aPlace } from '../units/unit.builder.ts';
import type { Place } from '../units/unit.ts';
import { missingSignatures, proposePact, signPact } from './pact.ts';
import type { Pact } from './pact.ts';
import { aClosedRound, aRound } from './round.builder.ts';

const unit = (name: string): UnitId => id(name);
const S1 = aPlace('LD U1 C1 S1');
const S2 = aPlace('LD U1 C1 S2');
const promises = ['Không để hồ sơ quá hẹn.'];

const propose = (
  parties: readonly Place[],
  witness?: UnitId,
  round: Parameters<typeof proposePact>[1] = aRound(),
) => proposePact(id<PactId>('p'), round, parties, witness, promises);
const taken = <T extends { state: Pact }>(outcome: Result<T, unknown>): Pact => {
  if (!outcome.ok) throw new Error('refused');
  return outcome.value.state;
};
const signed = (by: readonly string[], pact: Pact): Pact =>
  by.reduce((so, name) => taken(signPact(so, aRound(), unit(name), aStep())), pact);
const code = (outcome: Result<unknown, { code: string }>) => (outcome.ok ? 'accepted' : outcome.refusal.code);

describe('proposing a pact', () => {
  test('puts it under the unit that its parties share, waiting for each of them and the witness.', () => {
    const witness = unit('C1');
    expect(propose([S1, S2], witness)).toEqual({
      ok: true,
      value: {
        state: {
          state: 'proposed',
          id: 'p',
          round: '2026',
          under: 'C1',
          parties: ['S1', 'S2'],
          witness: 'C1',
          promises,
          signatures: [],
        },
        event: {
          kind: 'pact-proposed',
          round: '2026',
          unit: 'C1',
          parties: ['S1', 'S2'],
          waitingFor: ['S1', 'S2', 'C1'],
        },
      },
    });
  });

  test('takes more than two parties, and needs no witness.', () => {
    expect(missingSignatures(taken(propose([S1, S2, aPlace('LD U1 C1 S3')])))).toEqual(['S1', 'S2', 'S3']);
  });

  test('takes a witness from any level above, not from among the parties or from elsewhere.', () => {
    expect(code(propose([S1, S2], unit('U1')))).toBe('accepted');
    expect(code(propose([S1, S2], unit('S1')))).toBe('witness-not-above');
    expect(code(propose([S1, S2], unit('U2')))).toBe('witness-not-above');
  });

  test('is refused for one party, though it be named twice.', () => {
    expect(code(propose([]))).toBe('too-few-parties');
    expect(code(propose([S1]))).toBe('too-few-parties');
    expect(code(propose([S1, S1]))).toBe('too-few-parties');
  });

  test('is refused for parties of two managers, and for the top of the tree.', () => {
    expect(code(propose([S1, aPlace('LD U1 C2 S9')]))).toBe('parties-stand-apart');
    expect(code(propose([S1, aPlace('LD U1 C1')]))).toBe('parties-stand-apart');
    expect(code(propose([aPlace('LD'), aPlace('LD U1')]))).toBe('parties-stand-apart');
  });

  test('is refused in a closed round.', () => {
    expect(code(propose([S1, S2], undefined, aClosedRound()))).toBe('round-closed');
  });
});

describe('signing a pact', () => {
  const proposed = taken(propose([S1, S2]));

  test('leaves it waiting for the others.', () => {
    expect(signPact(proposed, aRound(), unit('S2'), aStep())).toEqual({
      ok: true,
      value: {
        state: { ...proposed, signatures: [{ unit: 'S2', by: ME, at: AT }] },
        event: { kind: 'pact-signed', round: '2026', unit: 'C1', parties: ['S1', 'S2'], waitingFor: ['S1'] },
      },
    });
  });

  test('puts it into force with the last signature, whichever that is.', () => {
    expect(signed(['S2', 'S1'], proposed)).toEqual({
      ...proposed,
      state: 'signed',
      signedAt: AT,
      signatures: [
        { unit: 'S2', by: ME, at: AT },
        { unit: 'S1', by: ME, at: AT },
      ],
    });
  });

  test('waits for the witness too.', () => {
    const witnessed = taken(propose([S1, S2], unit('C1')));
    expect(signed(['S1', 'S2'], witnessed).state).toBe('proposed');
    expect(signed(['S1', 'S2', 'C1'], witnessed).state).toBe('signed');
  });

  test('is refused to a unit without part in it.', () => {
    expect(code(signPact(proposed, aRound(), unit('S3'), aStep()))).toBe('not-a-party');
    expect(code(signPact(proposed, aRound(), unit('C1'), aStep()))).toBe('not-a-party');
  });

  test('is refused a second time, in force or not.', () => {
    expect(code(signPact(signed(['S1'], proposed), aRound(), unit('S1'), aStep()))).toBe('already-signed');
    expect(code(signPact(signed(['S1', 'S2'], proposed), aRound(), unit('S1'), aStep()))).toBe(
      'already-signed',
    );
  });

  test('is refused in a closed round.', () => {
    expect(code(signPact(proposed, aClosedRound(), unit('S1'), aStep()))).toBe('round-closed');
  });
});
