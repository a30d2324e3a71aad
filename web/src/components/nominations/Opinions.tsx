import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { NOMINATION } from '../../copy/nominations.vi.ts';
import { unitText } from '../../lib/show.ts';
import type { NominationView } from '../../lib/nominations/views.ts';

/** What the levels have said so far, the first first. */
export const Opinions = ({ said }: { readonly said: NominationView['endorsements'] }) =>
  said.length === 0 ? (
    <p className="quiet">{NOMINATION.noOpinions}</p>
  ) : (
    <ul className="said">
      {said.map(({ unit, opinion, at }) => (
        <li key={unit.id + at}>
          <b>{unitText(unit.name)}</b> <span className="quiet">{formatDay(dayOf(at))}</span>
          <p className="long-text">{opinion}</p>
        </li>
      ))}
    </ul>
  );
