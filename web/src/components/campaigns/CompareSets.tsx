import { figure } from '@bang-vang/shared/contract/figure.ts';
import { compareSets, isSame } from '@bang-vang/shared/domain/scoring/compare-sets.ts';
import type { NodePair, Pair } from '@bang-vang/shared/domain/scoring/compare-sets.ts';
import type { CriteriaNode, CriteriaSet, SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import { COMPARE, KIND_NAMES } from '../../copy/criteria.vi.ts';
import { countsOf, stateOf } from '../../lib/criteria/compared.ts';
import { Chip } from '../working/Chip.tsx';
import type { ChipLook } from '../working/Chip.tsx';
import { Empty } from '../working/Panel.tsx';

type Side = Pick<SetContent, 'title' | 'groups' | 'deductions' | 'classifications'>;

const LOOKS = {
  added: 'good',
  removed: 'waiting',
  changed: 'draft',
  same: 'plain',
} as const satisfies Record<ReturnType<typeof stateOf>, ChipLook>;

/** Two sets side by side: what came, what went, and in what a line changed. What is the same shows on demand. */
export function CompareSets({ before, after }: { readonly before: Side; readonly after: Side }) {
  const [all, setAll] = useState(false);
  const comparison = compareSets(before, after);
  if (isSame(comparison)) return <Empty>{COMPARE.same}</Empty>;
  const shown = comparison.nodes.filter((pair) => all || stateOf(pair) !== 'same');
  return (
    <div className="stack">
      <p role="status">{COMPARE.counts(countsOf(comparison))}</p>
      <label className="choice">
        <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
        {COMPARE.all}
      </label>
      <div className="panel flush">
        <table className="table cards compared">
          <caption className="visually-hidden">{COMPARE.caption(before.title, after.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{COMPARE.line}</th>
              <th scope="col">{before.title}</th>
              <th scope="col">{after.title}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => (
              <Row key={pair.id} pair={pair} before={before.title} after={after.title} />
            ))}
          </tbody>
        </table>
      </div>
      <Others
        title={COMPARE.deductions}
        pairs={comparison.deductions}
        says={({ text, amount }) => COMPARE.deduction(text, amount)}
      />
      <Others
        title={COMPARE.classifications}
        pairs={comparison.classifications}
        says={({ title, from }) => COMPARE.classification(title, from)}
      />
    </div>
  );
}

function Row({
  pair,
  before,
  after,
}: {
  readonly pair: NodePair;
  readonly before: string;
  readonly after: string;
}) {
  const state = stateOf(pair);
  return (
    <tr className={(pair.after ?? pair.before)?.kind === 'group' ? 'group' : undefined}>
      <th scope="row">
        <b>{pair.id}</b> <Chip look={LOOKS[state]}>{COMPARE.state[state]}</Chip>
        {pair.changed.length > 0 && (
          <p className="quiet">{pair.changed.map((trait) => COMPARE.trait[trait]).join(', ')}</p>
        )}
      </th>
      <td data-label={before}>
        <Said node={pair.before} />
      </td>
      <td data-label={after}>
        <Said node={pair.after} />
      </td>
    </tr>
  );
}

function Said({ node }: { readonly node: CriteriaNode | null }) {
  if (!node) return <span className="quiet">{COMPARE.none}</span>;
  const ways =
    node.kind === 'bonus' ? node.grounds : node.kind === 'bands' ? node.bands.map(({ text }) => text) : [];
  return (
    <div>
      <p>{node.kind === 'group' ? node.title : node.text}</p>
      <p className="quiet">
        {COMPARE.points(figure(node.max))}
        {node.kind !== 'group' && ` · ${KIND_NAMES[node.kind]}`}
        {node.kind !== 'group' && node.kind !== 'bonus' && node.uncounted && ` · ${COMPARE.uncounted}`}
      </p>
      {ways.length > 0 && (
        <ul className="bullets quiet">
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

type OthersProps<One> = {
  readonly title: string;
  readonly pairs: readonly Pair<One>[];
  readonly says: (one: One) => string;
};

/** What differs among deductions or classifications; nothing when nothing does. */
function Others<One>({ title, pairs, says }: OthersProps<One>) {
  if (pairs.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="bullets">
        {pairs.map(({ id, before, after }) => (
          <li key={id}>
            <b>{id}</b> {before ? says(before) : COMPARE.none} → {after ? says(after) : COMPARE.none}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Chooses the set to put beside this one; the one it was begun from comes first. */
export function CompareWith({
  set,
  others,
  chosen,
  choose,
}: {
  readonly set: CriteriaSet;
  readonly others: readonly CriteriaSet[];
  readonly chosen: string | undefined;
  readonly choose: (set: string | undefined) => void;
}) {
  const other = others.find(({ id }) => id === chosen);
  return (
    <div className="stack">
      <label className="field">
        {COMPARE.withSet}
        <select value={other?.id ?? ''} onChange={({ target }) => choose(target.value || undefined)}>
          <option value="">{COMPARE.choose}</option>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {other && <CompareSets before={other} after={set} />}
    </div>
  );
}
