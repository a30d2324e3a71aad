import { useCallback, useState } from 'react';
import { forget, keep, kept } from './kept.ts';

/**
 * A form's value that survives an ended session and a reload of this tab, for its owner only.
 * Answers `[value, set, clear]`: `clear()` forgets what was kept and goes back to the beginning, or to what is given.
 * `fits` tells whether what was kept is still of the form's shape.
 */
export function useKept<T>(
  owner: string,
  form: string,
  start: T,
  fits: (value: unknown) => boolean = () => true,
): readonly [T, (next: T) => void, (next?: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const found = kept(owner, form);
    return found !== undefined && fits(found) ? (found as T) : start;
  });
  const set = useCallback(
    (next: T) => {
      keep(owner, form, next);
      setValue(next);
    },
    [owner, form],
  );
  const clear = (next: T = start) => {
    forget(form);
    setValue(next);
  };
  return [value, set, clear];
}
