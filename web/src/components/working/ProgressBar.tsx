import { WORKING } from '../../copy/working.vi.ts';

/** How far something is; its words stand beside it unless the text above says them already. */
export const ProgressBar = ({
  done,
  all,
  words = WORKING.progress(done, all),
  wordsShown = true,
}: {
  readonly done: number;
  readonly all: number;
  readonly words?: string;
  readonly wordsShown?: boolean;
}) => (
  <div>
    <progress className="progress" value={done} max={all} aria-label={words} />
    {wordsShown && <span className="quiet">{words}</span>}
  </div>
);
