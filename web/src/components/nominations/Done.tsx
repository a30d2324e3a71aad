import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/** Says that an act is done, and takes the focus so that it is heard. */
export function Done({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [children]);
  return (
    <div className="notice done" ref={box} tabIndex={-1} role="status">
      {children}
    </div>
  );
}
