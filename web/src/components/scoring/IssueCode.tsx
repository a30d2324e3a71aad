import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
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
import { SetChoice, setsForPeople } from './SetChoice.tsx';

type Props = { readonly round: RoundView; readonly person: SheetOfPerson; readonly onClose: () => void };

/** Opens a person's sheet and gives out its code, which is shown this once and never again. */
export function IssueCode({ round, person, onClose }: Props) {
  const { unit } = useWorkplace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sets = setsForPeople(round);
  const [chosen, setChosen] = useState<CriteriaSetId | undefined>(sets.length === 1 ? sets[0] : undefined);
  const box = useRef<HTMLFieldSetElement>(null);
  const [asked, setAsked] = useState(false);
  const [code, setCode] = useState<string>();
  const { act, pending, problem } = useAct('issueCode');
  const askForSet = () => {
    setAsked(true);
    box.current?.querySelector('input')?.focus();
  };
  const make = async (set: CriteriaSetId) => {
    const params = { round: round.id, unit: unit.id, person: person.id };
    const answer = await act({ params, body: { set } });
    if (answer.ok) setCode(answer.value.code);
  };
  return (
    <Panel look="next">
      <div className="stack">
        <h2 ref={heading} tabIndex={-1}>
          {PEOPLE.issueFor(person.name)}
        </h2>
        {code ? (
          <CodeSlip name={person.name} unit={unit.name} year={round.year} code={code} onClose={onClose} />
        ) : (
          <>
            <SetChoice
              round={round}
              hint={PEOPLE.chooseSetHint}
              chosen={chosen}
              choose={setChosen}
              asked={asked}
              box={box}
            />
            <ProblemNotice problem={problem} />
            <div className="actions">
              <Button
                look="filled"
                pending={pending}
                onClick={() => (chosen ? void make(chosen) : askForSet())}
              >
                {PEOPLE.makeCode}
              </Button>
              <Button onClick={onClose}>{PEOPLE.cancel}</Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}
