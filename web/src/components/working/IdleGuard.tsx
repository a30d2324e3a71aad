import { useEffect, useRef, useState } from 'react';
import { IDLE } from '../../copy/sign-in.vi.ts';
import { WORKING } from '../../copy/working.vi.ts';
import { nowInSeconds } from '../../lib/clock.ts';
import type { IdleStage } from '../../lib/idle.ts';
import { watchIdle } from '../../lib/idle.ts';
import { endIdleSession, idleLimits, signIn } from '../../lib/session.ts';
import { Button } from './Button.tsx';

/**
 * Ends a session that nobody works in, after a warning. What was typed stays on this device; the page is covered, for
 * others may sit before it, until the same person has signed in again and is back where they were.
 */
export function IdleGuard() {
  const [stage, setStage] = useState<IdleStage>('at-work');
  const dialog = useRef<HTMLDialogElement>(null);
  const touch = useRef<() => void>(undefined);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void idleLimits().then((limits) => {
      if (gone) return;
      const watch = watchIdle(limits, nowInSeconds, (next) => {
        setStage(next);
        if (next === 'away') void endIdleSession();
      });
      ({ stop, touch: touch.current } = watch);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  useEffect(() => {
    if (stage === 'at-work') dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [stage]);
  const away = stage === 'away';
  return (
    <dialog
      className={away ? 'dialog covering' : 'dialog'}
      ref={dialog}
      aria-labelledby="het-phien"
      onCancel={(event) => {
        if (away) event.preventDefault();
        else touch.current?.();
      }}
    >
      <div className="stack" role={away ? 'alert' : undefined}>
        <h2 id="het-phien">{away ? IDLE.endedTitle : IDLE.warningTitle}</h2>
        <p>{away ? IDLE.ended : IDLE.warning}</p>
        <div className="actions">
          {away ? (
            <Button
              look="filled"
              onClick={() => void signIn(window.location.pathname + window.location.search)}
            >
              {WORKING.signInAgain}
            </Button>
          ) : (
            <Button look="filled" onClick={() => touch.current?.()}>
              {IDLE.stay}
            </Button>
          )}
        </div>
      </div>
    </dialog>
  );
}
