/** Why a job has stopped by itself; each has its sentence in `shared/contract/job-sentences.ts`. */
export type JobFailure =
  /** The file cannot be read as a list; the sentence says why. */
  | { readonly code: 'unreadable'; readonly sentence: string }
  /** The file, or what was prepared of it, has been removed: files are kept for a few days only. */
  | { readonly code: 'file-gone' }
  /** Whoever confirmed it may do it no longer. */
  | { readonly code: 'no-longer-allowed' }
  /** The same slice has failed several times. It is a mistake of ours, and is looked at. */
  | { readonly code: 'stuck' };

/** Whether another try can end otherwise. */
export const isMendable = ({ code }: JobFailure): boolean => code === 'stuck' || code === 'no-longer-allowed';
