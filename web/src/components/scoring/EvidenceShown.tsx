import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { LineEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { EVIDENCE } from '../../copy/evidence.vi.ts';
import { EVIDENCE_SHOWN } from '../../lib/scoring/focus.ts';
import { FilesOfPart } from '../evidence/FilesOfPart.tsx';

type Props = {
  readonly item: ItemId;
  readonly evidence: LineEvidence | undefined;
  /** Shows a file large, or saves it. */
  readonly onOpen: (evidence: string) => void;
};

/** What the scorer put behind a line, for whoever judges it: files, words and a link. */
export function EvidenceShown({ item, evidence, onOpen }: Props) {
  if (!evidence) return <p className="quiet">{EVIDENCE.none}</p>;
  const { note, link, files } = evidence;
  return (
    <div className="evidence-shown stack">
      <h3 id={EVIDENCE_SHOWN} tabIndex={-1}>
        {EVIDENCE.title}
      </h3>
      <FilesOfPart part={item} count={files.length} onOpen={onOpen} />
      {note && (
        <div>
          <p className="quiet small">{EVIDENCE.note}</p>
          <blockquote>{note}</blockquote>
        </div>
      )}
      {link && (
        <p>
          <a href={link} target="_blank" rel="noreferrer noopener nofollow">
            {EVIDENCE.openLink} ({new URL(link).hostname})
          </a>
        </p>
      )}
    </div>
  );
}
