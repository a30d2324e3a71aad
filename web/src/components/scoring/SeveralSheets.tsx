import { useState } from 'react';
import type { ReactNode } from 'react';
import { SEVERAL } from '../../copy/several-sheets.vi.ts';
import type { SeveralWords } from '../../copy/several-sheets.vi.ts';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import type { Answer } from '../../lib/problem.ts';
import { useSeveral } from '../../lib/scoring/use-several.ts';
import type { OneOfSeveral } from '../../lib/scoring/one-after-another.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Empty, Panel } from '../working/Panel.tsx';
import { ProgressBar } from '../working/ProgressBar.tsx';

type Props<One> = {
  readonly words: SeveralWords;
  readonly ones: readonly One[];
  /** Whether all are chosen to begin with, to be left out one by one, or none, to be picked one by one. */
  readonly start: 'all' | 'none';
  readonly totalOf: (one: One) => number;
  /** What is said of one beside its name and points. */
  readonly note?: (one: One) => ReactNode;
  readonly command: (one: One, key: string) => Promise<Answer<unknown>>;
  readonly back: string;
};

/**
 * Several sheets to which the same is done: first the list with their points and how many are chosen, then the question with
 * those chosen, then one after another. What cannot be is told by name; the others stay done.
 */
export function SeveralSheets<One extends OneOfSeveral>(props: Props<One>) {
  const { words, ones, start, totalOf, note, command, back } = props;
  const { course, going, carryOut } = useSeveral(command);
  const { done, refused } = course;
  const underWay = going !== undefined;
  /** Those that stand otherwise than they did to begin with. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const isChosen = ({ unit }: One) => (start === 'all') !== turned.has(unit.id);
  const chosen = ones.filter(isChosen);
  const turn = ({ unit }: One) =>
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(unit.id)) after.add(unit.id);
      return after;
    });
  const lineOf = (one: One) => SEVERAL.line(one.unit.name, totalOf(one));
  return (
    <>
      {done > 0 && !underWay && (
        <Panel look="next">
          <p role="status">{words.done(done)}</p>
        </Panel>
      )}
      {refused.length > 0 && (
        <div className="wrong" role="alert">
          <p>{SEVERAL.refused}</p>
          <ul>
            {refused.map(({ unit, name, sentence }) => (
              <li key={unit}>{SEVERAL.failed(name, sentence)}</li>
            ))}
          </ul>
        </div>
      )}
      {ones.length === 0 ? (
        <Empty act={{ label: SUPERVISING.backToQueue, href: back }}>{words.none}</Empty>
      ) : (
        <div className="panel stack">
          <p>{words.lead}</p>
          <fieldset disabled={underWay}>
            <legend>{words.title(ones.length)}</legend>
            {ones.map((one) => (
              <label key={one.unit.id} className="choice">
                <input type="checkbox" checked={isChosen(one)} onChange={() => turn(one)} />
                <span>
                  {lineOf(one)}
                  {note?.(one)}
                </span>
              </label>
            ))}
          </fieldset>
          <p className="quiet">
            {chosen.length > 0 ? SEVERAL.chosen(chosen.length, ones.length) : SEVERAL.chooseSome}
          </p>
          {underWay && <ProgressBar done={course.tried} all={going} />}
          <div className="actions">
            {chosen.length > 0 && (
              <Button look="filled" pending={underWay} onClick={() => setAsking(true)}>
                {words.act(chosen.length)}
              </Button>
            )}
            <LinkButton href={back}>{SUPERVISING.backToQueue}</LinkButton>
          </div>
          <Confirm
            open={asking}
            title={words.ask(chosen.length)}
            list={chosen.map(lineOf)}
            act={words.act(chosen.length)}
            onAct={() => {
              setAsking(false);
              void carryOut(chosen);
            }}
            onClose={() => setAsking(false)}
          >
            <p>{words.askText}</p>
          </Confirm>
        </div>
      )}
    </>
  );
}
