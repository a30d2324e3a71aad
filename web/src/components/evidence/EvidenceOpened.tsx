import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { VIEWER } from '../../copy/evidence-viewer.vi.ts';
import { useFilesHere } from '../../lib/evidence/shown.ts';
import { Button } from '../working/Button.tsx';

const EvidenceViewer = lazy(() =>
  import('./EvidenceViewer.tsx').then((loaded) => ({ default: loaded.EvidenceViewer })),
);

/** The dialog that shows files, and what opens it. */
export function useViewer(): { readonly open: (evidence: string) => void; readonly viewer: ReactNode } {
  const [first, setFirst] = useState<string>();
  const viewer = first !== undefined && (
    <Suspense fallback={null}>
      <EvidenceViewer first={first} onClose={() => setFirst(undefined)} />
    </Suspense>
  );
  return { open: setFirst, viewer };
}

/** How many of a subject's files the reader has opened, and the way through them, from the first that is not. */
export function EvidenceOpened({ onOpen }: { readonly onOpen: (evidence: string) => void }) {
  const { files } = useFilesHere();
  const next = files.find(({ opened }) => !opened) ?? files[0];
  if (!next) return null;
  const opened = files.filter((each) => each.opened).length;
  return (
    <div className="evidence-opened row">
      <p>{VIEWER.count(opened, files.length)}</p>
      <Button look="plain" onClick={() => onOpen(next.file.id)}>
        {VIEWER.inTurn}
      </Button>
    </div>
  );
}
