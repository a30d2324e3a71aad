import { useState } from 'react';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { sentenceOf } from '../../lib/problem.ts';
import { isReady } from '../../lib/scoring/sheet-queue.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { Empty, Panel } from '../working/Panel.tsx';
import type { SheetUnder } from './SheetQueue.tsx';

type Props = {
  readonly params: CallInput<'listSheetsUnder'>['params'];
  readonly sheets: readonly SheetUnder[];
  readonly back: string;
};

/**
 * Several results made final, one after another, once their names and count were seen. What cannot be is told by name; the
 * others stay final.
 */
export function FinaliseSeveral({ params, sheets, back }: Props) {
  const { act } = useAct('finaliseCollectiveSheet');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState(0);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const ready = sheets.filter(isReady);
  const chosen = ready.filter(({ unit }) => !left.has(unit.id));
  const finalise = async () => {
    setWorking(true);
    setFailed([]);
    for (const { unit, version } of chosen) {
      const answer = await act({ params: { round: params.round, unit: unit.id }, body: { version } });
      if (answer.ok) setDone((before) => before + 1);
      else setFailed((before) => [...before, SUPERVISING.bulkFailed(unit.name, sentenceOf(answer.problem))]);
    }
    setWorking(false);
  };
  return (
    <>
      {done > 0 && !working && (
        <Panel look="next">
          <p role="status">{SUPERVISING.bulkDone(done)}</p>
        </Panel>
      )}
      {failed.map((sentence) => (
        <p key={sentence} className="wrong" role="alert">
          {sentence}
        </p>
      ))}
      {ready.length === 0 ? (
        <Empty act={{ label: SUPERVISING.backToQueue, href: back }}>{SUPERVISING.bulkNone}</Empty>
      ) : (
        <div className="panel stack">
          <p>{SUPERVISING.bulkLead}</p>
          <fieldset>
            <legend>{SUPERVISING.bulkTitle(chosen.length)}</legend>
            {ready.map(({ unit, reviewed = 0 }) => (
              <label key={unit.id} className="choice">
                <input
                  type="checkbox"
                  checked={!left.has(unit.id)}
                  onChange={({ target }) =>
                    setLeft((before) => {
                      const after = new Set(before);
                      if (target.checked) after.delete(unit.id);
                      else after.add(unit.id);
                      return after;
                    })
                  }
                />
                {SUPERVISING.bulkLine(unit.name, reviewed)}
              </label>
            ))}
          </fieldset>
          <div className="actions">
            {chosen.length > 0 && (
              <Button look="filled" pending={working} onClick={() => void finalise()}>
                {SUPERVISING.bulkAct(chosen.length)}
              </Button>
            )}
            <LinkButton href={back}>{SUPERVISING.backToQueue}</LinkButton>
          </div>
        </div>
      )}
    </>
  );
}
