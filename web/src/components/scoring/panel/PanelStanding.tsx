import { PANELS } from '../../../copy/panels.vi.ts';
import type { PanelView } from '../../../lib/scoring/panels.ts';
import { Chip } from '../../working/Chip.tsx';
import { Empty, Panel, Section } from '../../working/Panel.tsx';

const LOOKS = { open: 'waiting', given: 'good', abstained: 'plain' } as const;

/** Who reviews the sheet and who is done, without a point of anybody's. */
export function PanelStanding({
  reviewers,
  blind,
}: {
  readonly reviewers: PanelView['reviewers'];
  readonly blind: boolean;
}) {
  if (reviewers.length === 0) return <Empty>{PANELS.nobody}</Empty>;
  const count = (state: PanelView['reviewers'][number]['state']) =>
    reviewers.filter((one) => one.state === state).length;
  return (
    <Section title={PANELS.title}>
      <div className="stack">
        <p>{PANELS.standing(count('given'), count('abstained'), reviewers.length)}</p>
        {blind && <p className="quiet">{PANELS.blind}</p>}
        <Panel look="flush">
          <ul className="rows">
            {reviewers.map(({ account, name, unit, state }) => (
              <li key={account}>
                <div className="row-what">
                  <b>{name}</b>
                  <span className="quiet">{unit.name}</span>
                </div>
                <div className="row-state">
                  <Chip look={LOOKS[state]}>{PANELS.states[state]}</Chip>
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </Section>
  );
}
