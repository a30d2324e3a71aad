import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { UNITS } from '../../copy/units.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import type { UnitsPlace } from '../../lib/units/address.ts';
import { unitsAddress } from '../../lib/units/address.ts';
import { generations } from '../../lib/units/lineage.ts';
import type { LineUnit } from '../../lib/units/lineage.ts';
import { partLink } from '../../lib/use-param.ts';
import { Button } from '../working/Button.tsx';
import { Chip } from '../working/Chip.tsx';
import { Empty, Panel, Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

type Props = { readonly id: string; readonly place: UnitsPlace };

/** Where the unit comes from and what became of it, and what all of these were honoured for; its timeline stands between. */
export function Line({ id, place, between }: Props & { readonly between: ReactNode }) {
  const { value, problem, refresh } = useRead('getUnitLine', { params: { unit: id } });
  if (!value)
    return (
      <>
        {problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />}
        {between}
      </>
    );
  return (
    <>
      <Section title={UNITS.line}>
        {value.units.length > 1 ? (
          <Lineage units={value.units} id={id} place={place} />
        ) : (
          <Empty>{UNITS.noLine}</Empty>
        )}
      </Section>
      {between}
      <Honours honours={value.honours} />
    </>
  );
}

/** The picture: a row for each generation, oldest first, with lines from each unit to whoever took over. */
const Lineage = ({ units, id, place }: Props & { readonly units: readonly LineUnit[] }) => (
  <ol className="lineage">
    {generations(units).map((generation) => (
      <li key={generation.units.map((unit) => unit.id).join(' ')}>
        <ul>
          {generation.units.map((unit) => (
            <li key={unit.id} aria-current={unit.id === id ? 'true' : undefined}>
              <Card unit={unit} units={units} isThis={unit.id === id} place={place} />
            </li>
          ))}
        </ul>
        {generation.lines.length > 0 && (
          <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
            {generation.lines.map(({ from, to }) => (
              <path key={`${String(from)} ${String(to)}`} d={`M${String(from)} 0V20H${String(to)}V40`} />
            ))}
          </svg>
        )}
      </li>
    ))}
  </ol>
);

function Card({
  unit,
  units,
  isThis,
  place,
}: {
  readonly unit: LineUnit;
  readonly units: readonly LineUnit[];
  readonly isThis: boolean;
  readonly place: UnitsPlace;
}) {
  const { name, from, until, ending, successors } = unit;
  const after = successors.map((one) => units.find(({ id }) => id === one)?.name ?? one);
  return (
    <>
      {isThis ? <b>{name}</b> : <a {...partLink(unitsAddress({ ...place, unit: unit.id }))}>{name}</a>}
      <span className="quiet">{UNITS.span(formatDay(from), until && formatDay(until))}</span>
      {ending && (
        <span className="quiet">
          {UNITS.becomes[ending]} {after.join(', ')}
        </span>
      )}
      {isThis && (
        <span>
          <Chip look="plain">{UNITS.thisUnit}</Chip>
        </span>
      )}
    </>
  );
}

const FIRST = 8;

/** The honours of the line under the names of the day of each decision: the latest, and on wish all of them. */
function Honours({ honours }: Pick<ValueOf<'getUnitLine'>, 'honours'>) {
  const [all, setAll] = useState(false);
  const shown = all ? honours : honours.slice(0, FIRST);
  return (
    <Section title={UNITS.honours} note={honours.length > 0 ? String(honours.length) : undefined}>
      {honours.length === 0 ? (
        <Empty>{UNITS.noHonours}</Empty>
      ) : (
        <div className="stack">
          <p className="quiet">{UNITS.honoursNote}</p>
          <Panel look="flush">
            <ul className="rows found-units">
              {shown.map(({ code, year, name, unit, form, decision }) => (
                <li key={code} className="one">
                  <a className="honour-name" href={`/vinh-danh/${String(year)}/${code}`}>
                    {name}
                  </a>
                  <span className="quiet">
                    {UNITS.honourOf(form, unit.name, year)} · {decision.number}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
          {shown.length < honours.length && (
            <Button onClick={() => setAll(true)}>{UNITS.allHonours(honours.length)}</Button>
          )}
        </div>
      )}
    </Section>
  );
}
