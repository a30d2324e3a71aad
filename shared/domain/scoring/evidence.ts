import type { EvidenceId } from '../kernel/ids.ts';
import type { CriteriaSet, EvidenceRule, ItemId, Marks } from './criteria.ts';
import type { Fault } from './faults.ts';
import { flatItems } from './walk.ts';

/** What stands behind one line of a sheet. Whatever its rule asks for, the others may be added. */
export type LineEvidence = {
  readonly note?: string;
  /** An https address (`isSafeLink`). */
  readonly link?: string;
  readonly files: readonly EvidenceId[];
};

/** A sheet's evidence by line; a line without any is absent. */
export type Evidence = Readonly<Record<ItemId, LineEvidence>>;

/** A line whose points are claimed without what its rule asks for. */
export type LackingEvidence = { readonly item: ItemId; readonly rule: Exclude<EvidenceRule, 'none'> };

/** A refusal to send: the lines that lack evidence. */
export type EvidenceGaps = { code: 'evidence-missing'; lines: readonly LackingEvidence[] };

/** Whether text is an address that people may be led to: https, to a named host, with no account hidden in it. */
export function isSafeLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
}

/**
 * The lines, in the order of the page, that claim points and lack the evidence their rule asks for. A line without points,
 * or with zero, claims nothing.
 */
export function lackingEvidence(
  set: CriteriaSet,
  marks: Marks,
  evidence: Evidence,
): readonly LackingEvidence[] {
  const claimed = new Set(Object.entries(marks).flatMap(([item, { points }]) => (points > 0 ? [item] : [])));
  return flatItems(set).flatMap(({ id, evidence: rule = 'none' }): LackingEvidence[] =>
    rule === 'none' || !claimed.has(id) || satisfies(rule, evidence[id]) ? [] : [{ item: id, rule }],
  );
}

/** Whether a line has what this rule asks for. */
function satisfies(rule: EvidenceRule, line: LineEvidence | undefined): boolean {
  switch (rule) {
    case 'none':
      return true;
    case 'note':
      return (line?.note ?? '').trim() !== '';
    case 'link':
      return line?.link !== undefined;
    case 'file':
      return (line?.files.length ?? 0) > 0;
  }
}

/** Evidence for lines that the set does not have. */
export function evidenceFaults(set: CriteriaSet, evidence: Evidence): readonly Fault[] {
  const known = new Set(flatItems(set).map(({ id }) => id));
  const unknown = Object.keys(evidence).filter((item) => !known.has(item));
  return unknown.sort().map((item) => ({ code: 'unknown-item', item }));
}
