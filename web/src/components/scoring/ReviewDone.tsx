import { useEffect, useRef } from 'react';
import type { Reviewing } from '../../copy/review.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { LinkButton } from '../working/Button.tsx';
import { Panel } from '../working/Panel.tsx';

type Props = {
  readonly kind: Reviewing;
  readonly total: number;
  /** Whether it was closed a moment ago on this screen: it then takes the focus and offers what is next. */
  readonly fresh: boolean;
  readonly next: { readonly label: string; readonly href: string };
};

/** That a review is closed, with what result, and the way on. */
export function ReviewDone({ kind, total, fresh, next }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!fresh) return;
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, [fresh]);
  return (
    <Panel {...(fresh && { look: 'next' })}>
      <h2 ref={heading} tabIndex={-1} className="review-done">
        {REVIEW.done[kind]}
      </h2>
      <p>{REVIEW.doneTotal(total)}</p>
      {fresh && (
        <p className="review-next">
          <LinkButton look="filled" href={next.href}>
            {next.label}
          </LinkButton>
        </p>
      )}
    </Panel>
  );
}
