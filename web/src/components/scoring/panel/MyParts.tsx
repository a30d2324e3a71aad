import { PANELS } from '../../../copy/panels.vi.ts';
import { panelAddress } from '../../../lib/scoring/panels.ts';
import { useRead } from '../../../lib/queries.ts';
import { LinkButton } from '../../working/Button.tsx';
import { Chip } from '../../working/Chip.tsx';
import { Panel, Section } from '../../working/Panel.tsx';

const LOOKS = { open: 'mine', given: 'good', abstained: 'plain' } as const;

/** The sheets that the reader was asked to review, wherever they lie; nothing where there are none. */
export function MyParts({ round }: { readonly round: string }) {
  const { value } = useRead('listMyParts', { params: { round } });
  const parts = value?.parts ?? [];
  if (parts.length === 0) return null;
  const open = parts.filter(({ state }) => state === 'open').length;
  return (
    <Section title={PANELS.mine} note={PANELS.mineNote(open)}>
      <Panel look="flush">
        <ul className="rows">
          {parts.map(({ unit, state }) => (
            <li key={unit.id}>
              <div className="row-what">
                <b>{unit.name}</b>
              </div>
              <div className="row-state">
                <Chip look={LOOKS[state]}>{PANELS.states[state]}</Chip>
              </div>
              <div className="row-act">
                <LinkButton href={panelAddress(unit.id)}>
                  {state === 'open' ? PANELS.openMine : PANELS.readMine}
                </LinkButton>
              </div>
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  );
}
