/**
 * How long nobody has touched this tab, and what follows from it.
 *
 * - `idleStage(idleSeconds, limits)` says whether the person is at work, is to be warned, or has been away too long
 * - `watchIdle(limits, tell)` tells each change of it; answers `{ touch, stop }`
 */
export type IdleStage = 'at-work' | 'warned' | 'away';
export type IdleLimits = { readonly minutes: number; readonly warnMinutes: number };

/** The stage after so many seconds without a touch. The warning comes some minutes before the end. */
export function idleStage(seconds: number, { minutes, warnMinutes }: IdleLimits): IdleStage {
  if (seconds >= minutes * 60) return 'away';
  return seconds >= (minutes - warnMinutes) * 60 ? 'warned' : 'at-work';
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const LOOK_EVERY_MS = 5_000;

/**
 * Watches the tab. A warning is ended by its button only: whoever brushes the mouse has not read it. The clock is looked
 * at, not counted, so that a computer that slept is as long idle as it slept.
 */
export function watchIdle(
  limits: IdleLimits,
  now: () => number,
  tell: (stage: IdleStage) => void,
): { touch: () => void; stop: () => void } {
  let last = now();
  let told: IdleStage = 'at-work';
  const look = () => {
    const stage = told === 'away' ? 'away' : idleStage(now() - last, limits);
    if (stage === told) return;
    told = stage;
    tell(stage);
  };
  const touched = () => {
    look();
    if (told === 'at-work') last = now();
  };
  for (const name of TOUCHES) window.addEventListener(name, touched, { passive: true });
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    touch: () => {
      if (told === 'away') return;
      last = now();
      look();
    },
    stop: () => {
      clearInterval(timer);
      for (const name of TOUCHES) window.removeEventListener(name, touched);
      document.removeEventListener('visibilitychange', look);
    },
  };
}
