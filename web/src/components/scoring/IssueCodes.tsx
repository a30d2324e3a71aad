import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useEffect, useRef, useState } from 'react';
import { CODES, PEOPLE } from '../../copy/people.vi.ts';
import { call } from '../../lib/client.ts';
import type { ValueOf } from '../../lib/client.ts';
import type { Someone } from '../../lib/scoring/part-by-part.ts';
import { useSeveralPeople } from '../../lib/scoring/use-several-people.ts';
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
  const [set, setSet] = useState<CriteriaSetId | undefined>(() => {
    const [only, ...others] = setsForPeople(round);
    return others.length === 0 ? only : undefined;
  });
  const [asked, setAsked] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const { people, more, problem, pending, done, isBegun, isThrough, begin } = useSeveralPeople<
    ValueOf<'issueCodes'>
  >({
    params,
    chosen,
    step: 'none',
  });
  const give = async (all: readonly Someone[]) => {
    if (set === undefined) {
      setAsked(true);
      box.current?.querySelector('input')?.focus();
      return;
    }
    await begin(all, (part, key) => call('issueCodes', { params, body: { set, people: part } }, { key }));
  };
  const given = done.flatMap(({ codes }) => codes);
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
            {isBegun && <ProgressBar done={given.length} all={people.length} />}
            <div className="actions">
              <Button look="filled" pending={pending} onClick={() => void give(people)}>
                {isBegun && problem ? CODES.goOn : CODES.give(people.length)}
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
