import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CouncilRule } from '@bang-vang/shared/domain/nominations/council.ts';
import { describe, expect, it } from 'vitest';
import { COUNCIL } from '../../copy/council.vi.ts';
import type { RowForm } from './ballots.ts';
import {
  BLANK_COUNCIL,
  BLANK_ROW,
  councilAfter,
  readRow,
  sessionErrors,
  sessionStanding,
  verdictBy,
} from './ballots.ts';

const session = { heldOn: '2026-12-18', members: '11', present: '9' };
const row = (inFavour: string, against: string, blank: string): RowForm => ({ inFavour, against, blank });
const twoThirds: CouncilRule = {
  denominator: 'members',
  threshold: { of: 2, per: 3 },
  quorum: { of: 2, per: 3 },
};

describe('the session of the council', () => {
  it('is typed once and stays for the rows after one that was recorded', () => {
    const typed = (['heldOn', 'members', 'present'] as const).reduce(
      (form, field) => councilAfter(form, { kind: 'session-typed', field, value: session[field] }),
      BLANK_COUNCIL,
    );
    const one = councilAfter(typed, { kind: 'row-typed', nomination: 'a', field: 'inFavour', value: '9' });
    const two = councilAfter(one, { kind: 'row-typed', nomination: 'b', field: 'against', value: '2' });
    expect(councilAfter(two, { kind: 'recorded', nominations: ['a'] })).toEqual({
      session,
      rows: { b: { ...BLANK_ROW, against: '2' } },
    });
  });

  it('asks for a day that has come, for members, and for no more present than there are', () => {
    const today = day('2026-12-20');
    expect(sessionErrors(session, today)).toEqual([]);
    expect(sessionErrors({ heldOn: '', members: '11', present: '12' }, today)).toEqual([
      { field: 'heldOn', message: COUNCIL.noDay },
      { field: 'present', message: COUNCIL.tooManyPresent(12, 11) },
    ]);
  });

  it('tells the quorum and the votes needed before any ballot is typed', () => {
    expect(sessionStanding(session, twoThirds)).toEqual({ quorum: 8, quorate: true, needed: 8 });
    expect(sessionStanding({ ...session, present: '7' }, twoThirds)).toEqual({
      quorum: 8,
      quorate: false,
      needed: 8,
    });
  });

  it('does not guess the votes needed where they depend on the ballots', () => {
    expect(sessionStanding(session, { ...twoThirds, denominator: 'valid-ballots' })).toEqual({
      quorum: 8,
      quorate: true,
      needed: undefined,
    });
  });
});

describe('the ballots on one nomination', () => {
  it('are empty until someone types: an empty field is not a zero', () => {
    expect(readRow(session, BLANK_ROW)).toEqual({ kind: 'empty' });
    expect(readRow(session, row('9', '', ''))).toEqual({ kind: 'partial', missing: ['against', 'blank'] });
  });

  it('are ready when all three are there and the session is known', () => {
    expect(readRow(session, row('6', '2', '1'))).toEqual({
      kind: 'ready',
      ballots: { members: 11, present: 9, inFavour: 6, against: 2, blank: 1 },
    });
    expect(readRow({ ...session, members: '' }, row('6', '2', '1'))).toEqual({
      kind: 'partial',
      missing: [],
    });
  });

  it('cannot be more than the members present', () => {
    expect(readRow(session, row('8', '2', ''))).toEqual({
      kind: 'wrong',
      why: 'too-many',
      sum: 10,
      present: 9,
    });
    expect(readRow(session, row('chín', '0', '0'))).toEqual({
      kind: 'wrong',
      why: 'not-a-count',
      sum: 0,
      present: 9,
    });
  });

  it('say how many votes or members are lacking', () => {
    const ballots = { members: 11, present: 9, inFavour: 6, against: 2, blank: 1 };
    expect(verdictBy(ballots, twoThirds)).toEqual({
      passed: false,
      needed: 8,
      quorum: 8,
      votesLacking: 2,
      membersLacking: 0,
    });
  });
});
