import type { Mark } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useEffect, useRef, useState } from 'react';
import { CONFLICT, READING } from '../../copy/scoring.vi.ts';
import { conflictsWith, deductionsConflict, evidenceConflictsWith } from '../../lib/scoring/sheet-draft.ts';
import type { Stored } from '../../lib/scoring/entered.ts';
import { CONFLICT_BOX } from '../../lib/scoring/focus.ts';
import type { KeptSheet } from '../../lib/scoring/use-keeper.ts';
import { Button } from '../working/Button.tsx';

type Side = 'mine' | 'theirs';
type Choice = {
  readonly id: string;
  readonly line?: string;
  readonly title: string;
  readonly mine: string;
  readonly theirs: string;
};

const DEDUCTIONS = 'deductions';
const EVIDENCE = 'evidence-';
const shown = (mark: Mark | null): string => {
  if (!mark) return CONFLICT.none;
  return mark.kind === 'yes-no' ? READING.answer(mark.points > 0) : CONFLICT.points(mark.points);
};

/** Every line that was changed here and elsewhere; the person keeps or takes each one, and keeps by default. */
export function ConflictChoice({ kept, theirs }: { readonly kept: KeptSheet; readonly theirs: Stored }) {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  useEffect(() => box.current?.focus(), []);
  const choices = choicesOf(kept, theirs);
  const sideOf = ({ id }: Choice): Side => chosen[id] ?? 'mine';
  const apply = () => {
    const taken = choices.filter((choice) => sideOf(choice) === 'theirs').map(({ id }) => id);
    kept.send({
      kind: 'settled',
      take: taken.filter((id) => id !== DEDUCTIONS && !id.startsWith(EVIDENCE)),
      takeEvidence: taken.flatMap((id) => (id.startsWith(EVIDENCE) ? [id.slice(EVIDENCE.length)] : [])),
      takeDeductions: taken.includes(DEDUCTIONS),
    });
  };
  return (
    <div
      className="notice stale stack"
      ref={box}
      tabIndex={-1}
      role="group"
      id={CONFLICT_BOX}
      aria-labelledby="khac-nhau"
    >
      <h2 id="khac-nhau">{CONFLICT.title}</h2>
      <p>{CONFLICT.lead(choices.length)}</p>
      {choices.map((choice) => (
        <fieldset key={choice.id} className="conflict">
          <legend>
            {choice.line && <b>{choice.line}</b>} {choice.title}
          </legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className="choice">
              <input
                type="radio"
                name={`conflict-${choice.id}`}
                checked={sideOf(choice) === side}
                onChange={() => setChosen({ ...chosen, [choice.id]: side })}
              />
              {CONFLICT[side](choice[side])}
            </label>
          ))}
        </fieldset>
      ))}
      <Button look="filled" onClick={apply}>
        {CONFLICT.apply}
      </Button>
    </div>
  );
}

const wordsOf = (line: { readonly note?: string; readonly link?: string } | undefined): string =>
  [line?.note, line?.link].filter(Boolean).join(' · ') || CONFLICT.noWords;

function choicesOf({ set, draft }: KeptSheet, theirs: Stored): readonly Choice[] {
  const marks = conflictsWith(set, draft, theirs).map(({ item, mine, theirs: other }) => ({
    id: item.id,
    line: item.id,
    title: item.text,
    mine: shown(mine),
    theirs: shown(other),
  }));
  const mine = draft.evidence;
  const words = evidenceConflictsWith(draft, theirs).map((item) => ({
    id: `${EVIDENCE}${item}`,
    line: item,
    title: CONFLICT.evidence,
    mine: wordsOf(mine[item]),
    theirs: wordsOf(theirs.evidence[item]),
  }));
  const lines = [...marks, ...words];
  if (!deductionsConflict(set, draft, theirs)) return lines;
  const counts = {
    mine: CONFLICT.deductionsCount(draft.deductions.length),
    theirs: CONFLICT.deductionsCount(theirs.deductions.length),
  };
  return [...lines, { id: DEDUCTIONS, title: CONFLICT.deductions, ...counts }];
}
