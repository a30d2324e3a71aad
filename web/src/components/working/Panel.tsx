import type { ReactNode } from 'react';
import { LinkButton } from './Button.tsx';

/** A part of a page under its own heading. `note` stands quietly beside the heading ("4 việc"). */
export const Section = ({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}) => (
  <section className="section">
    <h2>
      {title} {note && <span className="quiet">{note}</span>}
    </h2>
    {children}
  </section>
);

/** A white card. `flush` lets rows reach its edges; `next` is the one next step of a page. */
export const Panel = ({
  look,
  children,
}: {
  readonly look?: 'next' | 'flush';
  readonly children: ReactNode;
}) => <div className={look ? `panel ${look}` : 'panel'}>{children}</div>;

/** Nothing here: one sentence, and one act at most. */
export const Empty = ({
  children,
  act,
}: {
  readonly children: ReactNode;
  readonly act?: { readonly label: string; readonly href: string } | undefined;
}) => (
  <div className="empty">
    <p>{children}</p>
    {act && <LinkButton href={act.href}>{act.label}</LinkButton>}
  </div>
);
