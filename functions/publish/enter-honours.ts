import { awardOf } from '@bang-vang/shared/data/awards.ts';
import type { HonourEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import type { DecisionId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { HonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { DecisionLine, PublishedDecision } from '@bang-vang/shared/domain/nominations/decision.ts';
import { decisionRef, decisions, linesOf } from '../table/decision.ts';
import { putHonour } from '../table/honour.ts';

/**
 * Makes an entry of the honour roll of each name of a published decision. A repetition makes the same entries. Answers
 * with the year they stand in.
 */
export async function enterHonours(id: DecisionId): Promise<number> {
  const head = await decisions.load(decisionRef(id));
  if (head?.state.state !== 'published') throw new Error(`decision ${id} is not published`);
  const decision = head.state;
  for (const { code, line } of await linesOf(id)) await putHonour(entryOf(decision, code, line));
  return decision.year;
}

function entryOf(decision: PublishedDecision, code: HonourCode, line: DecisionLine): HonourEntry {
  const form = awardOf(line.award)?.name;
  if (form === undefined) throw new Error(`no award ${line.award} in the catalogue`);
  return {
    standing: 'in-force',
    code,
    year: decision.year,
    subject: { kind: line.nominee.kind, name: line.name },
    unit: { id: line.unit, name: line.unitName },
    group: { id: line.group.unit, name: line.group.name },
    award: { id: line.award, form },
    citation: line.citation,
    decision: { ...decision.reference, authority: decision.authority },
  };
}
