import type { EvidenceView } from '@bang-vang/shared/contract/evidence.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { EVIDENCE } from '../../copy/evidence.vi.ts';
import type { EvidenceSource } from '../../lib/evidence/source.ts';
import type { Sent } from '../../lib/evidence/send.ts';
import { sizeWords } from '../../lib/imports/job.ts';
import { Button } from '../working/Button.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { ProgressBar } from '../working/ProgressBar.tsx';

type Props = {
  /** What they belong to, after the words of the button. */
  readonly of: string;
  readonly source: EvidenceSource;
  readonly files: readonly EvidenceId[];
  readonly onFiles: (files: readonly EvidenceId[]) => void;
  /** Told when one begins to be sent, and when that has ended, however it did. */
  readonly onSending?: (isSending: boolean) => void;
};

type Sending = { readonly file: File; readonly key: string; readonly percent: number };

/** The files behind a line or a promise: those that are there, and one more, chosen or photographed, with its progress. */
export function EvidenceFiles({ of, source, files, onFiles, onSending }: Props) {
  const id = useId();
  const { value, refresh } = source.useFiles(files.length > 0);
  const [sending, setSending] = useState<Sending>();
  const [end, setEnd] = useState<Sent & { readonly retry: Sending }>();
  const stop = useRef<() => void>(undefined);
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  }, [files]);

  async function send(attempt: Sending): Promise<void> {
    setEnd(undefined);
    setSending(attempt);
    onSending?.(true);
    const watch = {
      onPercent: (percent: number) => setSending({ ...attempt, percent }),
      onStop: (act: () => void) => {
        stop.current = act;
      },
    };
    const sent = await import('../../lib/evidence/send.ts')
      .then(({ sendEvidence }) => sendEvidence(attempt.file, source, attempt.key, watch))
      .catch((): Sent => ({ kind: 'mishap', end: 'no-connection' }));
    setSending(undefined);
    onSending?.(false);
    const isStopped = sent.kind === 'mishap' && sent.end === 'stopped';
    if (sent.kind === 'judged' && sent.file.state === 'clean') {
      onFiles([...latest.current, sent.file.id]);
      await refresh();
    } else if (!isStopped) setEnd({ ...sent, retry: attempt });
  }
  const choose = (file: File | undefined) =>
    file && void send({ file, key: crypto.randomUUID(), percent: 0 });

  const known = new Map((value?.files ?? []).map((file) => [file.id, file]));
  return (
    <div className="evidence-files">
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <FileBehind
              key={file}
              file={known.get(file)}
              onDrop={() => onFiles(files.filter((each) => each !== file))}
            />
          ))}
        </ul>
      )}
      {sending ? (
        <div className="row" role="status">
          <ProgressBar
            done={sending.percent}
            all={100}
            words={EVIDENCE.sending(sending.file.name, sending.percent)}
          />
          <Button onClick={() => stop.current?.()}>{EVIDENCE.stop}</Button>
        </div>
      ) : (
        <p className="row">
          <label className="button outlined" htmlFor={id}>
            {EVIDENCE.add}
            <span className="visually-hidden">{of}</span>
          </label>
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept="image/*,.pdf,.docx,.xlsx,.pptx"
            onChange={({ target }) => {
              choose(target.files?.[0]);
              target.value = '';
            }}
          />
          <span className="hint">{EVIDENCE.addHint}</span>
        </p>
      )}
      {end && <EndNotice end={end} onRetry={() => void send({ ...end.retry, percent: 0 })} />}
    </div>
  );
}

/** A file that was found clean. It may have been swept since, where a draft was left alone for long. */
function FileBehind({
  file,
  onDrop,
}: {
  readonly file: EvidenceView | undefined;
  readonly onDrop: () => void;
}) {
  const isGone = file !== undefined && file.state !== 'clean';
  const name = file === undefined || isGone ? EVIDENCE.file : file.name;
  return (
    <li className="row">
      <span className={isGone ? 'wrong' : undefined}>
        {isGone ? EVIDENCE.gone : name}{' '}
        {file && !isGone && <span className="quiet">{sizeWords(file.size)}</span>}
      </span>
      <Button look="plain" aria-label={EVIDENCE.dropOf(name)} onClick={onDrop}>
        {EVIDENCE.drop}
      </Button>
    </li>
  );
}

/** Why a file is not there, and what can be done. */
function EndNotice({ end, onRetry }: { readonly end: Sent; readonly onRetry: () => void }) {
  if (end.kind === 'refused') return <ProblemNotice problem={end.problem} onRetry={onRetry} />;
  if (end.kind === 'mishap')
    return (
      <div className="notice stale stack" role="alert">
        <p>{EVIDENCE.lost}</p>
        <Button onClick={onRetry}>{EVIDENCE.again}</Button>
      </div>
    );
  return (
    <p className="wrong" role="alert">
      {end.file.fault?.sentence ?? EVIDENCE.stillScanned}
    </p>
  );
}
