import { clusterKindName } from '@bang-vang/shared/data/cluster-kinds.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { CLUSTERS } from '../../../copy/clusters.vi.ts';
import { useRead } from '../../../lib/queries.ts';
import { goTo, partLink, useParam } from '../../../lib/use-param.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { LinkButton } from '../../working/Button.tsx';
import { Empty, Panel } from '../../working/Panel.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { Skeleton } from '../../working/Skeleton.tsx';
import { ClusterPage } from './ClusterPage.tsx';
import { FormCluster } from './FormCluster.tsx';

/** The part of the units' screen that shows clusters. */
export const CLUSTERS_PART = 'cum';

const FORM = 'lap';

const addressOf = (cluster: string) => `?phan=${CLUSTERS_PART}&cum=${encodeURIComponent(cluster)}`;

/** All clusters and blocks, or one of them (`?phan=cum&cum=…`). */
export function Clusters() {
  const { appointment } = useWorkplace();
  const chosen = useParam('cum');
  // The form stands in the address, so that the way to a second factor and back leads to it again.
  const forming = useParam('viec') === FORM;
  const writes = appointment.role === 'policy-board';
  if (chosen) return <ClusterPage id={chosen} writes={writes} back={`?phan=${CLUSTERS_PART}`} />;
  return (
    <div className="stack">
      <p className="people-lead">{CLUSTERS.lead}</p>
      {writes && !forming && (
        <LinkButton look="filled" {...partLink(`?phan=${CLUSTERS_PART}&viec=${FORM}`)}>
          {CLUSTERS.form}
        </LinkButton>
      )}
      {writes && forming && <FormCluster onClose={() => goTo(`?phan=${CLUSTERS_PART}`)} />}
      <List />
    </div>
  );
}

function List() {
  const { value, problem, refresh } = useRead('listClusters', { query: {} });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  if (value.clusters.length === 0) return <Empty>{CLUSTERS.none}</Empty>;
  return (
    <Panel look="flush">
      <ul className="rows">
        {value.clusters.map(({ id, kind, name, from, members, head }) => (
          <li key={id}>
            <div className="row-what">
              <b>{name}</b>
              <span className="quiet">
                {[clusterKindName(kind), CLUSTERS.units(members), CLUSTERS.since(formatDay(from))].join(
                  ' · ',
                )}
              </span>
            </div>
            <div className="row-state quiet">{head ? CLUSTERS.headedBy(head.name) : CLUSTERS.noHead}</div>
            <div className="row-act">
              <LinkButton look="plain" aria-label={CLUSTERS.openOf(name)} {...partLink(addressOf(id))}>
                {CLUSTERS.open}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
