import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { CODES, PEOPLE } from '../../copy/people.vi.ts';
import { call } from '../../lib/client.ts';
import type { ValueOf } from '../../lib/client.ts';
import { keysFor, partByPart, peopleAt } from '../../lib/scoring/part-by-part.ts';
import type { Batch, Someone } from '../../lib/scoring/part-by-part.ts';
import type { Problem } from '../../lib/problem.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Empty, Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { ProgressBar } from '../working/ProgressBar.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { CodeSheet } from './CodeSheet.tsx';
import { SetChoice, setsForPeople } from './SetChoice.tsx';

type Props = {
  readonly round: RoundView;
  /** Those who were chosen; undefined for the next of all without a code. */
  readonly chosen: readonly Someone[] | undefined;
  readonly onClose: () => void;
};

/** Codes for several people: who they are and how many first, then the slips, which are shown this once. */
export function IssueCodes({ round, chosen, onClose }: Props) {
  const { unit } = useWorkplace();
  const params = { round: round.id, unit: unit.id };
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const client = useQueryClient();
  const [people, setPeople] = useState(chosen);
  const [more, setMore] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [set, setSet] = useState<CriteriaSetId | undefined>(() => {
    const [only, ...others] = setsForPeople(round);
    return others.length === 0 ? only : undefined;
  });
  const [asked, setAsked] = useState(false);
  const [pending, setPending] = useState(false);
  const [batch, setBatch] = useState<Batch<ValueOf<'issueCodes'>>>({ done: [] });
  const [keys, setKeys] = useState<readonly string[]>();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (chosen) return;
    void peopleAt({ round: round.id, unit: unit.id }, 'none').then((found) => {
      if (!found.ok) return setProblem(found.problem);
      setPeople(found.value.people);
      setMore(found.value.more);
    });
  }, [chosen, round.id, unit.id]);
  const give = async (all: readonly Someone[]) => {
    if (set === undefined) {
      setAsked(true);
      box.current?.querySelector('input')?.focus();
      return;
    }
    setPending(true);
    const attempts = keys ?? keysFor(all);
    setKeys(attempts);
    const ended = await partByPart(
      all,
      attempts,
      (part, key) => call('issueCodes', { params, body: { set, people: part } }, { key }),
      setBatch,
    );
    setBatch(ended);
    setProblem(ended.problem);
    setPending(false);
    await client.invalidateQueries();
  };
  const given = batch.done.flatMap(({ codes }) => codes);
  const isThrough = !pending && problem === undefined && keys !== undefined;
  return (
    <Panel look="next">
      <div className="stack">
        <h2 ref={heading} tabIndex={-1}>
          {CODES.title}
        </h2>
        <ProblemNotice problem={problem} />
        {isThrough ? (
          <CodeSheet given={given} unit={unit.name} year={round.year} more={more} onClose={onClose} />
        ) : people === undefined ? (
          problem ? null : (
            <Skeleton />
          )
        ) : people.length === 0 ? (
          <Empty>{CODES.nobody}</Empty>
        ) : (
          <>
            <p>{CODES.preview(people.length, more)}</p>
            <details>
              <summary>{CODES.names}</summary>
              <ul className="bullets">
                {people.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
            </details>
            <SetChoice
              round={round}
              hint={PEOPLE.chooseSetHint}
              chosen={set}
              choose={setSet}
              asked={asked}
              box={box}
            />
            {keys && <ProgressBar done={given.length} all={people.length} />}
            <div className="actions">
              <Button look="filled" pending={pending} onClick={() => void give(people)}>
                {keys && problem ? CODES.goOn : CODES.give(people.length)}
              </Button>
              <Button onClick={onClose}>{PEOPLE.cancel}</Button>
            </div>
          </>
        )}
        {!isThrough && people?.length === 0 && <Button onClick={onClose}>{PEOPLE.cancel}</Button>}
      </div>
    </Panel>
  );
}
