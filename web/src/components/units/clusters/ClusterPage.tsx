import { clusterKindName } from '@bang-vang/shared/data/cluster-kinds.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { CLUSTERS } from '../../../copy/clusters.vi.ts';
import type { ValueOf } from '../../../lib/client.ts';
import { useRead } from '../../../lib/queries.ts';
import { goTo, partLink, useParam } from '../../../lib/use-param.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { LinkButton } from '../../working/Button.tsx';
import { Chip } from '../../working/Chip.tsx';
import { Empty, Panel, Section } from '../../working/Panel.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { Skeleton } from '../../working/Skeleton.tsx';
import type { ClusterActKind } from './ClusterAct.tsx';
import { ClusterAct } from './ClusterAct.tsx';

export type ClusterView = ValueOf<'getCluster'>;
type Props = { readonly id: string; readonly writes: boolean; readonly back: string };

const ACTS = ['members', 'head', 'end'] as const satisfies readonly ClusterActKind[];

/** One cluster: its units today, who heads it year by year, and what may be done with it. */
export function ClusterPage({ id, writes, back }: Props) {
  const { today } = useWorkplace();
  const { value, problem, refresh } = useRead('getCluster', { params: { cluster: id }, query: {} });
  const asked = useParam('viec');
  const open = ACTS.find((act) => act === asked);
  const here = `${back}&cum=${encodeURIComponent(id)}`;
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const { name, kind, from, until, members, heads } = value;
  const head = heads.find((term) => term.from <= today && (term.until === undefined || today < term.until));
  return (
    <div className="stack-wide">
      <div className="row apart">
        <div>
          <h2>{name}</h2>
          <p className="quiet">
            {[
              clusterKindName(kind),
              CLUSTERS.since(formatDay(from)),
              ...(until ? [CLUSTERS.until(formatDay(until))] : []),
            ].join(' · ')}
          </p>
        </div>
        <LinkButton look="plain" {...partLink(back)}>
          {CLUSTERS.back}
        </LinkButton>
      </div>
      {writes && until === undefined && (
        <>
          <div className="acts">
            {ACTS.map((act) => (
              <LinkButton
                key={act}
                aria-current={open === act ? 'true' : undefined}
                {...partLink(`${here}&viec=${act}`)}
              >
                {CLUSTERS.act[act]}
              </LinkButton>
            ))}
          </div>
          {open && (
            <ClusterAct
              key={open}
              kind={open}
              cluster={value}
              onClose={() => goTo(here)}
              onLoadNew={() => void refresh()}
            />
          )}
        </>
      )}
      <Section title={CLUSTERS.members} note={CLUSTERS.units(members.length)}>
        <Panel look="flush">
          <ul className="rows found-units">
            {members.map(({ unit, from: since, heir }) => (
              <li key={unit.id} className="one">
                <span>
                  {unit.name} {unit.id === head?.unit.id && <Chip look="mine">{CLUSTERS.isHead}</Chip>}
                </span>
                <span className="quiet">
                  {[CLUSTERS.since(formatDay(since)), ...(heir ? [CLUSTERS.heir(heir.name)] : [])].join(
                    ' · ',
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      </Section>
      <Section title={CLUSTERS.heads}>
        {heads.length === 0 ? (
          <Empty>{CLUSTERS.noHead}</Empty>
        ) : (
          <Panel look="flush">
            <ul className="rows found-units">
              {heads.map((term) => (
                <li key={term.from} className="one">
                  <span>{term.unit.name}</span>
                  <span className="quiet">
                    {[
                      CLUSTERS.since(formatDay(term.from)),
                      ...(term.until ? [CLUSTERS.until(formatDay(term.until))] : []),
                    ].join(' ')}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </Section>
    </div>
  );
}
