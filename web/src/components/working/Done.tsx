import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/** What was sent has arrived: says what, and what comes next. Takes the focus, so that a screen reader tells it. */
export function Done({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="panel stack done-panel">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  );
}
