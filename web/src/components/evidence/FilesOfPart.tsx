import { VIEWER } from '../../copy/evidence-viewer.vi.ts';
import { useFilesHere } from '../../lib/evidence/shown.ts';
import { EvidenceFile } from './EvidenceFile.tsx';

type Props = {
  readonly part: string;
  /** How many files are said to stand behind it. */
  readonly count: number;
  /** Shows a file large, or saves it. */
  readonly onOpen: (evidence: string) => void;
};

/** The files behind one part of what is judged, and how many of them are not there any more. */
export function FilesOfPart({ part, count, onOpen }: Props) {
  const { files, loading } = useFilesHere();
  const here = files.filter((file) => file.part === part);
  return (
    <>
      {here.length > 0 && (
        <ul className="files-of-part">
          {here.map((shown) => (
            <EvidenceFile key={shown.file.id} shown={shown} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {here.length < count && (
        <p className="quiet">{loading ? VIEWER.loading : VIEWER.absent(count - here.length)}</p>
      )}
    </>
  );
}
