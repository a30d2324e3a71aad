import { personKindName } from '@bang-vang/shared/data/person-kinds.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useEffect, useRef, useState } from 'react';
import { RECORDS } from '../../copy/person-records.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { standing } from '../../lib/people/history.ts';
import { useAct, useRead } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { FactTable } from './FactTable.tsx';

type Named = { readonly id: string; readonly name: string };
type Props = {
  readonly one: Named;
  readonly other: Named;
  readonly onClose: () => void;
  readonly onLoadNew: () => void;
};

/** Two records side by side: one is kept and takes over the other, after a look at what comes of it, or they are two people. */
export function Comparison({ one, other, onClose, onLoadNew }: Props) {
  const [keeping, keep] = useState<{ readonly kept: Named; readonly gone: Named }>();
  const first = useRead('getPerson', { params: { person: one.id } });
  const second = useRead('getPerson', { params: { person: other.id } });
  const apart = useAct('keepApart');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const failed = [first, second].find(({ problem, value }) => problem && !value);
  const { value: a } = first;
  const { value: b } = second;
  return (
    <section className="panel stack-wide">
      <h2 ref={heading} tabIndex={-1}>
        {RECORDS.compareTitle}
      </h2>
      {failed ? (
        <ProblemNotice problem={failed.problem} onRetry={() => void failed.refresh()} />
      ) : !a || !b ? (
        <Skeleton />
      ) : (
        <>
          <div className="beside">
            <Side letter="A" person={a} />
            <Side letter="B" person={b} />
          </div>
          <ProblemNotice problem={apart.problem} onLoadNew={onLoadNew} />
          <div className="actions">
            <Button onClick={() => keep({ kept: one, gone: other })}>{RECORDS.keepThis('A')}</Button>
            <Button onClick={() => keep({ kept: other, gone: one })}>{RECORDS.keepThis('B')}</Button>
            <Button
              pending={apart.pending}
              onClick={() =>
                void apart
                  .act({ params: { person: one.id }, body: { version: a.version, other: other.id } })
                  .then((answer) => answer.ok && onClose())
              }
            >
              {RECORDS.apart}
            </Button>
            <Button look="plain" onClick={onClose}>
              {RECORDS.close}
            </Button>
          </div>
        </>
      )}
      {keeping && (
        <Merge {...keeping} onDone={onClose} onClose={() => keep(undefined)} onLoadNew={onLoadNew} />
      )}
    </section>
  );
}

const Side = ({ letter, person }: { readonly letter: string; readonly person: ValueOf<'getPerson'> }) => (
  <section className="stack">
    <h3>{RECORDS.letter(letter, person.name)}</h3>
    <ul className="bullets">
      {standing(person.facts).map((fact) => (
        <li key={fact.from}>
          <b>{RECORDS.until(formatDay(fact.from), fact.until && formatDay(fact.until))}</b>
          <br />
          {[
            fact.name,
            fact.unit.name,
            personKindName(fact.kind),
            ...(fact.position ? [fact.position] : []),
          ].join(', ')}
        </li>
      ))}
    </ul>
    {person.hasNumber && <p className="quiet">{RECORDS.hasNumber}</p>}
  </section>
);

type MergeProps = {
  readonly kept: Named;
  readonly gone: Named;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly onLoadNew: () => void;
};

/** What the kept record would say, before anything is changed. */
function Merge({ kept, gone, onDone, onClose, onLoadNew }: MergeProps) {
  const [sent, setSent] = useState(false);
  // Once merged, there is nothing to preview any more: it is not asked for again.
  const preview = useRead('previewMerge', { params: { person: kept.id, other: gone.id } }, { when: !sent });
  const { act, pending, problem } = useAct('mergePeople');
  const seen = preview.value;
  const merge = async () => {
    if (!seen) return;
    const body = { version: seen.version, other: gone.id, otherVersion: seen.otherVersion };
    setSent(true);
    const answer = await act({ params: { person: kept.id }, body });
    if (answer.ok) onDone();
    else setSent(false);
  };
  return (
    <Confirm
      open
      title={RECORDS.mergeTitle}
      act={RECORDS.merge}
      pending={pending || !seen}
      problem={problem ?? preview.problem}
      onAct={() => void merge()}
      onClose={onClose}
      onLoadNew={onLoadNew}
    >
      <p>{RECORDS.mergeWhat}</p>
      {seen ? <FactTable facts={seen.facts} caption={RECORDS.history} /> : <Skeleton />}
    </Confirm>
  );
}
