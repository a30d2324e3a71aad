import { useState } from 'react';
import { UNITS } from '../../copy/units.vi.ts';
import type { AsOf } from '../../lib/units/address.ts';
import { asked, unitsAddress } from '../../lib/units/address.ts';
import { useRead } from '../../lib/queries.ts';
import { partLink } from '../../lib/use-param.ts';
import { Button } from '../working/Button.tsx';
import { Empty, Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { levelName } from './UnitTree.tsx';

type Props = { readonly below: string; readonly words: string; readonly asOf: AsOf };

/** The units found by words of their names, a page at a time. */
export const FoundUnits = (props: Props) => (
  <section className="section" aria-label={UNITS.found}>
    <div className="stack">
      <Stretch {...props} isFirst />
    </div>
  </section>
);

function Stretch({
  below,
  words,
  asOf,
  after,
  isFirst,
}: Props & { readonly after?: string; readonly isFirst: boolean }) {
  const [wanted, setWanted] = useState(false);
  const { value, problem, refresh } = useRead('searchUnits', {
    params: { unit: below },
    body: { words, ...asked(asOf), ...(after && { after }) },
  });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const { units, next } = value;
  // A page without a hit is no answer yet: the search goes on by itself until one is found or there is no more.
  const goesOn = next !== undefined && (wanted || units.length === 0);
  return (
    <>
      {isFirst && units.length === 0 && next === undefined && <Empty>{UNITS.nothingFound}</Empty>}
      {units.length > 0 && (
        <Panel look="flush">
          <ul className="rows found-units">
            {units.map(({ id, name, level, managers }) => (
              <li key={id} className="one">
                <a {...partLink(unitsAddress({ ...asked(asOf), unit: id }))}>
                  <b>{name}</b>
                </a>
                <span className="quiet">
                  {[levelName(level), managers.map((manager) => manager.name).join(' › ')].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {next !== undefined &&
        (goesOn ? (
          <Stretch
            below={below}
            words={words}
            asOf={asOf}
            after={next}
            isFirst={isFirst && units.length === 0}
          />
        ) : (
          <Button onClick={() => setWanted(true)}>{UNITS.goOn}</Button>
        ))}
    </>
  );
}
