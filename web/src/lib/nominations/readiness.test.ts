import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { describe, expect, it } from 'vitest';
import { aNomination, collective } from './a-nomination.builder.ts';
import { collectiveObstacle, personObstacle, sameNomination } from './readiness.ts';

describe('whether a nominee can be put forward', () => {
  it('depends on a sheet with a final result', () => {
    expect(collectiveObstacle('reviewed')).toBeUndefined();
    expect(collectiveObstacle('opined')).toBe('unit-opined');
    expect(collectiveObstacle('not-registered')).toBe('unit-not-registered');
    expect(personObstacle({ state: 'assessed' })).toBeUndefined();
    expect(personObstacle({ state: 'none' })).toBe('person-none');
    expect(personObstacle({ state: 'questioned' })).toBe('person-questioned');
    expect(personObstacle({ state: 'answered' })).toBeUndefined();
  });

  it('finds the same nomination, unless it has ended without success', () => {
    const running = aNomination();
    const ofUnit = aNomination({ nominee: collective('Trường THPT Sông Lam') });
    const award = id<typeof running.award>('federation-merit');
    expect(sameNomination([ofUnit, running], { kind: 'person', person: 'P1' }, award)).toEqual(running);
    expect(sameNomination([ofUnit, running], { kind: 'collective' }, award)).toEqual(ofUnit);
    expect(sameNomination([running], { kind: 'person', person: 'P2' }, award)).toBeUndefined();
    expect(
      sameNomination([aNomination({ state: 'declined' })], { kind: 'person', person: 'P1' }, award),
    ).toBeUndefined();
  });
});
