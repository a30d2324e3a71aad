import { ROLE_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { APPOINTMENTS } from '../../copy/appointments.vi.ts';
import { actsOn } from '../../lib/appointments.ts';
import type { EntryAct, RosterEntryView } from '../../lib/appointments.ts';
import { Button } from '../working/Button.tsx';
import { Chip } from '../working/Chip.tsx';
import type { ChipLook } from '../working/Chip.tsx';
import { Panel } from '../working/Panel.tsx';

const LOOKS = {
  invited: 'waiting',
  ahead: 'draft',
  'in-force': 'good',
  over: 'plain',
} as const satisfies Record<RosterEntryView['state'], ChipLook>;

const LABELS = {
  end: [APPOINTMENTS.end, APPOINTMENTS.endOf],
  lend: [APPOINTMENTS.lend, APPOINTMENTS.lendOf],
  handOver: [APPOINTMENTS.handOver, APPOINTMENTS.handOverOf],
  renew: [APPOINTMENTS.renew, APPOINTMENTS.renewOf],
} as const satisfies Record<EntryAct, readonly [string, (what: string) => string]>;

function termOf({ from, until }: RosterEntryView): string {
  return until === undefined
    ? APPOINTMENTS.since(formatDay(from))
    : APPOINTMENTS.term(formatDay(from), formatDay(until));
}

const detailsOf = (entry: RosterEntryView): readonly string[] => [
  ROLE_NAMES[entry.role],
  termOf(entry),
  ...(entry.lentBy === undefined ? [] : [APPOINTMENTS.lentBy(entry.lentBy)]),
  ...(entry.state === 'invited' && entry.expires ? [APPOINTMENTS.acceptBy(formatDay(entry.expires))] : []),
  ...(entry.isMine ? [APPOINTMENTS.mine] : []),
];

type Props = {
  readonly entries: readonly RosterEntryView[];
  /** The roles to which the reader appoints here. */
  readonly appoints: readonly Role[];
  readonly choose: (act: EntryAct, entry: RosterEntryView) => void;
};

/** Who is appointed, each with the acts that the reader may do. */
export const RosterList = ({ entries, appoints, choose }: Props) => (
  <Panel look="flush">
    <ul className="rows">
      {entries.map((entry) => (
        <li key={entry.id}>
          <div className="row-what">
            <b>{entry.name}</b>
            <span className="quiet">{detailsOf(entry).join(' · ')}</span>
          </div>
          <div className="row-state">
            <Chip look={LOOKS[entry.state]}>{APPOINTMENTS.states[entry.state]}</Chip>
          </div>
          <div className="row-act actions">
            {actsOn(entry, appoints).map((act) => {
              const [label, spoken] = LABELS[act];
              return (
                <Button
                  key={act}
                  look="plain"
                  aria-label={spoken(APPOINTMENTS.what(ROLE_NAMES[entry.role], entry.name))}
                  onClick={() => choose(act, entry)}
                >
                  {label}
                </Button>
              );
            })}
          </div>
        </li>
      ))}
    </ul>
  </Panel>
);
