import { STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { IMPORTS, IMPORT_TASKS } from '../../copy/imports.vi.ts';
import { lookOf } from '../../lib/imports/job.ts';
import { useRead } from '../../lib/queries.ts';
import { partLink } from '../../lib/use-param.ts';
import { LinkButton } from '../working/Button.tsx';
import { Chip } from '../working/Chip.tsx';
import { Empty, Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

/** The latest imports of a unit, with what has become of each. */
export function EarlierJobs({ unit }: { readonly unit: string }) {
  const { value, problem, refresh } = useRead('listJobs', { params: { unit } });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  if (value.jobs.length === 0) return <Empty>{IMPORTS.noEarlier}</Empty>;
  return (
    <Panel look="flush">
      <ul className="rows">
        {value.jobs.map((job) => (
          <li key={job.id}>
            <div className="row-what">
              <b>{job.title}</b>
              <span className="quiet">
                {[IMPORT_TASKS[job.task].name, job.askedBy, formatInstant(job.askedAt)].join(' · ')}
              </span>
            </div>
            <div className="row-state">
              <Chip look={lookOf(job)}>{STATE_NAMES[job.state] ?? job.state}</Chip>
            </div>
            <div className="row-act">
              <LinkButton
                look="plain"
                aria-label={IMPORTS.openJobOf(job.title)}
                {...partLink(`?viec=${job.id}`)}
              >
                {IMPORTS.openJob}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
