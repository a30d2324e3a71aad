import type { HonourEntry, RollEntry } from '../honours/roll.ts';
import type { CellFault } from './fault.ts';
import type { Standing } from './standing.ts';
import { faultOf } from './fault.ts';
import type { HonourRow } from './honours.ts';
import { HONOURS_COLUMNS } from './honours.ts';

/** By what an honour is known again: the same file twice means the same honours. */
export const honourKey = ({ year: inYear, subject, unit, award, decision }: HonourRow): string =>
  [inYear, decision.number, award.id, unit.id, subject.kind, subject.name.toLowerCase()].join('\t');

/**
 * Looks at rows in their order and tells what is wrong with each beside those before it: the same honour or code twice, a
 * decision under the same number that is not the same. It remembers keys only.
 */
export function honoursTogether(): (row: number, honour: HonourRow) => readonly CellFault[] {
  const rows = new Map<string, number>();
  const decisions = new Map<string, { readonly row: number; readonly said: string }>();
  const repeated = (key: string, row: number): number | undefined => {
    const first = rows.get(key);
    if (first === undefined) rows.set(key, row);
    return first;
  };
  return (row, honour) => {
    const { decision, code: given } = honour;
    const faults: CellFault[] = [];
    const twice = repeated(`honour ${honourKey(honour)}`, row);
    if (twice !== undefined)
      faults.push(faultOf(HONOURS_COLUMNS.name.title, { code: 'repeated', row: twice }));
    const sameCode = given === undefined ? undefined : repeated(`code ${given}`, row);
    if (sameCode !== undefined)
      faults.push(faultOf(HONOURS_COLUMNS.code.title, { code: 'repeated', row: sameCode }));
    const said = [decision.date, decision.authority, decision.signer].join('\t');
    const key = `${decision.number}\t${decision.date.slice(0, 4)}`;
    const before = decisions.get(key);
    if (!before) decisions.set(key, { row, said });
    else if (before.said !== said)
      faults.push(faultOf(HONOURS_COLUMNS.number.title, { code: 'decision-differs', row: before.row }));
    return faults;
  };
}

/** An honour of the roll as a row of a list; reading the row gives the same honour, under the same code. */
export const honourRowOf = ({ standing: _, unitNow: _now, unit, ...entry }: HonourEntry): HonourRow => ({
  ...entry,
  unit,
});

/**
 * Tells what rows of a year mean beside the roll of that year: an honour that stands there already, under whatever code,
 * changes nothing; a code that was given to another honour, or to one that was revoked, is a fault.
 */
export function besideRoll(known: readonly RollEntry[]): (row: HonourRow) => Standing {
  const codes = new Set(known.map(({ code }) => code));
  const inForce = new Map(
    known.flatMap((entry) =>
      entry.standing === 'in-force' ? [[honourKey(honourRowOf(entry)), entry.code] as const] : [],
    ),
  );
  return (row) => {
    const same = inForce.get(honourKey(row));
    if (row.code !== undefined && row.code !== same && codes.has(row.code))
      return { kind: 'faulty', faults: [faultOf(HONOURS_COLUMNS.code.title, { code: 'code-of-another' })] };
    return { kind: same === undefined ? 'fresh' : 'same' };
  };
}
