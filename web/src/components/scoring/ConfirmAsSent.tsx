import { STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { AS_SENT, AS_SENT_QUEUE } from '../../copy/several-sheets.vi.ts';
import type { CallInput, ValueOf } from '../../lib/client.ts';
import { call } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import { Chip } from '../working/Chip.tsx';
import { LinkButton } from '../working/Button.tsx';
import { Panel, Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { SeveralSheets } from './SeveralSheets.tsx';

type AsSent = ValueOf<'listAsSent'>['sheets'][number];

type Props = {
  readonly params: CallInput<'listAsSent'>['params'];
  readonly addressOf: (unit: string) => string;
  readonly back: string;
};

/**
 * Sheets whose own points would stand unchanged, to be picked and confirmed together; under them those that somebody has to
 * look at by themselves, and why.
 */
export function ConfirmAsSent({ params, addressOf, back }: Props) {
  const read = useRead('listAsSent', { params });
  if (!read.value)
    return read.problem ? (
      <ProblemNotice problem={read.problem} onRetry={() => void read.refresh()} />
    ) : (
      <Skeleton />
    );
  const { sheets, apart } = read.value;
  return (
    <div className="stack-wide">
      <SeveralSheets
        words={AS_SENT}
        ones={sheets}
        start="none"
        totalOf={({ total }) => total}
        note={(sheet) => <Note {...sheet} href={addressOf(sheet.unit.id)} />}
        command={(sheet, key) => confirm(params.round, sheet, key)}
        back={back}
      />
      {apart.length > 0 && (
        <Section title={AS_SENT_QUEUE.apart} note={AS_SENT_QUEUE.apartNote(apart.length)}>
          <Panel look="flush">
            <ul className="rows">
              {apart.map(({ unit, why }) => (
                <li key={unit.id}>
                  <div className="row-what">
                    <b>{unit.name}</b>
                    <p className="quiet">{AS_SENT_QUEUE.why[why]}</p>
                  </div>
                  <div className="row-state">
                    <Chip look="mine">{STATE_NAMES['reviewing']}</Chip>
                  </div>
                  <div className="row-act actions">
                    <LinkButton href={addressOf(unit.id)}>{AS_SENT_QUEUE.read}</LinkButton>
                  </div>
                </li>
              ))}
            </ul>
          </Panel>
        </Section>
      )}
    </div>
  );
}

/** What is special about a sheet, and the way to its lines and evidence. */
function Note({ late, parts, unit, href }: AsSent & { readonly href: string }) {
  const said = [
    ...(parts ? [AS_SENT_QUEUE.ofPanel(Object.keys(parts).length)] : []),
    ...(late ? [AS_SENT_QUEUE.late] : []),
  ];
  return (
    <>
      {said.length > 0 && <span className="quiet"> ({said.join(', ')})</span>}{' '}
      <a href={href} aria-label={`${AS_SENT_QUEUE.read} ${unit.name}`}>
        {AS_SENT_QUEUE.read}
      </a>
    </>
  );
}

/** The panel's result where there is one, the union's own review with the unit's points where there is none. */
function confirm(round: string, { unit, version, marks, parts }: AsSent, key: string) {
  const params = { round, unit: unit.id };
  return parts
    ? call('confirmReview', { params, body: { version, parts, marks: {}, reasons: {} } }, { key })
    : call(
        'reviewCollectiveSheet',
        { params, body: { version, marks, reasons: {}, deductions: [] } },
        { key },
      );
}
