import { councilRules } from '@bang-vang/shared/data/council-rules.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { NominationId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { describe, expect, it } from 'vitest';
import { aNomination } from './a-nomination.builder.ts';
import type { RowForm } from './ballots.ts';
import { desksOf, nextStep } from './council-desk.ts';

const session = { heldOn: '2026-12-18', members: '11', present: '9' };
const one = aNomination({ id: id<NominationId>('n1'), state: 'awaiting-council' });
const two = aNomination({ id: id<NominationId>('n2'), state: 'awaiting-council' });
const row = (inFavour: string, against: string, blank: string): RowForm => ({ inFavour, against, blank });
const step = (rows: Record<string, RowForm>, errors: { field: string; message: string }[] = []) =>
  nextStep(
    desksOf([one, two], { session, rows }, () => councilRules[0]),
    errors,
  );

describe('the next step of the council’s screen', () => {
  it('is the session, as long as that is not whole', () => {
    expect(step({}, [{ field: 'members', message: 'Hãy nhập' }])).toEqual({
      kind: 'session',
      field: 'members',
    });
  });

  it('is the first gap, then the row that was begun', () => {
    expect(step({})).toEqual({ kind: 'gap', first: one });
    expect(step({ n2: row('9', '', '') })).toEqual({ kind: 'gap', first: two });
  });

  it('is to record what is ready, though others are still open', () => {
    const found = step({ n1: row('9', '0', '0') });
    expect(found).toMatchObject({
      kind: 'record',
      open: 1,
      ready: [{ nomination: one, verdict: { passed: true } }],
    });
  });

  it('is to mend a row that cannot be, before anything is recorded', () => {
    expect(step({ n1: row('9', '0', '0'), n2: row('9', '1', '0') })).toEqual({
      kind: 'wrong',
      first: two,
      count: 1,
    });
  });

  it('is nothing when all have their result', () => {
    expect(nextStep([], [])).toEqual({ kind: 'nothing' });
  });

  it('counts nothing for an award without a rule', () => {
    const [desk] = desksOf([one], { session, rows: { n1: row('9', '0', '0') } }, () => undefined);
    expect(desk?.verdict).toBeUndefined();
  });
});
