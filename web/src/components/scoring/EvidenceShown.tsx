import type { LineEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { EVIDENCE } from '../../copy/evidence.vi.ts';

/** What the scorer put behind a line, for whoever judges it. */
export function EvidenceShown({ evidence }: { readonly evidence: LineEvidence | undefined }) {
  if (!evidence) return <p className="quiet">{EVIDENCE.none}</p>;
  const { note, link } = evidence;
  return (
    <div className="evidence-shown stack">
      <h3>{EVIDENCE.title}</h3>
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
