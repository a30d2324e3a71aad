import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useEffect, useState } from 'react';
import { VIEWER } from '../../copy/evidence-viewer.vi.ts';
import type { FileShown } from '../../lib/evidence/shown.ts';
import { previewOf } from '../../lib/evidence/shown.ts';
import { sizeWords } from '../../lib/imports/job.ts';
import { Chip } from '../working/Chip.tsx';

const PICTURES = new Set(['jpeg', 'png', 'webp']);
export const isPicture = ({ type }: FileShown['file']): boolean => PICTURES.has(type);

/** How large a file is, and when it was sent. */
export const aboutFile = ({ size, announcedAt }: FileShown['file']): string =>
  VIEWER.about(sizeWords(size), formatDay(dayOf(announcedAt)));

type Props = { readonly shown: FileShown; readonly onOpen: (evidence: string) => void };

/** A file behind a part: small picture or kind, name, size, day, and whether the reader has opened it. */
export function EvidenceFile({ shown: { file, opened }, onOpen }: Props) {
  return (
    <li className="evidence-file">
      {isPicture(file) ? <SmallPicture evidence={file.id} /> : <FileKind type={file.type} />}
      <span className="evidence-file-words">
        <button type="button" className="linked" onClick={() => onOpen(file.id)}>
          {file.name}
        </button>
        <span className="quiet small">{aboutFile(file)}</span>
        <OpenedChip opened={opened} />
      </span>
    </li>
  );
}

export const OpenedChip = ({ opened }: { readonly opened: boolean }) => (
  <Chip look={opened ? 'good' : 'draft'}>{opened ? VIEWER.opened : VIEWER.unopened}</Chip>
);

/** What stands in place of a picture. */
export const FileKind = ({ type }: { readonly type: string }) => (
  <span className="file-kind" aria-hidden>
    {type}
  </span>
);

function SmallPicture({ evidence }: { readonly evidence: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let here = true;
    void previewOf(evidence).then((found) => {
      if (here) setUrl(found);
    });
    return () => {
      here = false;
    };
  }, [evidence]);
  return <span className="small-picture">{url && <img src={url} alt="" decoding="async" />}</span>;
}
