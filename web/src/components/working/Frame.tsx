import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Section } from '../../lib/sections.ts';
import type { Workplace } from '../../lib/workplace.ts';
import { IdleGuard } from './IdleGuard.tsx';
import { TopBar } from './TopBar.tsx';

type Props = {
  readonly at?: Workplace | undefined;
  readonly current?: Section | undefined;
  readonly children: ReactNode;
};

/** Gives `useRead` and `useAct` their memory. One for each island. */
export function Reads({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => new QueryClient());
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/** Bar and page. Screens of accounts use `Screen`; those of a code's holder use this, inside `Reads`. */
export const Frame = ({ at, current, children }: Props) => (
  <>
    <TopBar at={at} current={current} />
    {at && <IdleGuard />}
    <main className="page" id="noi-dung" tabIndex={-1}>
      {children}
    </main>
  </>
);
