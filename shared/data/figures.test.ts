import { describe, expect, it } from 'vitest';
import { day } from '../domain/kernel/day.ts';
import { id } from '../domain/kernel/ids.ts';
import type { AwardId } from '../domain/kernel/ids.ts';
import { inForce } from '../domain/kernel/in-force.ts';
import type { Sourced } from '../domain/kernel/in-force.ts';
import { awardOf, awards } from './awards.ts';
import { baseSalaries } from './base-salary.ts';
import { confidenceLabels } from './confidence.ts';
import { legalBases } from './legal-bases.ts';
import { levels } from './levels.ts';
import { programme } from './programme.ts';

const figures: readonly Sourced[] = [...baseSalaries, ...legalBases, ...awards.flatMap(({ money }) => money)];

describe('every figure and legal text', () => {
  it('names its source, in composed letters, and ends after it begins', () => {
    for (const { source, validFrom, validUntil } of figures) {
      expect(source.trim()).not.toBe('');
      expect(source).toBe(source.normalize('NFC'));
      expect(validUntil === undefined || validFrom < validUntil).toBe(true);
    }
  });

  it('says so on screen when nobody has checked it', () => {
    const unverified = figures.filter(({ confidence }) => confidence === 'unverified');
    expect(unverified.length).toBeGreaterThan(0);
    expect(confidenceLabels.unverified).toBe('cần xác minh');
  });
});

describe('the base salary', () => {
  it.each([
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
    ['2028-12-31', 2_530_000],
  ])('on %s is %d đồng', (date, amount) => {
    expect(inForce(baseSalaries, day(date)).map((entry) => entry.amount)).toEqual([amount]);
  });

  it('is one amount on each day of the programme since July 2019, without gap or overlap', () => {
    const edges = baseSalaries.slice(1).map(({ validFrom }) => validFrom);
    expect(baseSalaries.slice(0, -1).map(({ validUntil }) => validUntil)).toEqual(edges);
  });
});

describe('the legal bases', () => {
  it('are each named once', () => {
    expect(new Set(legalBases.map((basis) => basis.id)).size).toBe(legalBases.length);
  });

  it('keep the campaign’s guidance 1689 apart from the regulation 1689', () => {
    const named = legalBases.filter(({ number }) => number.startsWith('1689/'));
    expect(named.map(({ number, kind, issuedOn }) => ({ number, kind, issuedOn }))).toEqual([
      { number: '1689/HD-TLĐ', kind: 'guidance', issuedOn: '2019-11-07' },
      { number: '1689/QĐ-TLĐ', kind: 'regulation', issuedOn: '2019-11-12' },
    ]);
  });

  it.each([
    ['2019-11-11', '2106/QĐ-TLĐ'],
    ['2019-11-12', '1689/QĐ-TLĐ'],
    ['2024-05-29', '999/QĐ-TLĐ'],
  ])('on %s hold one regulation of the confederation: %s', (date, number) => {
    const regulations = inForce(legalBases, day(date)).filter(({ kind }) => kind === 'regulation');
    expect(regulations.map((basis) => basis.number)).toEqual([number]);
  });
});

describe('the award catalogue', () => {
  it('names for each form a level that exists', () => {
    const known = levels.map((level) => level.id);
    expect(awards.filter(({ decidedBy }) => !known.includes(decidedBy))).toEqual([]);
  });

  it('gives money only to those whom the form is for, and none to praise', () => {
    for (const { kind, isFor, money } of awards) {
      const given = inForce(money, day('2026-11-01')).map((entry) => entry.for);
      expect(given.toSorted()).toEqual(kind === 'praise' ? [] : isFor.toSorted());
    }
  });

  it('finds a form by its id', () => {
    expect(awardOf(id<AwardId>('federation-merit'))?.name).toBe('Bằng khen của Liên đoàn Lao động tỉnh');
    expect(awardOf(id<AwardId>('no-such-form'))).toBeUndefined();
  });
});

describe('the programme', () => {
  it('runs from 2019 to 2028 on the guidance 1689/HD-TLĐ', () => {
    expect([programme.from, programme.until]).toEqual([2019, 2028]);
    expect(programme.basis).toContain('1689/HD-TLĐ ngày 07 tháng 11 năm 2019');
  });
});
