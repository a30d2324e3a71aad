import { NOMINATION } from '../../copy/nominations.vi.ts';
import { awardOf } from '@bang-vang/shared/data/awards.ts';
import { decidingUnit } from '../../lib/nominations/catalogue.ts';
import { lineUp, routeOf } from '../../lib/nominations/route.ts';
import type { Stop } from '../../lib/nominations/route.ts';
import type { NominationView } from '../../lib/nominations/views.ts';
import type { UnitAnswer } from '../../lib/workplace.ts';
import { Opinions } from './Opinions.tsx';
import { RouteStepper } from './RouteStepper.tsx';

/** The way of a nomination as the reader's unit sees it: its own path to the top, one step longer for units below. */
export function stopsOf(nomination: NominationView, unit: UnitAnswer): readonly Stop[] {
  const award = awardOf(nomination.award);
  const path = nomination.unit.id === unit.id ? unit.path : [...unit.path, nomination.unit.id];
  return routeOf(nomination, lineUp(unit), award && decidingUnit(award, path));
}

/** Reason, citation, opinions and way of a nomination, opened below its row. */
export const NominationDetails = ({
  nomination,
  unit,
}: {
  readonly nomination: NominationView;
  readonly unit: UnitAnswer;
}) => (
  <details className="more">
    <summary>{NOMINATION.more}</summary>
    <div className="more-inside">
      <div className="stack">
        <div>
          <h4>{NOMINATION.citation}</h4>
          <p className="long-text">{nomination.citation}</p>
        </div>
        <div>
          <h4>{NOMINATION.opinions}</h4>
          <Opinions said={nomination.endorsements} />
        </div>
      </div>
      <RouteStepper stops={stopsOf(nomination, unit)} />
    </div>
  </details>
);
