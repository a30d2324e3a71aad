import { STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { useEffect } from 'react';
import { IMPORTS, IMPORT_TASKS } from '../../copy/imports.vi.ts';
import { isMoving, lookOf, sizeWords } from '../../lib/imports/job.ts';
import type { JobView } from '../../lib/imports/job.ts';
import { useRead } from '../../lib/queries.ts';
import { partLink } from '../../lib/use-param.ts';
import { Chip } from '../working/Chip.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { ChooseColumns } from './ChooseColumns.tsx';
import { CheckedImport } from './CheckedImport.tsx';
import { EndedImport } from './EndedImport.tsx';
import { MovingImport } from './MovingImport.tsx';

const ASK_EVERY_MS = 1_500;

/** One import, wherever it stands; while the runner works on it, the page asks how far it is. */
export function JobPage({ job }: { readonly job: string }) {
  const { value, problem, refresh } = useRead('getJob', { params: { job } });
  const moves = value !== undefined && isMoving(value);
  useEffect(() => {
    if (!moves) return undefined;
    const timer = setInterval(() => void refresh(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [moves, refresh]);
  return (
    <div className="stack-wide">
      <p>
        <a {...partLink('')}>{IMPORTS.back}</a>
      </p>
      {value ? (
        <>
          <div className="job-head">
            <div>
              <h2>{value.title}</h2>
              <p className="quiet">
                {[IMPORT_TASKS[value.task].name, sizeWords(value.size), value.askedBy].join(' · ')}
              </p>
            </div>
            <Chip look={lookOf(value)}>{STATE_NAMES[value.state] ?? value.state}</Chip>
          </div>
          <Standing job={value} onLoadNew={() => void refresh()} />
        </>
      ) : problem ? (
        <ProblemNotice problem={problem} onRetry={() => void refresh()} />
      ) : (
        <Skeleton />
      )}
    </div>
  );
}

function Standing(props: { readonly job: JobView; readonly onLoadNew: () => void }) {
  switch (props.job.state) {
    case 'awaiting-file':
      return <ChooseColumns {...props} />;
    case 'checking':
    case 'running':
      return <MovingImport {...props} />;
    case 'checked':
      return <CheckedImport {...props} />;
    case 'done':
    case 'cancelled':
    case 'failed':
      return <EndedImport {...props} />;
  }
}
