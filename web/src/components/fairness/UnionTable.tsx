import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { FAIRNESS } from '../../copy/fairness.vi.ts';
import { ownSheets } from '../../lib/fairness.ts';
import type { UnionView } from '../../lib/fairness.ts';
import { Button } from '../working/Button.tsx';

/** How a union reviews, in words: the mean of what it added or took, of how many sheets, and a caution where they are few. */
export function LeniencyWords({ reviews, meanGap, few }: UnionView['leniency']) {
  if (meanGap === undefined) return <span className="quiet">{FAIRNESS.noReviews}</span>;
  return (
    <>
      <span className="figure">{FAIRNESS.meanGap(meanGap, reviews)}</span>
      {few && <span className="quiet below"> {FAIRNESS.few}</span>}
    </>
  );
}

/** The unions below, each with its share of sheets at the maximum and how it reviews; a name leads to its own page. */
export const UnionTable = ({
  unions,
  onOpen,
}: {
  readonly unions: readonly UnionView[];
  readonly onOpen: (unit: UnitId) => void;
}) => (
  <table className="table report cards">
    <thead>
      <tr>
        <th scope="col">{FAIRNESS.union}</th>
        <th scope="col">{FAIRNESS.collectiveAtMost}</th>
        <th scope="col">{FAIRNESS.individualAtMost}</th>
        <th scope="col">{FAIRNESS.leniency}</th>
      </tr>
    </thead>
    <tbody>
      {unions.map(({ unit, levels, leniency }) => {
        const collective = ownSheets(levels, 'collective');
        const individual = ownSheets(levels, 'individual');
        return (
          <tr key={unit.id}>
            <th scope="row">
              <Button look="plain" onClick={() => onOpen(unit.id)}>
                {unit.name}
              </Button>
            </th>
            <td data-label={FAIRNESS.collectiveAtMost}>
              {FAIRNESS.atMost(collective.atMost, collective.sheets)}
            </td>
            <td data-label={FAIRNESS.individualAtMost}>
              {FAIRNESS.atMost(individual.atMost, individual.sheets)}
            </td>
            <td data-label={FAIRNESS.leniency}>
              <span>
                <LeniencyWords {...leniency} />
              </span>
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
