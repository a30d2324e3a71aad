import { WORKING } from '../../copy/working.vi.ts';

/** Keeps the place of what is being loaded, so that nothing jumps when it comes. */
export const Skeleton = () => (
  <div className="skeleton" role="status">
    <span aria-hidden="true" />
    <span aria-hidden="true" />
    <span aria-hidden="true" />
    <p className="visually-hidden">{WORKING.loading}</p>
  </div>
);
