import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { daysBetween, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { ReactNode } from 'react';
import { SHEET } from '../../copy/scoring.vi.ts';
import { Chip } from '../working/Chip.tsx';
import type { ChipLook } from '../working/Chip.tsx';

export const LOOKS: Readonly<Record<string, ChipLook>> = {
  draft: 'draft',
  submitted: 'waiting',
  opined: 'waiting',
  reviewing: 'plain',
  returned: 'returned',
  appealed: 'waiting',
  final: 'good',
  reviewed: 'good',
  assessed: 'good',
  questioned: 'waiting',
  answered: 'good',
};

type Props = {
  readonly about: string;
  readonly name: string;
  readonly state: string;
  /** The last day for sending, while the sheet is a draft, and today, where the server told it. */
  readonly until?: Day | undefined;
  readonly today?: Day | undefined;
  readonly children?: ReactNode;
};

/** Whose sheet, in which state, until when. */
export const SheetHead = ({ about, name, state, until, today, children }: Props) => (
  <div className="sheet-head">
    <div className="row apart">
      <p className="quiet">{about}</p>
      <Chip look={LOOKS[state] ?? 'plain'}>{STATE_NAMES[state] ?? state}</Chip>
    </div>
    <h1>{SHEET.title}</h1>
    <p>{name}</p>
    {until && <p className="quiet">{SHEET.deadline(formatDay(until), today && daysBetween(today, until))}</p>}
    {children}
  </div>
);
