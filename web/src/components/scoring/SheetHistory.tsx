import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { HAPPENING_NAMES } from '@bang-vang/shared/contract/names.ts';
import { formatDay, formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { changedBetween } from '../../lib/scoring/history.ts';
import { inOrder } from '../../lib/scoring/in-order.ts';
import type { History, HistorySource } from '../../lib/scoring/history.ts';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { GivenPoints } from './GivenPoints.tsx';

type Step = ValueOf<'getSheetHistory'>['steps'][number];

type Props = { readonly set: CriteriaSet; readonly source: HistorySource };

/** The course of a sheet, read when it is opened: each step with who, when and why, and every version that was sent. */
export function SheetHistory({ set, source }: Props) {
  const [open, setOpen] = useState(false);
  const read = source.useHistory(open);
  return (
    <details
      className="panel sheet-history"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{COURSE.history}</summary>
      {open && !read.value && (read.problem ? <ProblemNotice problem={read.problem} /> : <Skeleton />)}
      {read.value?.steps.length === 0 && <p className="quiet">{COURSE.historyEmpty}</p>}
      {read.value && read.value.steps.length > 0 && (
        <>
          <ol className="course">
            {read.value.steps.map((step) => (
              <li key={step.version}>
                <StepWords step={step} />
              </li>
            ))}
          </ol>
          {read.value.submissions.length > 0 && <h3>{COURSE.versions}</h3>}
          <ul className="bullets">
            {read.value.submissions.map((version, place, all) => (
              <li key={version.submission}>
                {COURSE.version(version.submission, version.total, formatInstant(version.submittedAt))}
                {version.late && ` ${COURSE.late}`}
                <Changes set={set} before={all[place - 1]} after={version} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

type Version = History['submissions'][number];
type ChangesProps = {
  readonly set: CriteriaSet;
  readonly before: Version | undefined;
  readonly after: Version;
};

/** What a version says otherwise than the one sent before it, line by line; nothing of the lines that stayed. */
function Changes({ set, before, after }: ChangesProps) {
  if (!before) return null;
  const { lines, deductions } = changedBetween(set, before, after);
  if (lines.length === 0 && !deductions) return <p className="quiet">{COURSE.sameAs(before.submission)}</p>;
  return (
    <>
      <p className="quiet">{COURSE.changedFrom(before.submission)}</p>
      <ul className="changes">
        {lines.map(({ item, before: old, after: now }) => (
          <li key={item.id}>
            <b>{item.id}</b> <GivenPoints item={item} mark={old} />
            {' → '}
            <GivenPoints item={item} mark={now} />
            {old?.points === now?.points && ` ${COURSE.otherWords}`}
          </li>
        ))}
        {deductions && <li>{COURSE.otherDeductions(before.deductions.length, after.deductions.length)}</li>}
      </ul>
    </>
  );
}

function StepWords({ step }: { readonly step: Step }) {
  const { kind, by, onBehalfOf, at, total, late, agrees, text, lines = {}, until } = step;
  const who = onBehalfOf === undefined ? by : `${by}, ${COURSE.behalf(onBehalfOf)}`;
  return (
    <>
      <b>{HAPPENING_NAMES[kind]}</b>
      {total !== undefined && ` · ${COURSE.points(total)}`}
      <p className="quiet">{COURSE.by(who, formatInstant(at))}</p>
      {late === true && <p>{COURSE.late}</p>}
      {agrees !== undefined && <p>{agrees ? COURSE.agrees : COURSE.disagrees}</p>}
      {text !== undefined && <p className="long-text">{text}</p>}
      {inOrder(lines).map(([id, words]) => (
        <p key={id} className="long-text">
          {COURSE.line(id, words)}
        </p>
      ))}
      {until !== undefined && <p>{COURSE.sendAgainBy(formatDay(until))}</p>}
    </>
  );
}
