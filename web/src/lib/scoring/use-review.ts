import { useState } from 'react';
import type { ReviewAction, ReviewDraft } from './review-draft.ts';
import { BLANK_REVIEW, reviewReducer } from './review-draft.ts';
import { browserShelf } from './shelf.ts';

export type KeptReview = {
  readonly draft: ReviewDraft;
  readonly send: (action: ReviewAction) => void;
  /** Forgets what this browser kept, once the review is closed. */
  readonly forget: () => void;
};

/**
 * A review that this browser keeps until it is closed; the server takes it whole, at the end. It starts blank, or from one
 * that is looked at again.
 */
export function useReview(owner: string, sheet: string, start: ReviewDraft = BLANK_REVIEW): KeptReview {
  const [shelf] = useState(() => browserShelf<ReviewDraft>(owner, `review:${sheet}`));
  const [draft, setDraft] = useState(() => shelf.read() ?? start);
  const send = (action: ReviewAction) =>
    setDraft((before) => {
      const after = reviewReducer(before, action);
      shelf.write(after);
      return after;
    });
  return { draft, send, forget: shelf.clear };
}
