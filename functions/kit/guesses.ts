import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { countGuess, wrongGuesses } from '../table/guess.ts';
import type { HttpEvent } from './actor.ts';
import { digest } from './digest.ts';

const SPAN_SECONDS = 600;
/** A school's people share one address, and each may mistype. */
const WRONG_FROM_ONE_ADDRESS = 20;
/** From everywhere together: more than a deadline's day of honest mistakes. */
const WRONG_IN_ALL = 2_000;
const EVERYWHERE = 'everywhere';

type Tally = { readonly address: string; readonly span: number; readonly ends: number };

/** Where and when a code was tried. Of the address a digest is kept only, and not for long. */
export function tallyOf(event: HttpEvent, at: Instant): Tally {
  const seconds = Math.floor(Date.parse(at) / 1000);
  const span = Math.floor(seconds / SPAN_SECONDS);
  return { address: digest(['guess', addressOf(event)]), span, ends: (span + 1) * SPAN_SECONDS };
}

/**
 * How many seconds whoever tries a code has to wait, or 0. An address waits after its own wrong tries; when all together
 * have tried too often, one wrong try is enough, so that many addresses gain nothing and a right first try still gets in.
 */
export async function secondsToWait({ address, span, ends }: Tally, at: Instant): Promise<number> {
  const [here, everywhere] = await Promise.all([wrongGuesses(address, span), wrongGuesses(EVERYWHERE, span)]);
  const allowed = everywhere >= WRONG_IN_ALL ? 1 : WRONG_FROM_ONE_ADDRESS;
  return here < allowed ? 0 : Math.max(1, ends - Math.floor(Date.parse(at) / 1000));
}

/** Remembers a wrong try until its span is over. */
export async function countWrong({ address, span, ends }: Tally): Promise<void> {
  await Promise.all([address, EVERYWHERE].map((from) => countGuess(from, span, ends)));
}

/**
 * The address of whoever calls. Behind CloudFront the caller of the API is CloudFront, which names its own caller last
 * but one; what stands before that anybody can have written.
 */
function addressOf({ headers, requestContext }: HttpEvent): string {
  const chain = headers['x-forwarded-for']?.split(',').map((one) => one.trim()) ?? [];
  return chain.at(-2) ?? requestContext.http.sourceIp;
}
