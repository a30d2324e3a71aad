import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { isOn } from '@bang-vang/shared/domain/units/unit.ts';
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
  readonly place: UnitsPlace;
  readonly memory: TreeMemory;
  readonly remember: (memory: TreeMemory) => void;
};

/** The tree under the name that its top has on the day. */
function TreeOf({ unit, place, memory, remember }: Props & { readonly unit: string }) {
  const { today } = useWorkplace();
  const { value, problem, refresh } = useRead('getUnit', { params: { unit }, query: asked(place) });
  if (problem?.code === 'not-found') return <Empty>{UNITS.notThen(formatDay(place.on ?? today))}</Empty>;
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

/**
 * The tree of the reader's unit; on a day before it was formed of others, the trees of those, one at a time. Whether it
 * lived then is asked of its line, since a question about a unit that did not live is refused.
 */
export function TreeThen(props: Props) {
  const { unit, today } = useWorkplace();
  const { place } = props;
  const on = place.on ?? today;
  const { value, problem, refresh } = useRead(
    'getUnitLine',
    { params: { unit: unit.id } },
    { when: on !== today },
  );
  if (on === today) return <TreeOf unit={unit.id} {...props} />;
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const living = value.units.filter((one) => isOn(one, on));
  if (living.some(({ id }) => id === unit.id)) return <TreeOf unit={unit.id} {...props} />;
  return <FormerTrees living={living} place={place} />;
}

type FormerProps = {
  readonly living: readonly { readonly id: string; readonly name: string }[];
  readonly place: UnitsPlace;
};

function FormerTrees({ living, place }: FormerProps) {
  const { today } = useWorkplace();
  const [chosen, choose] = useState<string>();
  const shown = living.find(({ id }) => id === chosen) ?? living[0];
  const on = formatDay(place.on ?? today);
  if (!shown) return <Empty>{UNITS.notThen(on)}</Empty>;
  return (
    <div className="stack">
      <p>{UNITS.formedLater(on)}</p>
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
