import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import { inOrder } from '../../lib/scoring/in-order.ts';

type Props = {
  readonly appeal: {
    readonly at: Instant;
    readonly grounds: string;
    readonly lines: Readonly<Record<string, string>>;
  };
};

/** What a unit holds against its review, line by line, with its grounds. */
export const AppealWords = ({ appeal }: Props) => (
  <div>
    <h3>{COURSE.appealSent(formatInstant(appeal.at))}</h3>
    <ul className="bullets">
      {inOrder(appeal.lines).map(([id, words]) => (
        <li key={id}>{COURSE.line(id, words)}</li>
      ))}
    </ul>
    <p className="long-text">
      <b>{COURSE.grounds}:</b> {appeal.grounds}
    </p>
  </div>
);
