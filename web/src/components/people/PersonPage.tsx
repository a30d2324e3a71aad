import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { useState } from 'react';
import { RECORDS } from '../../copy/person-records.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { standing } from '../../lib/people/history.ts';
import { useAct, useRead } from '../../lib/queries.ts';
import { partLink } from '../../lib/use-param.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Done } from '../working/Done.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { FactTable } from './FactTable.tsx';
import { RecordAct } from './RecordAct.tsx';
import type { ActKind } from './RecordAct.tsx';

type Props = {
  readonly person: string;
  readonly back: string;
  readonly addressOf: (person: string) => string;
};
type PersonView = ValueOf<'getPerson'>;

/** One person: where they are, everything recorded of them, and what may be done with the record. */
export function PersonPage({ person, back, addressOf }: Props) {
  const { value, problem, refresh } = useRead('getPerson', { params: { person } });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const { name, unit, hasNumber, absorbed, mergedInto } = value;
  return (
    <div className="stack-wide">
      <div className="row apart">
        <div>
          <h2>{name}</h2>
          <p className="quiet">
            {[
              unit ? RECORDS.nowIn(unit.name) : RECORDS.nowNowhere,
              ...(hasNumber ? [RECORDS.hasNumber] : []),
              ...(absorbed.length > 0 ? [RECORDS.absorbed(absorbed.length)] : []),
            ].join(' · ')}
          </p>
        </div>
        <LinkButton look="plain" {...partLink(back)}>
          {RECORDS.back}
        </LinkButton>
      </div>
      {mergedInto ? (
        <div className="notice stack">
          <p>{RECORDS.mergedAway}</p>
          <LinkButton {...partLink(addressOf(mergedInto))}>{RECORDS.openKept}</LinkButton>
        </div>
      ) : (
        <Acts person={value} onLoadNew={() => void refresh()} />
      )}
      <History facts={value.facts} />
    </div>
  );
}

function History({ facts }: Pick<PersonView, 'facts'>) {
  const [all, setAll] = useState(false);
  const stands = standing(facts);
  return (
    <section className="section">
      <h2>{RECORDS.history}</h2>
      <FactTable facts={all ? facts : stands} caption={RECORDS.historyOf} />
      {facts.length > stands.length && (
        <label className="choice">
          <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
          <span>{RECORDS.showSuperseded}</span>
        </label>
      )}
    </section>
  );
}

/** What the account may do: what is the unit's own, and a transfer among the units it is over. The server looks again. */
function Acts({ person, onLoadNew }: { readonly person: PersonView; readonly onLoadNew: () => void }) {
  const { unit, officer, place, today, appointment } = useWorkplace();
  const [open, setOpen] = useState<ActKind | 'take-back'>();
  const [done, setDone] = useState(false);
  const over = [{ id: unit.id, name: unit.name }, ...unit.children];
  const at = standing(person.facts).at(-1)?.unit.id ?? person.facts.at(-1)?.unit.id;
  const own = at === unit.id && mayActFor(officer, place, today);
  const targets = over.filter(({ id }) => id !== person.unit?.id);
  const moves = appointment.role === 'unit-officer' && targets.length > 0 && over.some(({ id }) => id === at);
  const acts: readonly ActKind[] = [
    ...(own && person.unit ? (['change', 'correct'] as const) : []),
    ...(moves ? (['transfer'] as const) : []),
    ...(own && person.unit ? (['leave'] as const) : []),
  ];
  if (acts.length === 0 && !own) return null;
  const finish = () => {
    setOpen(undefined);
    setDone(true);
  };
  return (
    <section className="section stack">
      <h2>{RECORDS.acts}</h2>
      {done && <Done title={RECORDS.done}>{null}</Done>}
      <div className="filters">
        {acts.map((kind) => (
          <Button key={kind} aria-expanded={open === kind} onClick={() => (setDone(false), setOpen(kind))}>
            {RECORDS[kind]}
          </Button>
        ))}
        <Button look="plain" onClick={() => (setDone(false), setOpen('take-back'))}>
          {RECORDS.takeBack}
        </Button>
      </div>
      {open && open !== 'take-back' && (
        <RecordAct
          key={open}
          kind={open}
          person={person}
          targets={targets}
          onDone={finish}
          onClose={() => setOpen(undefined)}
          onLoadNew={onLoadNew}
        />
      )}
      <TakeBack
        person={person}
        open={open === 'take-back'}
        onDone={finish}
        onClose={() => setOpen((now) => (now === 'take-back' ? undefined : now))}
        onLoadNew={onLoadNew}
      />
    </section>
  );
}

type TakeBackProps = {
  readonly person: PersonView;
  readonly open: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly onLoadNew: () => void;
};

function TakeBack({ person, open, onDone, onClose, onLoadNew }: TakeBackProps) {
  const { act, pending, problem } = useAct('takeBackPersonChange');
  return (
    <Confirm
      open={open}
      title={RECORDS.takeBackTitle}
      act={RECORDS.takeBack}
      pending={pending}
      problem={problem}
      onAct={() =>
        void act({ params: { person: person.id }, body: { version: person.version } }).then(
          (answer) => answer.ok && onDone(),
        )
      }
      onClose={onClose}
      onLoadNew={onLoadNew}
    >
      <p>{RECORDS.takeBackWhat}</p>
    </Confirm>
  );
}
