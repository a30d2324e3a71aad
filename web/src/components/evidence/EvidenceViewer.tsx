// Loaded when the first file is opened.
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { VIEWER } from '../../copy/evidence-viewer.vi.ts';
import type { FileShown } from '../../lib/evidence/shown.ts';
import { useFilesHere } from '../../lib/evidence/shown.ts';
import type { Problem } from '../../lib/problem.ts';
import { Button } from '../working/Button.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { aboutFile, FileKind, isPicture, OpenedChip } from './EvidenceFile.tsx';

type Props = {
  /** The file that is shown first. */
  readonly first: string;
  readonly onClose: () => void;
};

/** The files of a subject one after another: pictures large, everything else to be saved. Arrow keys lead on and back. */
export function EvidenceViewer({ first, onClose }: Props) {
  const { files } = useFilesHere();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [current, setCurrent] = useState(first);
  const [large, setLarge] = useState(false);
  const place = Math.max(
    0,
    files.findIndex(({ file }) => file.id === current),
  );
  const shown = files[place];
  useEffect(() => dialog.current?.showModal(), []);
  if (!shown) return null;
  const go = (by: number) => {
    setCurrent(files[place + by]?.file.id ?? current);
    setLarge(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isScrolling = event.target instanceof HTMLElement && event.target.matches('[data-large]');
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || isScrolling) return;
    event.preventDefault();
    go(by);
  };
  return (
    <dialog
      className="dialog evidence-viewer"
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className="stack">
        <div className="evidence-viewer-head">
          <div role="status">
            <p className="quiet">{VIEWER.place(place + 1, files.length, shown.name)}</p>
            <h2 id={heading}>{shown.file.name}</h2>
            <p className="quiet">{aboutFile(shown.file)}</p>
          </div>
          <OpenedChip opened={shown.opened} />
        </div>
        {isPicture(shown.file) ? (
          <Picture key={shown.file.id} file={shown.file} large={large} />
        ) : (
          <ToBeSaved key={shown.file.id} file={shown.file} />
        )}
        <div className="actions">
          {files.length > 1 && (
            <>
              <Button aria-disabled={place === 0 || undefined} onClick={() => go(-1)}>
                {VIEWER.previous}
              </Button>
              <Button aria-disabled={place === files.length - 1 || undefined} onClick={() => go(1)}>
                {VIEWER.next}
              </Button>
            </>
          )}
          {isPicture(shown.file) && (
            <Button aria-pressed={large} onClick={() => setLarge(!large)}>
              {large ? VIEWER.whole : VIEWER.large}
            </Button>
          )}
          <Button onClick={() => dialog.current?.close()}>{VIEWER.close}</Button>
        </div>
      </div>
    </dialog>
  );
}

type OneFile = { readonly file: FileShown['file'] };

/** A picture, whole or as large as it is. */
function Picture({ file: { id, name }, large }: OneFile & { readonly large: boolean }) {
  const { open } = useFilesHere();
  const opening = useRef(open);
  const [url, setUrl] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let here = true;
    void opening.current(id).then((answer) => {
      if (!here) return;
      if (answer.ok) setUrl(answer.value.url);
      setProblem(answer.ok ? undefined : answer.problem);
    });
    return () => {
      here = false;
    };
  }, [id, attempt]);
  return (
    <>
      <ProblemNotice problem={problem} onRetry={() => setAttempt(attempt + 1)} />
      <div
        className="evidence-picture"
        data-large={large || undefined}
        {...(large && { tabIndex: 0, role: 'group', 'aria-label': VIEWER.scroll })}
      >
        {url ? <img src={url} alt={name} /> : !problem && <p className="quiet">{VIEWER.loading}</p>}
      </div>
    </>
  );
}

/** A document: browsers show none of ours in place, so that nothing in it runs beside the product. */
function ToBeSaved({ file: { id, type } }: OneFile) {
  const { open } = useFilesHere();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const save = async () => {
    setPending(true);
    const answer = await open(id);
    setPending(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) window.location.assign(answer.value.url);
  };
  return (
    <>
      <ProblemNotice problem={problem} onRetry={() => void save()} />
      <div className="evidence-document">
        <FileKind type={type} />
        <p className="quiet">{VIEWER.savedOnly}</p>
        <Button pending={pending} onClick={() => void save()}>
          {VIEWER.save}
        </Button>
      </div>
    </>
  );
}
