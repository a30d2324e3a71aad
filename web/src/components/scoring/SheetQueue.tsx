import { STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { mayExtend } from '@bang-vang/shared/domain/access/may.ts';
import { formatDay, formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { useState } from 'react';
import { PANELS } from '../../copy/panels.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { AS_SENT_QUEUE } from '../../copy/several-sheets.vi.ts';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import type { CallInput, ValueOf } from '../../lib/client.ts';
import { QUEUE_STATES, actOn, bySince, isMine, isReady } from '../../lib/scoring/sheet-queue.ts';
import type { Viewpoint } from '../../lib/scoring/sheet-queue.ts';
import { placeBelow, useWorkplace } from '../../lib/workplace.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { Chip } from '../working/Chip.tsx';
import { Empty, Panel } from '../working/Panel.tsx';
import { ExtendForm } from './ExtendForm.tsx';
import { LOOKS } from './SheetHead.tsx';

export type SheetUnder = ValueOf<'listSheetsUnder'>['sheets'][number];
type Filter = 'mine' | 'all' | SheetUnder['state'];

type Props = {
  readonly params: CallInput<'listSheetsUnder'>['params'];
  /** The union whose queue it is, and from where it is looked at. */
  readonly union: Place;
  readonly from: Viewpoint;
  readonly sheets: readonly SheetUnder[];
  readonly addressOf: (unit: string) => string;
  /** Where several are made final at once; undefined for whoever may not. */
  readonly bulk: string | undefined;
  /** Where several are confirmed as they were sent; undefined for whoever may not. */
  readonly asSent: string | undefined;
};

/** The sheets of the units under a union, by state with counts; what waits for the reader first. */
export function SheetQueue({ params, union, from, sheets, addressOf, bulk, asSent }: Props) {
  const count = (one: Filter) => sheets.filter((sheet) => fits(sheet, one, from)).length;
  const [filter, setFilter] = useState<Filter>(from === 'above' && count('mine') === 0 ? 'all' : 'mine');
  const shown = sheets.filter((sheet) => fits(sheet, filter, from)).toSorted(bySince);
  const ready = sheets.filter(isReady).length;
  const toFinalise = ready > 0 ? bulk : undefined;
  const toConfirm = count('reviewing') > 0 ? asSent : undefined;
  const choices: readonly (readonly [Filter, string])[] = [
    ['mine', SUPERVISING.mine],
    ...QUEUE_STATES.map((state) => [state, nameOf(state)] as const),
    ['all', SUPERVISING.all],
  ];
  return (
    <>
      <p className="review-lead">{SUPERVISING.lead(count('mine'))}</p>
      <div className="filters" role="group" aria-label={SUPERVISING.filter}>
        {choices
          .filter(([one]) => one === 'mine' || one === 'all' || count(one) > 0)
          .map(([one, label]) => (
            <button
              key={one}
              type="button"
              className="filter"
              aria-pressed={filter === one}
              onClick={() => setFilter(one)}
            >
              {label} <span className="figure">{count(one)}</span>
            </button>
          ))}
      </div>
      {(toFinalise !== undefined || toConfirm !== undefined) && (
        <div className="actions review-lead">
          {toFinalise && <LinkButton href={toFinalise}>{SUPERVISING.bulk(ready)}</LinkButton>}
          {toConfirm && <LinkButton href={toConfirm}>{AS_SENT_QUEUE.toIt}</LinkButton>}
        </div>
      )}
      {shown.length === 0 ? (
        <Empty>{filter === 'mine' ? REVIEW.queueEmpty : SUPERVISING.emptyFilter}</Empty>
      ) : (
        <Panel look="flush">
          <ul className="rows">
            {shown.map((sheet) => (
              <Row
                key={sheet.unit.id}
                round={params.round}
                union={union}
                from={from}
                sheet={sheet}
                address={addressOf(sheet.unit.id)}
              />
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

const nameOf = (state: SheetUnder['state']): string =>
  state === 'none' ? SUPERVISING.none : (STATE_NAMES[state] ?? state);
const fits = (sheet: SheetUnder, filter: Filter, from: Viewpoint): boolean =>
  filter === 'all' || (filter === 'mine' ? isMine(sheet, from) : sheet.state === filter);

/** Sheets that are still with their units: what can be done about them from above is to give more time. */
const WITH_UNIT: readonly SheetUnder['state'][] = ['none', 'draft', 'returned'];

function Row({
  round,
  union,
  from,
  sheet,
  address,
}: Pick<Props, 'union' | 'from'> & {
  readonly round: string;
  readonly sheet: SheetUnder;
  readonly address: string;
}) {
  const { officer, today } = useWorkplace();
  const [extending, setExtending] = useState(false);
  const { unit, state, since, total, reviewed, deadline, extension } = sheet;
  const withUnit = WITH_UNIT.includes(state);
  const mayGiveTime = withUnit && mayExtend(officer, placeBelow(union, unit), today);
  return (
    <li>
      <div className="row-what">
        <b>{unit.name}</b>
        {total !== undefined && <p>{SUPERVISING.totals(total, reviewed)}</p>}
        {sheet.lookedAgain && <p className="quiet">{PANELS.lookedAgain}</p>}
        {withUnit && (
          <p className="quiet">
            {extension
              ? SUPERVISING.extendedTo(formatDay(extension.until))
              : SUPERVISING.dueBy(formatDay(deadline.day))}
          </p>
        )}
        {!withUnit && since && <p className="quiet">{SUPERVISING.since(formatInstant(since))}</p>}
      </div>
      <div className="row-state">
        <Chip look={LOOKS[state] ?? 'plain'}>{nameOf(state)}</Chip>
      </div>
      <div className="row-act actions">
        {state !== 'none' && state !== 'draft' && (
          <LinkButton href={address}>{SUPERVISING.open[actOn(sheet, from)]}</LinkButton>
        )}
        {mayGiveTime && (
          <Button
            aria-label={SUPERVISING.extendOf(unit.name)}
            aria-expanded={extending}
            onClick={() => setExtending(!extending)}
          >
            {SUPERVISING.extend}
          </Button>
        )}
      </div>
      {extending && (
        <ExtendForm
          params={{ round, unit: unit.id }}
          name={unit.name}
          version={extension?.version ?? 0}
          after={deadline.day}
          onClose={() => setExtending(false)}
        />
      )}
    </li>
  );
}
