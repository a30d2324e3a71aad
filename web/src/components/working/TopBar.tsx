import { useEffect, useState } from 'react';
import { ROLES_IN_TEXT, SECTIONS, WORKING } from '../../copy/working.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import type { Section } from '../../lib/sections.ts';
import { sectionsOf } from '../../lib/sections.ts';
import { isDemo, signOut } from '../../lib/session.ts';
import type { Workplace } from '../../lib/workplace.ts';
import { Button } from './Button.tsx';
import { SignOutEverywhere } from './SignOutEverywhere.tsx';

const Wordmark = () => (
  <a className="wordmark" href="/" aria-label={WORKING.product}>
    <span aria-hidden="true">
      B<i>ả</i>ng v<i>à</i>ng
    </span>
  </a>
);

function Demo() {
  const [demo, setDemo] = useState(false);
  useEffect(() => void isDemo().then(setDemo), []);
  return demo && <span>{WORKING.demo}</span>;
}

const Navigation = ({ at, current }: { readonly at: Workplace; readonly current: Section }) => (
  <nav className="nav" aria-label={WORKING.navigation}>
    <ul>
      {sectionsOf(at.appointment.role, at.unit.level).map((section) => (
        <li key={section}>
          <a href={ADDRESSES[section]} aria-current={section === current ? 'page' : undefined}>
            {SECTIONS[section]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The bar of every working page. Without a workplace (signed out, a code's holder) it is the wordmark alone. */
export function TopBar({
  at,
  current,
}: {
  readonly at?: Workplace | undefined;
  readonly current?: Section | undefined;
}) {
  const [open, setOpen] = useState(false);
  return (
    <header className={open ? 'top open' : 'top'}>
      <div className="top-inner">
        <Wordmark />
        {at && (
          <span className="menu-button">
            <Button look="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
              {WORKING.menu}
            </Button>
          </span>
        )}
        {at && current && <Navigation at={at} current={current} />}
        <div className="account">
          <div className="quiet">
            {at && (
              <details className="person">
                <summary>
                  {at.me.name}, {ROLES_IN_TEXT[at.appointment.role]}
                  {at.appointment.lentBy && `, ${WORKING.onBehalfOf(at.appointment.lentBy.name)}`}
                </summary>
                <SignOutEverywhere />
              </details>
            )}
            <Demo />
          </div>
          {at && (
            <Button look="plain" onClick={() => void signOut()}>
              {WORKING.signOut}
            </Button>
          )}
        </div>
      </div>
    </header>
  );
}
