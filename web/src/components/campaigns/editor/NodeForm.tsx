import { DEEPEST_GROUP } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { CriteriaNode, SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { rowId } from '../../../lib/criteria/rows.ts';
import type { Direction, NodeKind, Path } from '../../../lib/criteria/set-draft.ts';
import { destination, isTooDeepFor, takesGroup } from '../../../lib/criteria/set-draft.ts';
import { Button } from '../../working/Button.tsx';
import { GroupForm } from './GroupForm.tsx';
import { ItemForm } from './ItemForm.tsx';

/** What may be done with a node of the outline. */
export type NodeActs = {
  readonly change: (path: Path, node: CriteriaNode) => void;
  readonly move: (path: Path, direction: Direction) => void;
  readonly remove: (path: Path) => void;
  readonly add: (parent: Path, kind: NodeKind) => void;
};

type Props = {
  readonly node: CriteriaNode;
  readonly path: Path;
  readonly content: SetContent;
  readonly acts: NodeActs;
};

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'in', 'out'];

/** One node open to change: its fields, where it may go, and what may be put into it. */
export function NodeForm({ node, path, content, acts }: Props) {
  const name = rowId(path);
  const change = (next: CriteriaNode) => acts.change(path, next);
  return (
    <div className="stack node-form">
      {node.kind === 'group' ? (
        <GroupForm name={name} group={node} onChange={change} />
      ) : (
        <ItemForm name={name} item={node} classifications={content.classifications ?? []} onChange={change} />
      )}
      {node.kind === 'group' && <AddButtons parent={path} id={node.id} add={acts.add} />}
      <div className="actions" role="group" aria-label={EDITOR.moveOf(node.id)}>
        {DIRECTIONS.map((direction) => (
          <Button
            key={direction}
            disabled={!destination(content, path, direction)}
            onClick={() => acts.move(path, direction)}
          >
            {EDITOR.move[direction]}
          </Button>
        ))}
        <Button look="plain" onClick={() => acts.remove(path)}>
          {node.kind === 'group' ? EDITOR.removeGroup(node.id) : EDITOR.removeLine(node.id)}
        </Button>
      </div>
      {isTooDeepFor(content, path) && <p className="hint">{EDITOR.tooDeepFor(node.id, DEEPEST_GROUP)}</p>}
    </div>
  );
}

/** A further line or group, at the end of a group or of the whole set. */
export const AddButtons = ({
  parent,
  id,
  add,
}: {
  readonly parent: Path;
  readonly id?: string;
  readonly add: NodeActs['add'];
}) => (
  <div className="actions">
    <Button onClick={() => add(parent, 'points')}>{EDITOR.addLine(id)}</Button>
    {takesGroup(parent) ? (
      <Button onClick={() => add(parent, 'group')}>{EDITOR.addGroup(id)}</Button>
    ) : (
      <p className="hint">{EDITOR.deepest(DEEPEST_GROUP)}</p>
    )}
  </div>
);
