import { figure } from '@bang-vang/shared/contract/figure.ts';
import { IMPORTS } from '../../copy/imports.vi.ts';
import type { JobView } from '../../lib/imports/job.ts';

type Tally = NonNullable<JobView['found']>;

/** What becomes of the rows, in three figures. */
export const TallyList = ({ tally, isWritten }: { readonly tally: Tally; readonly isWritten: boolean }) => (
  <dl className="tally">
    <div>
      <dt>{isWritten ? IMPORTS.freshDone : IMPORTS.fresh}</dt>
      <dd>{figure(tally.fresh)}</dd>
    </div>
    <div>
      <dt>{IMPORTS.same}</dt>
      <dd>{figure(tally.same)}</dd>
    </div>
    <div>
      <dt>{IMPORTS.faulty}</dt>
      <dd>{figure(tally.faulty)}</dd>
    </div>
  </dl>
);
