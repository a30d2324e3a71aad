import { useState } from 'react';
import { lackingSentence } from '@bang-vang/shared/contract/line-sentences.ts';
import { EVIDENCE } from '../../copy/evidence.vi.ts';
import { useEvidenceSource } from '../../lib/evidence/source.ts';
import type { EvidenceEntry } from '../../lib/scoring/evidence-draft.ts';
import { countOf, isLinkWrong } from '../../lib/scoring/evidence-draft.ts';
import { evidenceFieldId } from '../../lib/scoring/focus.ts';
import type { LineStanding } from '../../lib/scoring/standing.ts';
import { EvidenceFiles } from '../evidence/EvidenceFiles.tsx';

type Props = {
  readonly line: LineStanding;
  readonly onType: (entry: Partial<EvidenceEntry>) => void;
};

/** What stands behind a line, folded until somebody wants to add to it: files, words and a link. */
export function LineEvidence({ line: { item, evidence, lacks }, onType }: Props) {
  const id = evidenceFieldId(item.id);
  const wrong = isLinkWrong(evidence);
  const source = useEvidenceSource();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="line-evidence"
      data-status={lacks !== undefined || wrong ? 'wrong' : undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {EVIDENCE.summary(countOf(evidence))}
        <span className="visually-hidden">{EVIDENCE.ofLine(item.id)}</span>
      </summary>
      {lacks ? (
        <p className="wrong">{lackingSentence(lacks)}</p>
      ) : (
        <p className="hint">{EVIDENCE.asks[item.evidence ?? 'none']}</p>
      )}
      {source && open && (
        <EvidenceFiles
          of={EVIDENCE.ofLine(item.id)}
          source={source}
          files={evidence.files}
          onFiles={(files) => onType({ files })}
        />
      )}
      <p className="labelled">
        <label htmlFor={id}>{EVIDENCE.note}</label>
        <span className="hint" id={`${id}-hint`}>
          {EVIDENCE.noteHint}
        </span>
        <textarea
          id={id}
          rows={3}
          maxLength={1_000}
          aria-describedby={`${id}-hint`}
          value={evidence.note}
          onChange={(event) => onType({ note: event.currentTarget.value })}
        />
      </p>
      <p className="labelled">
        <label htmlFor={`${id}-link`}>{EVIDENCE.link}</label>
        <span className={wrong ? 'wrong' : 'hint'} id={`${id}-link-hint`}>
          {wrong ? EVIDENCE.linkWrong : EVIDENCE.linkHint}
        </span>
        <input
          id={`${id}-link`}
          type="url"
          inputMode="url"
          maxLength={2_000}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-link-hint`}
          value={evidence.link}
          onChange={(event) => onType({ link: event.currentTarget.value })}
        />
      </p>
    </details>
  );
}
