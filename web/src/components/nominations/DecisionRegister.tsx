import { formatDay, formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import { awardName } from '../../lib/nominations/catalogue.ts';
import { inParts } from '../../lib/nominations/decision-form.ts';
import { printedName } from '../../lib/nominations/nominee.ts';
import type { DecisionView } from '../../lib/nominations/views.ts';
import { unitText } from '../../lib/show.ts';
import { Chip } from '../working/Chip.tsx';
import { Empty, Section } from '../working/Panel.tsx';
import { pageOf } from './Arrivals.tsx';
import { SignatureLines } from './SignatureLines.tsx';

/** The round's decisions, the latest first; each opens its list, with permanent pages once it is published. */
export const DecisionRegister = ({ decisions }: { readonly decisions: readonly DecisionView[] }) => (
  <Section title={DECISIONS.register} note={DECISIONS.decisions(decisions.length)}>
    {decisions.length === 0 ? (
      <Empty>{DECISIONS.registerEmpty}</Empty>
    ) : (
      <div className="panel flush register">
        {decisions
          .toSorted((a, b) => (a.reference.date < b.reference.date ? 1 : -1))
          .map((decision) => (
            <Entry key={decision.id} decision={decision} />
          ))}
      </div>
    )}
  </Section>
);

function Entry({ decision }: { readonly decision: DecisionView }) {
  const { reference, signature, state, lines, year, publishedAt } = decision;
  const { collectives, people } = inParts(lines);
  return (
    <details>
      <summary>
        <span className="register-line">
          <b>{reference.number}</b>
          <span>{formatDay(reference.date)}</span>
          <span>{DECISIONS.counts(collectives.length, people.length)}</span>
          <Chip look={state === 'published' ? 'honoured' : 'waiting'}>
            {state === 'published' ? DECISIONS.publishedState : DECISIONS.recordedState}
          </Chip>
        </span>
      </summary>
      <div className="stack-tight register-inside">
        <p className="quiet">
          {!signature && `${DECISIONS.signer(reference.signer)}. `}
          {publishedAt && DECISIONS.publishedOn(formatInstant(publishedAt))}
        </p>
        <ol className="bullets" aria-label={DECISIONS.listOf(reference.number)}>
          {[...collectives, ...people].map((line) => {
            return (
              <li key={line.nomination}>
                {state === 'published' ? (
                  <a href={pageOf(year, line)}>{printedName(line)}</a>
                ) : (
                  <b>{printedName(line)}</b>
                )}
                <div className="quiet">
                  {line.kind === 'person' && `${unitText(line.unitName)} · `}
                  {awardName(line.award)}
                </div>
              </li>
            );
          })}
        </ol>
        {signature && <SignatureLines lines={[...signature.lines, signature.name]} />}
      </div>
    </details>
  );
}
