import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { CriteriaSet, Item } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { nodesOf } from '@bang-vang/shared/domain/scoring/walk.ts';
import { CRITERIA } from '../../copy/criteria.vi.ts';
import { LineNotes } from '../scoring/LineNotes.tsx';

type Props = {
  readonly set: CriteriaSet;
};

/** A set in full: groups, every line whole with its points. */
export const CriteriaTable = ({ set }: Props) => (
  <div className="panel flush">
    <table className="table cards">
      <caption className="visually-hidden">{set.title}</caption>
      <thead>
        <tr>
          <th scope="col">{CRITERIA.column.line}</th>
          <th scope="col" className="num">
            {CRITERIA.column.max}
          </th>
        </tr>
      </thead>
      <tbody>
        {nodesOf(set).map((node) =>
          node.kind === 'group' ? (
            <tr key={node.id} className="group">
              <th scope="rowgroup">
                {node.id}. {node.title}
              </th>
              <td className="num" data-label={CRITERIA.column.max}>
                {figure(node.max)}
              </td>
            </tr>
          ) : (
            <tr key={node.id}>
              <th scope="row">
                <b>{node.id}</b> {node.text}
                <Ways item={node} />
                <LineNotes set={set} item={node} />
              </th>
              <td className="num" data-label={CRITERIA.column.max}>
                {node.kind === 'yes-no' && node.uncounted ? '–' : figure(node.max)}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  </div>
);

/** How a line is scored when it is not by plain points. */
function Ways({ item }: { readonly item: Item }) {
  if (item.kind === 'points') return null;
  if (item.kind === 'yes-no') return <p className="quiet">{CRITERIA.yesNo}</p>;
  const ways =
    item.kind === 'bonus'
      ? item.grounds
      : item.bands.map(({ text, points }) => CRITERIA.bands(text, figure(points.from), figure(points.to)));
  return (
    <>
      {item.kind === 'bonus' && <p className="quiet">{CRITERIA.bonus}</p>}
      <ul className="bullets quiet">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </>
  );
}
