import { confidenceLabels } from '@bang-vang/shared/data/confidence.ts';
import type { SourcedCouncilRule } from '@bang-vang/shared/data/council-rules.ts';
import { COUNCIL } from '../../copy/council.vi.ts';
import type { SessionForm } from '../../lib/nominations/ballots.ts';
import { readCount, sessionStanding } from '../../lib/nominations/ballots.ts';
import { Chip } from '../working/Chip.tsx';

const partOf = (part: number | undefined, whole: number | undefined): string =>
  part === undefined || whole === undefined ? COUNCIL.notTyped : COUNCIL.of(part, whole);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Quorum, threshold and what both rest on. */
export function CouncilStanding({
  session,
  sourced,
}: {
  readonly session: SessionForm;
  readonly sourced: SourcedCouncilRule;
}) {
  const { rule, confidence, source } = sourced;
  const standing = sessionStanding(session, rule);
  const members = readCount(session.members);
  const present = readCount(session.present);
  const { of, per } = rule.quorum;
  return (
    <dl className="panel standing">
      <div>
        <dt className="quiet">{COUNCIL.quorum}</dt>
        <dd>
          <b className="big-figure">{partOf(present, members)}</b>
          <div className={standing?.quorate === false ? 'wrong' : 'quiet'}>
            {standing?.quorate === undefined
              ? COUNCIL.quorumUnknown(of, per)
              : standing.quorate
                ? COUNCIL.quorumMet(standing.quorum)
                : COUNCIL.quorumUnmet(standing.quorum)}
          </div>
        </dd>
      </div>
      <div>
        <dt className="quiet">{COUNCIL.needed}</dt>
        <dd>
          <b className="big-figure">
            {partOf(standing?.needed, rule.denominator === 'members' ? members : present)}
          </b>
          <div className="quiet">
            {COUNCIL.fraction(rule.threshold.of, rule.threshold.per, rule.denominator)}
          </div>
        </dd>
      </div>
      <div>
        <dt className="quiet">{COUNCIL.basis}</dt>
        <dd>
          <Chip look={confidence === 'confirmed' ? 'good' : 'waiting'}>
            {capital(confidenceLabels[confidence])}
          </Chip>
          <div className="quiet">{source}</div>
        </dd>
      </div>
    </dl>
  );
}
