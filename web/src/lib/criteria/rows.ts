import type { Path } from './set-draft.ts';

/** The button that opens a row of the outline. */
export const rowId = (path: Path): string => `muc-${path.join('-')}`;

/** Brings a row into sight, once it is drawn, and puts the cursor there. */
export function goToRow(path: Path): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(rowId(path));
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  });
}
