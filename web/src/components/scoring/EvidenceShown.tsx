import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { LineEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { EVIDENCE } from '../../copy/evidence.vi.ts';
import { VIEWER } from '../../copy/evidence-viewer.vi.ts';
import { useFilesHere } from '../../lib/evidence/files.ts';
import { EVIDENCE_SHOWN } from '../../lib/scoring/focus.ts';
import { EvidenceFile } from './EvidenceFile.tsx';

type Props = {
  readonly item: ItemId;
  readonly evidence: LineEvidence | undefined;
  /** Shows a file large, or saves it. */
  readonly onOpen: (evidence: string) => void;
};

/** What the scorer put behind a line, for whoever judges it: files, words and a link. */
export function EvidenceShown({ item, evidence, onOpen }: Props) {
  const { files, loading } = useFilesHere();
  if (!evidence) return <p className="quiet">{EVIDENCE.none}</p>;
  const { note, link } = evidence;
  const here = files.filter((file) => file.item === item);
  return (
    <div className="evidence-shown stack">
      <h3 id={EVIDENCE_SHOWN} tabIndex={-1}>
        {EVIDENCE.title}
      </h3>
      {here.length > 0 && (
        <ul>
          {here.map((shown) => (
            <EvidenceFile key={shown.file.id} shown={shown} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {here.length < evidence.files.length && (
        <p className="quiet">
          {loading ? VIEWER.loading : VIEWER.absent(evidence.files.length - here.length)}
        </p>
      )}
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
