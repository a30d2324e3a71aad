import { useState } from 'react';
import { CHOICE } from './kept.ts';

/** Remembers a choice from page to page of this tab, until signing out. It names things, it holds nothing personal. */
export function useChoice(name: string): readonly [string | undefined, (choice: string) => void] {
  const key = CHOICE + name;
  const [choice, setChoice] = useState(() => window.sessionStorage.getItem(key) ?? undefined);
  const choose = (next: string) => {
    window.sessionStorage.setItem(key, next);
    setChoice(next);
  };
  return [choice, choose];
}
