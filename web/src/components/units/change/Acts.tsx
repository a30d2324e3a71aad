import { levelOf } from '@bang-vang/shared/data/levels.ts';
import { mayReorganise } from '@bang-vang/shared/domain/access/may.ts';
import { CHANGES } from '../../../copy/tree-changes.vi.ts';
import { useRead } from '../../../lib/queries.ts';
import type { UnitsPlace } from '../../../lib/units/address.ts';
import { unitsAddress } from '../../../lib/units/address.ts';
import type { FactView } from '../../../lib/units/timeline.ts';
import type { ChangeKind } from '../../../lib/units/tree-change.ts';
import { levelsBelow } from '../../../lib/units/tree-change.ts';
import { partLink } from '../../../lib/use-param.ts';
import { placeOf, useWorkplace } from '../../../lib/workplace.ts';
import { LinkButton } from '../../working/Button.tsx';
import { Section } from '../../working/Panel.tsx';
import { SLUGS } from './kinds.ts';

type Props = { readonly last: FactView; readonly place: UnitsPlace };

/** The commands that the reader may give about a unit as it stands, each a form of its own. The server looks again. */
export function Acts({ last, place }: Props) {
  const { officer, today, appointment } = useWorkplace();
  const query = last.from > today ? { on: last.from } : {};
  const { value } = useRead(
    'getUnit',
    { params: { unit: last.unit }, query },
    { when: last.until === undefined },
  );
  const own = value && placeOf(value, today);
  const manager = value?.managers.at(-1);
  const above = value && manager && placeOf({ ...manager, level: '', path: value.path.slice(0, -1) }, today);
  const mayChange = mayReorganise(officer, above, levelOf(last.level), today);
  const mayCreate =
    own !== undefined && levelsBelow(last.level).some((level) => mayReorganise(officer, own, level, today));
  const lives = last.until === undefined;
  const kinds: readonly ChangeKind[] = [
    ...(mayCreate && lives ? (['create'] as const) : []),
    ...(mayChange && lives && value ? (['amend'] as const) : []),
    ...(mayChange && lives && value && appointment.role === 'policy-board' ? (['transfer'] as const) : []),
    ...(mayChange && lives && value && manager ? (['merge', 'divide', 'dissolve'] as const) : []),
    ...(mayChange ? (['correct'] as const) : []),
  ];
  if (kinds.length === 0) return null;
  return (
    <Section title={CHANGES.acts}>
      <p className="quiet">{CHANGES.actsNote}</p>
      <div className="acts">
        {kinds.map((kind) => (
          <LinkButton key={kind} {...partLink(unitsAddress({ ...place, act: SLUGS[kind] }))}>
            {CHANGES.kinds[kind]}
          </LinkButton>
        ))}
      </div>
    </Section>
  );
}
