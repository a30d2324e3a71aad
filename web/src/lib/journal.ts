import { HAPPENING_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { HappeningKind } from '@bang-vang/shared/domain/events.ts';
import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { SUBJECTS } from '../copy/journal.vi.ts';
import type { ValueOf } from './client.ts';

export type Entry = ValueOf<'readJournal'>['entries'][number];

/** What of the journal is shown, as the address says it. */
export type Choice = {
  readonly unit: string;
  readonly day: Day | undefined;
  readonly kind: HappeningKind | undefined;
  readonly account: string | undefined;
};

const isKind = (text: string): text is HappeningKind => Object.hasOwn(HAPPENING_NAMES, text);

/** Reads the choice from an address; what it does not say, or says wrongly, is chosen for nobody. */
export function choiceIn(search: string, ownUnit: string): Choice {
  const said = new URLSearchParams(search);
  const day = said.get('ngay') ?? '';
  const kind = said.get('viec') ?? '';
  return {
    unit: said.get('don-vi') ?? ownUnit,
    day: isDay(day) ? day : undefined,
    kind: isKind(kind) ? kind : undefined,
    account: said.get('tai-khoan') ?? undefined,
  };
}

/** The address of a choice, and of one thing's history where that is opened. */
export function searchOf({ unit, day, kind, account }: Choice, aggregate?: string): string {
  const said = Object.entries({
    'don-vi': unit,
    ngay: day,
    viec: kind,
    'tai-khoan': account,
    'ho-so': aggregate,
  }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `?${new URLSearchParams(said).toString()}`;
}

/** What the operation is asked for a choice. */
export const queryOf = ({ day, kind, account }: Choice, after: string | undefined) => ({
  ...(day === undefined ? {} : { day }),
  ...(kind === undefined ? {} : { kind }),
  ...(account === undefined ? {} : { account }),
  ...(after === undefined ? {} : { after }),
});

/** What a trail is the history of: `SHEET#2026#C1` of a collective sheet. */
export const subjectOf = (aggregate: string): string => SUBJECTS[aggregate.split('#')[0] ?? ''] ?? aggregate;
