import { useEffect, useRef, useState } from 'react';
import { PEOPLE } from '../../copy/people.vi.ts';
import { useAct } from '../../lib/queries.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { CodeSlip } from './CodeSlip.tsx';
import type { SheetOfPerson } from './PeopleList.tsx';

type Props = { readonly round: RoundView; readonly person: SheetOfPerson; readonly onClose: () => void };

/**
 * Gives somebody a code for a sheet that is there: who has lost the old one, which ends, or who never had one because the unit
 * entered the sheet. Says first that the sheet stays.
 */
export function ReissueCode({ round, person, onClose }: Props) {
  const { unit } = useWorkplace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [code, setCode] = useState<string>();
  const hadOne = person.hasCode !== false;
  const { act, pending, problem } = useAct('reissueCode');
  const make = async () => {
    const answer = await act({ params: { round: round.id, unit: unit.id, person: person.id } });
    if (answer.ok) setCode(answer.value.code);
  };
  return (
    <Panel look="next">
      <div className="stack">
        <h2 ref={heading} tabIndex={-1}>
          {hadOne ? PEOPLE.reissueFor(person.name) : PEOPLE.issueFor(person.name)}
        </h2>
        {code ? (
          <CodeSlip name={person.name} unit={unit.name} year={round.year} code={code} onClose={onClose} />
        ) : (
          <>
            <p>{hadOne ? PEOPLE.reissueWhat : PEOPLE.issueToEntered}</p>
            <ProblemNotice problem={problem} />
            <div className="actions">
              <Button look="filled" pending={pending} onClick={() => void make()}>
                {hadOne ? PEOPLE.makeNewCode : PEOPLE.makeCode}
              </Button>
              <Button onClick={onClose}>{PEOPLE.cancel}</Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}
