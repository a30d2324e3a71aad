import { awardOf } from '@bang-vang/shared/data/awards.ts';
import { gluedText } from '@bang-vang/shared/domain/honours/glue.ts';
import { documentDay, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AwardId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import { awardName } from '../../lib/nominations/catalogue.ts';
import type { Line } from '../../lib/nominations/decision-form.ts';
import { inParts } from '../../lib/nominations/decision-form.ts';
import { printedName } from '../../lib/nominations/nominee.ts';
import type { ReferenceForm } from '../../lib/nominations/reference.ts';
import { unitText } from '../../lib/show.ts';
import { SignatureLines } from './SignatureLines.tsx';

type Part = readonly Line[];

const Names = ({ title, lines }: { readonly title: string; readonly lines: Part }) =>
  lines.length > 0 && (
    <>
      <h4>{title}</h4>
      <ol className="excerpt-list">
        {lines.map(({ nomination, kind, name, unitName }) => (
          <li key={nomination}>
            {printedName({ kind, name })}
            {kind === 'person' && `, ${unitText(unitName)}`}
          </li>
        ))}
      </ol>
    </>
  );

/** "Tặng Bằng khen … cho 3 tập thể và 9 cá nhân". */
function about(award: AwardId, collectives: number, people: number): string {
  const counts = DECISIONS.counts(collectives, people);
  return awardOf(award)?.kind === 'praise'
    ? DECISIONS.praiseAbout(awardName(award), counts)
    : DECISIONS.about(awardName(award), counts);
}

/** A decision as its excerpt reads: number and day, then its names by award, collectives before people. */
export function DecisionExcerpt({
  reference: { number, date },
  signature,
  lines,
}: {
  readonly reference: Pick<ReferenceForm, 'number' | 'date'>;
  /** The lines of the signature, the name last; undefined while nobody is chosen. */
  readonly signature: readonly string[] | undefined;
  readonly lines: Part;
}) {
  const awards = [...Map.groupBy(lines, ({ award }) => award)];
  return (
    <div className="excerpt official">
      <p className="official-head">
        {gluedText(
          DECISIONS.heading(
            number || DECISIONS.noNumberYet,
            isDay(date) ? documentDay(date) : DECISIONS.noDateYet,
          ),
        )}
      </p>
      {awards.map(([award, ofAward]) => {
        const { collectives, people } = inParts(ofAward);
        return (
          <section key={award}>
            <p>
              <b>{gluedText(about(award, collectives.length, people.length))}</b>
            </p>
            <Names title={DECISIONS.collectives} lines={collectives} />
            <Names title={DECISIONS.people} lines={people} />
          </section>
        );
      })}
      {signature ? <SignatureLines lines={signature} /> : <p className="quiet">{DECISIONS.noSignerYet}</p>}
    </div>
  );
}
