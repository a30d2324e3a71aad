import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { CriteriaNode, SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { KIND_NAMES } from '../../../copy/criteria.vi.ts';
import type { Mistake } from '../../../lib/criteria/mistakes.ts';
import type { Path } from '../../../lib/criteria/set-draft.ts';
import { rowId } from '../../../lib/criteria/rows.ts';
import { NodeForm } from './NodeForm.tsx';
import type { NodeActs } from './NodeForm.tsx';

type Props = {
  readonly content: SetContent;
  readonly mistakes: readonly Mistake[];
  readonly open: Path | undefined;
  readonly onOpen: (path: Path | undefined) => void;
  readonly acts: NodeActs;
};

/** Groups and lines as they nest; one of them is open to change. */
export const Outline = (props: Props) => (
  <ol className="outline">
    {props.content.groups.map((node, at) => (
      <Row key={at} node={node} path={[at]} {...props} />
    ))}
  </ol>
);

function Row({ node, path, ...props }: Props & { readonly node: CriteriaNode; readonly path: Path }) {
  const { content, mistakes, open, onOpen, acts } = props;
  const isOpen = open?.join() === path.join();
  const here = mistakes.filter(({ place }) => place === node.id);
  const id = rowId(path);
  return (
    <li>
      <div className="outline-row" data-kind={node.kind} data-wrong={here.length > 0 || undefined}>
        <button
          type="button"
          id={id}
          className="outline-open"
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? undefined : path)}
        >
          <span>
            <b>{node.id}</b> {(node.kind === 'group' ? node.title : node.text) || EDITOR.noText}
          </span>
          <span className="quiet">{wordsOf(node)}</span>
        </button>
        {here.map(({ says }) => (
          <p key={says} className="wrong">
            {says}
          </p>
        ))}
        {isOpen && <NodeForm node={node} path={path} content={content} acts={acts} />}
      </div>
      {node.kind === 'group' && node.children.length > 0 && (
        <ol>
          {node.children.map((child, at) => (
            <Row key={at} node={child} path={[...path, at]} {...props} />
          ))}
        </ol>
      )}
    </li>
  );
}

const wordsOf = (node: CriteriaNode): string => {
  const points = EDITOR.points(figure(node.max));
  if (node.kind === 'group') return points;
  const counts = node.kind === 'bonus' || !node.uncounted ? [] : [EDITOR.uncountedShort];
  const caps = node.kind !== 'bonus' && node.cap ? [EDITOR.capsShort] : [];
  return [points, KIND_NAMES[node.kind], ...counts, ...caps].join(' · ');
};
