import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { useEffect, useRef } from 'react';
import { SENDING } from '../../copy/scoring.vi.ts';
import { receiptNumber } from '../../lib/scoring/moments.ts';
import { Panel } from '../working/Panel.tsx';

type Props = {
  readonly whose: string;
  readonly total: number;
  readonly sentAt: Instant;
  readonly waiting: string | undefined;
  /** Whether the sheet was sent a moment ago on this screen: the receipt then takes the focus. */
  readonly fresh: boolean;
};

/** What proves that a sheet was sent, and who has it now. */
export function Receipt({ whose, total, sentAt, waiting, fresh }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!fresh) return;
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, [fresh]);
  return (
    <Panel {...(fresh && { look: 'next' })}>
      <h2 ref={heading} tabIndex={-1}>
        {SENDING.receipt}
      </h2>
      <p>{SENDING.receiptLine(total, formatInstant(sentAt))}</p>
      <p className="quiet">
        {SENDING.number}: <span className="receipt-number">{receiptNumber(whose, sentAt)}</span>
      </p>
      {waiting && <p>{waiting}</p>}
    </Panel>
  );
}
