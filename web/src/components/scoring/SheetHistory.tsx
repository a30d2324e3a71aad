import { HAPPENING_NAMES } from '@bang-vang/shared/contract/names.ts';
import { formatDay, formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import type { CallInput, ValueOf } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

type Step = ValueOf<'getSheetHistory'>['steps'][number];

/** The course of a sheet, read when it is opened: each step with who, when and why, and every version that was sent. */
export function SheetHistory({ params }: { readonly params: CallInput<'getSheetHistory'>['params'] }) {
  const [open, setOpen] = useState(false);
  const read = useRead('getSheetHistory', { params }, { when: open });
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
          <h3>{COURSE.versions}</h3>
          <ul className="bullets">
            {read.value.submissions.map(({ submission, total, submittedAt, late }) => (
              <li key={submission}>
                {COURSE.version(submission, total, formatInstant(submittedAt))}
                {late && ` ${COURSE.late}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
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
      {Object.entries(lines).map(([id, words]) => (
        <p key={id} className="long-text">
          {COURSE.line(id, words)}
        </p>
      ))}
      {until !== undefined && <p>{COURSE.sendAgainBy(formatDay(until))}</p>}
    </>
  );
}
