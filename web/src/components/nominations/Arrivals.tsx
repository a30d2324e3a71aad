import { useEffect, useRef } from 'react';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import { LONG_WAITS } from '../../lib/nominations/arrival.ts';
import { inParts } from '../../lib/nominations/decision-form.ts';
import { printedName } from '../../lib/nominations/nominee.ts';
import { useArrival } from '../../lib/nominations/use-arrival.ts';
import type { DecisionLineView, DecisionView } from '../../lib/nominations/views.ts';
import { LinkButton } from '../working/Button.tsx';
import { ProgressBar } from '../working/ProgressBar.tsx';

/** The permanent page of a line. */
export const pageOf = (year: number, { code }: Pick<DecisionLineView, 'code'>): string =>
  `/vinh-danh/${year}/${code}`;

/** Follows the pages of a decision that was just published, and links each as soon as it answers. */
export function Arrivals({ decision: { year, reference, lines } }: { readonly decision: DecisionView }) {
  const { collectives, people } = inParts(lines);
  const sorted = [...collectives, ...people];
  const { arrived, waits, seconds } = useArrival(sorted.map((line) => pageOf(year, line)));
  const all = arrived >= sorted.length;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="panel next stack" ref={box} tabIndex={-1} aria-labelledby={`len-${reference.number}`}>
      <h2 id={`len-${reference.number}`}>{DECISIONS.publishedNow(reference.number)}</h2>
      <p role="status">
        {all ? DECISIONS.allBuilt(sorted.length) : waits >= LONG_WAITS ? DECISIONS.slow : DECISIONS.building}
      </p>
      {!all && (
        <>
          <ProgressBar done={arrived} all={sorted.length} words={DECISIONS.built(arrived, sorted.length)} />
          <p className="quiet">{DECISIONS.seconds(seconds)}</p>
        </>
      )}
      <ul className="links">
        {sorted.map((line, place) => {
          return (
            <li key={line.nomination}>
              {place < arrived ? (
                <a href={pageOf(year, line)}>{printedName(line)}</a>
              ) : (
                <span className="quiet">{printedName(line)}</span>
              )}
            </li>
          );
        })}
      </ul>
      {all && (
        <div className="actions">
          <LinkButton href={`/vinh-danh/${year}`}>{DECISIONS.toYear(year)}</LinkButton>
        </div>
      )}
    </section>
  );
}
