import { REVIEW } from '../../copy/review.vi.ts';
import { LinkButton } from '../working/Button.tsx';

type Props = {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly back: string;
};

/** To the sheets before and after this one in the queue, and back to the queue. */
export const ReviewNeighbours = ({ previous, next, back }: Props) => (
  <nav className="neighbours" aria-label={REVIEW.queue}>
    <LinkButton look="plain" href={back}>
      {REVIEW.back}
    </LinkButton>
    {previous && <LinkButton href={previous}>{REVIEW.previous}</LinkButton>}
    {next && <LinkButton href={next}>{REVIEW.next}</LinkButton>}
  </nav>
);
