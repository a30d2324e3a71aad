import { FAIRNESS } from '../../copy/fairness.vi.ts';
import { byNeed, gapOf } from '../../lib/fairness.ts';
import type { UnitView } from '../../lib/fairness.ts';
import { Chip } from '../working/Chip.tsx';

const pointsOf = (points: number | undefined) =>
  points === undefined ? FAIRNESS.unknown : FAIRNESS.points(points);

/** The units directly below, those to look at first on top. */
export const UnitTable = ({ units }: { readonly units: readonly UnitView[] }) => (
  <table className="table report cards">
    <thead>
      <tr>
        <th scope="col">{FAIRNESS.unit}</th>
        <th scope="col" className="num">
          {FAIRNESS.own}
        </th>
        <th scope="col" className="num">
          {FAIRNESS.reviewed.collective}
        </th>
        <th scope="col" className="num">
          {FAIRNESS.gap}
        </th>
        <th scope="col">{FAIRNESS.people}</th>
      </tr>
    </thead>
    <tbody>
      {byNeed(units).map(({ unit, own, reviewed, people, peopleAtMost, allAtMost }) => {
        const gap = gapOf({ own, reviewed });
        return (
          <tr key={unit.id}>
            <th scope="row">
              {unit.name} {allAtMost && <Chip look="waiting">{FAIRNESS.allAtMost}</Chip>}
            </th>
            <td className="num figure" data-label={FAIRNESS.own}>
              {pointsOf(own)}
            </td>
            <td className="num figure" data-label={FAIRNESS.reviewed.collective}>
              {pointsOf(reviewed)}
            </td>
            <td className="num figure" data-label={FAIRNESS.gap}>
              {gap === undefined ? FAIRNESS.unknown : FAIRNESS.gapOf(gap)}
            </td>
            <td data-label={FAIRNESS.people}>{FAIRNESS.atMost(peopleAtMost, people)}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
