import { placeOf, problemSentence } from '@bang-vang/shared/contract/criteria-sentences.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CriteriaNode, ProposedSet, SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { soundness } from '@bang-vang/shared/domain/scoring/soundness.ts';
import type { Path } from './set-draft.ts';

/** What contradicts itself in a set, in a sentence, and where: the code of a line, group, deduction or classification. */
export type Mistake = { readonly says: string; readonly place: string | undefined };

/** A set as it would be if it were saved now. */
export const proposedOf = (content: SetContent): ProposedSet => ({
  ...content,
  id: id<CriteriaSetId>('dang-sua'),
  standing: { state: 'proposed' },
});

export const mistakesOf = (content: SetContent): readonly Mistake[] =>
  soundness(proposedOf(content)).map((problem) => ({
    says: problemSentence(problem),
    place: placeOf(problem),
  }));

/** The first node with this code, in the order of the page. */
export function pathOf(nodes: readonly CriteriaNode[], code: string): Path | undefined {
  for (const [at, node] of nodes.entries()) {
    if (node.id === code) return [at];
    const inner = node.kind === 'group' ? pathOf(node.children, code) : undefined;
    if (inner) return [at, ...inner];
  }
  return undefined;
}
