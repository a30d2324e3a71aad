import { COUNCIL } from '../../copy/council.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { nameOf } from '../../lib/nominations/nominee.ts';
import type { ReadyDesk, Step } from '../../lib/nominations/council-desk.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { fieldId } from '../working/Field.tsx';
import { ballotId } from './CouncilRow.tsx';

/** Leads to the field that is to be filled in next. */
const Lead = ({ said, act, to }: { readonly said: string; readonly act: string; readonly to: string }) => (
  <div className="panel stack">
    <h2>{COUNCIL.record}</h2>
    <p className="quiet">{said}</p>
    <Button look="filled" onClick={() => document.getElementById(to)?.focus()}>
      {act}
    </Button>
  </div>
);

/** Names under what will happen to them. */
const Outcome = ({ title, desks }: { readonly title: string; readonly desks: readonly ReadyDesk[] }) => (
  <div className="outcome-list">
    <b>{title}</b>
    {desks.length > 0 && (
      <ul>
        {desks.map(({ nomination: { id, nominee } }) => (
          <li key={id}>{nameOf(nominee)}</li>
        ))}
      </ul>
    )}
  </div>
);

/** What recording will do, and the one next step. */
export function CouncilAside({ step, onRecord }: { readonly step: Step; readonly onRecord: () => void }) {
  switch (step.kind) {
    case 'nothing':
      return (
        <div className="panel stack">
          <h2>{COUNCIL.record}</h2>
          <p>{COUNCIL.allDone}</p>
          <LinkButton look="filled" href={ADDRESSES.decisions}>
            {COUNCIL.toDecisions}
          </LinkButton>
        </div>
      );
    case 'session':
      return <Lead said={COUNCIL.sessionLead} act={COUNCIL.toSession} to={fieldId(step.field)} />;
    case 'wrong':
      return <Lead said={COUNCIL.wrongRows(step.count)} act={COUNCIL.toWrong} to={ballotId(step.first)} />;
    case 'gap':
      return <Lead said={COUNCIL.nothingYet} act={COUNCIL.toGap} to={ballotId(step.first)} />;
    case 'record': {
      const passed = step.ready.filter(({ verdict }) => verdict.passed);
      const failed = step.ready.filter(({ verdict }) => !verdict.passed);
      return (
        <div className="panel stack">
          <h2>{COUNCIL.record}</h2>
          {step.open > 0 && <p className="quiet">{COUNCIL.stillOpen(step.open)}</p>}
          <h3>{COUNCIL.willDo}</h3>
          <Outcome title={COUNCIL.pass(passed.length)} desks={passed} />
          <Outcome title={COUNCIL.fail(failed.length)} desks={failed} />
          <p className="quiet">{COUNCIL.minutes}</p>
          <Button look="filled" onClick={onRecord}>
            {COUNCIL.act(step.ready.length)}
          </Button>
        </div>
      );
    }
  }
}
