import { useState } from 'react';
import { UNITS } from '../../copy/units.vi.ts';
import { useRead } from '../../lib/queries.ts';
import type { UnitsPlace } from '../../lib/units/address.ts';
import { asked, unitsAddress } from '../../lib/units/address.ts';
import { partLink } from '../../lib/use-param.ts';
import { Button } from '../working/Button.tsx';
import { Empty, Panel, Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { countsOf, levelName } from './UnitTree.tsx';

type Props = { readonly id: string; readonly place: UnitsPlace };

/** The units directly under a unit on the day: how many of which level, and who, a page at a time. */
export function UnitsUnder({ id, place }: Props) {
  const { value, problem, refresh } = useRead('listUnits', { params: { unit: id }, query: asked(place) });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  return (
    <Section title={UNITS.under} note={value.total > 0 ? countsOf(value.levels) : undefined}>
      {value.total === 0 ? (
        <Empty>{UNITS.noneUnder}</Empty>
      ) : (
        <div className="stack">
          <Page id={id} place={place} />
        </div>
      )}
    </Section>
  );
}

function Page({ id, place, after }: Props & { readonly after?: string }) {
  const [goesOn, setGoesOn] = useState(false);
  const query = { ...asked(place), ...(after && { after }) };
  const { value } = useRead('listUnits', { params: { unit: id }, query });
  if (!value) return <Skeleton />;
  return (
    <>
      <Panel look="flush">
        <ul className="rows found-units">
          {value.units.map(({ id: unit, name, level, territory }) => (
            <li key={unit} className="one">
              <a {...partLink(unitsAddress({ ...place, unit }))}>{name}</a>
              <span className="quiet">
                {[levelName(level), ...(territory ? [territory] : [])].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      {value.next !== undefined &&
        (goesOn ? (
          <Page id={id} place={place} after={value.next} />
        ) : (
          <Button onClick={() => setGoesOn(true)}>{UNITS.goOn}</Button>
        ))}
    </>
  );
}
