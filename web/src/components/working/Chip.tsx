import type { ReactNode } from 'react';

/** The looks of a state; the word inside says it first. */
export type ChipLook = 'draft' | 'mine' | 'waiting' | 'plain' | 'returned' | 'good' | 'bad' | 'honoured';

export const Chip = ({ look, children }: { readonly look: ChipLook; readonly children: ReactNode }) => (
  <span className={`chip ${look}`}>{children}</span>
);
