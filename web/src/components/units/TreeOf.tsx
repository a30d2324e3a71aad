import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { isOn } from '@bang-vang/shared/domain/units/unit.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { UNITS } from '../../copy/units.vi.ts';
import { useRead } from '../../lib/queries.ts';
import type { UnitsPlace } from '../../lib/units/address.ts';
import { asked } from '../../lib/units/address.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Empty } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import type { TreeMemory } from './UnitTree.tsx';
import { UnitTree } from './UnitTree.tsx';

type Props = {
  readonly unit: string;
  readonly place: UnitsPlace;
  readonly memory: TreeMemory;
  readonly remember: (memory: TreeMemory) => void;
  /** What stands there when the unit did not live on the day. */
  readonly children?: ReactNode;
};

/** The tree under the name that its top has on the day. */
export function TreeOf({ unit, place, memory, remember, children }: Props) {
  const { value, problem, refresh } = useRead('getUnit', { params: { unit }, query: asked(place) });
  if (problem?.code === 'not-found') return children;
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const { id, name, level } = value;
  return (
    <UnitTree
      key={`${id} ${place.on ?? ''} ${place.known ?? ''}`}
      top={{ id, name, level }}
      asOf={place}
      memory={memory}
      remember={remember}
    />
  );
}

/** On a day before the unit was formed of others: the trees of those it was formed of, one at a time. */
export function FormerTrees({ place }: { readonly place: UnitsPlace }) {
  const { unit, today } = useWorkplace();
  const on = place.on ?? today;
  const [chosen, choose] = useState<string>();
  const { value, problem, refresh } = useRead('getUnitLine', { params: { unit: unit.id } });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const living = value.units.filter((one) => isOn(one, on));
  const shown = living.find(({ id }) => id === chosen) ?? living[0];
  if (!shown) return <Empty>{UNITS.notThen(formatDay(on))}</Empty>;
  return (
    <div className="stack">
      <p>{UNITS.formedLater(formatDay(on))}</p>
      <div className="filters" role="group" aria-label={UNITS.former}>
        {living.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="filter"
            aria-pressed={id === shown.id}
            onClick={() => choose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <FormerTree key={shown.id} unit={shown.id} place={place} />
    </div>
  );
}

function FormerTree({ unit, place }: { readonly unit: string; readonly place: UnitsPlace }) {
  const [memory, remember] = useState<TreeMemory>({ open: new Set([unit]), active: unit });
  return <TreeOf unit={unit} place={place} memory={memory} remember={remember} />;
}
