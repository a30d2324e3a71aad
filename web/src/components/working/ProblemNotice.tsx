import { formatInstant, isInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { WORKING } from '../../copy/working.vi.ts';
import type { Problem } from '../../lib/problem.ts';
import { changesOf, fieldErrors, sentenceOf } from '../../lib/problem.ts';
import { confirmByCode, signIn } from '../../lib/session.ts';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

type Props = {
  readonly problem: Problem | undefined;
  /** Tries again, where that makes sense. */
  readonly onRetry?: (() => void) | undefined;
  /** Loads what others saved; what the person typed stays. */
  readonly onLoadNew?: (() => void) | undefined;
};

/** Where an act or a read did not succeed: an ended session, a stale save, wrong fields or any other refusal. */
export function ProblemNotice({ problem, onRetry, onLoadNew }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  if (problem.code === 'invalid-input') return <ErrorSummary errors={fieldErrors(problem)} />;
  const changes = changesOf(problem);
  if (changes) return <StaleNotice box={box} changes={changes} onLoadNew={onLoadNew} />;
  return (
    <div className="notice error stack" ref={box} tabIndex={-1} role="alert">
      <p>{problem.code === 'sign-in-needed' ? WORKING.sessionEnded : sentenceOf(problem)}</p>
      <WayOn problem={problem} onRetry={onRetry} />
    </div>
  );
}

/** What the person can do about it, where there is something. */
function WayOn({ problem, onRetry }: Pick<Props, 'onRetry'> & { readonly problem: Problem }) {
  const here = window.location.pathname + window.location.search;
  switch (problem.code) {
    case 'sign-in-needed':
      return <Button onClick={() => void signIn(here)}>{WORKING.signInAgain}</Button>;
    case 'second-factor-needed':
      return <Button onClick={() => void confirmByCode(here)}>{WORKING.confirmByCode}</Button>;
    default:
      return onRetry && <Button onClick={onRetry}>{WORKING.retry}</Button>;
  }
}

/** Someone saved first: shows what changed, and keeps what was typed until the person decides. */
function StaleNotice({
  box,
  changes,
  onLoadNew,
}: {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly changes: NonNullable<ReturnType<typeof changesOf>>;
  readonly onLoadNew?: (() => void) | undefined;
}) {
  return (
    <div className="notice stale stack" ref={box} tabIndex={-1} role="alert">
      <h2>{WORKING.staleTitle}</h2>
      {changes.length === 0 && <p>{WORKING.noChangesTold}</p>}
      <ul className="bullets">
        {changes.map(({ what, by, at }) => (
          <li key={what + at}>
            {what}, {by}, {isInstant(at) ? formatInstant(at) : at}
          </li>
        ))}
      </ul>
      <p>{WORKING.staleKept}</p>
      {onLoadNew && <Button onClick={onLoadNew}>{WORKING.loadNew}</Button>}
    </div>
  );
}
