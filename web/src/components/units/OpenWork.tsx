import { TASK_NAMES } from '@bang-vang/shared/contract/names.ts';
import { UNITS } from '../../copy/units.vi.ts';
import { useRead } from '../../lib/queries.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Empty, Section } from '../working/Panel.tsx';

/** What waits at the unit, or is about it, in the round: counted by kind. */
export function OpenWork({ id }: { readonly id: string }) {
  const { round } = useWorkplace();
  const { value } = useRead(
    'listWork',
    { params: { round: round?.id ?? '', unit: id } },
    { when: round !== undefined },
  );
  const kinds = [...Map.groupBy(value?.work ?? [], ({ task }) => task)];
  return (
    <Section title={UNITS.work} note={round && UNITS.workOf(round.year)}>
      {kinds.length === 0 ? (
        <Empty>{UNITS.noWork}</Empty>
      ) : (
        <dl className="panel counts one-column">
          {kinds.map(([task, items]) => (
            <div key={task}>
              <dt>{TASK_NAMES[task]}</dt>
              <dd className="figure">{items.length}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
