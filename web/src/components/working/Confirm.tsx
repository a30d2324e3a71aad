import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { WORKING } from '../../copy/working.vi.ts';
import type { Problem } from '../../lib/problem.ts';
import { Button } from './Button.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

type Props = {
  readonly open: boolean;
  readonly title: string;
  /** What will happen, before the button: counts and names. */
  readonly children?: ReactNode;
  readonly list?: readonly string[];
  readonly act: string;
  readonly pending?: boolean;
  readonly problem?: Problem | undefined;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly onLoadNew?: () => void;
};

/** Asks before an act that cannot be undone, and shows whom it touches. Escape and "Quay lại" change nothing. */
export function Confirm({
  open,
  title,
  children,
  list,
  act,
  pending,
  problem,
  onAct,
  onClose,
  onLoadNew,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div className="stack">
        <h2 id={heading}>{title}</h2>
        {children}
        {list && (
          <ul className="dialog-list" tabIndex={0} aria-labelledby={heading}>
            {list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
        <div className="actions">
          <Button look="filled" pending={pending ?? false} onClick={onAct}>
            {pending ? WORKING.working : act}
          </Button>
          <Button onClick={onClose}>{WORKING.cancel}</Button>
        </div>
      </div>
    </dialog>
  );
}
