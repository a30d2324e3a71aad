import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { ENTERED } from '../../copy/paper.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import type { Answer, Problem } from '../../lib/problem.ts';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

type Link = ValueOf<'getEvidenceLink'>;
type LinkOf = (evidence: EvidenceId) => Promise<Answer<Link>>;
type Props = {
  readonly entered: NonNullable<ValueOf<'openMySheet'>['sheet']['entered']>;
  /** Whether the reader is the person for whom it was entered. */
  readonly mine: boolean;
  readonly linkOf: LinkOf;
};

/** Says that the points were entered for the person, by whom and when; a paper can be looked at. */
export const EnteredNotice = ({ entered, mine, linkOf }: Props) => (
  <div className="notice stack">
    <p>
      {ENTERED.said[entered.way](entered.by, formatInstant(entered.at))}
      {mine && ` ${ENTERED.ifWrong}`}
    </p>
    {entered.scans.length > 0 && <Scans scans={entered.scans} linkOf={linkOf} />}
  </div>
);

/** The pictures of the paper, asked for when they are looked at: their addresses live for minutes. */
function Scans({ scans, linkOf }: { readonly scans: readonly EvidenceId[]; readonly linkOf: LinkOf }) {
  const [links, setLinks] = useState<readonly Link[]>();
  const [problem, setProblem] = useState<Problem>();
  const look = async () => {
    setProblem(undefined);
    setLinks(undefined);
    const answers = await Promise.all(scans.map(linkOf));
    const failed = answers.find((answer) => !answer.ok);
    if (failed) setProblem(failed.problem);
    else setLinks(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])));
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void look()}>
      <summary>{ENTERED.scans(scans.length)}</summary>
      {problem ? (
        <ProblemNotice problem={problem} onRetry={() => void look()} />
      ) : links === undefined ? (
        <Skeleton />
      ) : (
        <ul className="paper-scans">
          {links.map(({ url, inline }, place) => (
            <li key={scans[place]}>
              {inline && <img src={url} alt={ENTERED.scan(place + 1)} />}
              <a href={url} target="_blank" rel="noreferrer noopener">
                {ENTERED.open(place + 1)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
