import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Operation } from '@bang-vang/shared/contract/operation.ts';
import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import {
  asksSecondFactor,
  ONE_TIME_CODE,
  SECOND_FACTOR_CLAIM,
} from '@bang-vang/shared/contract/second-factor.ts';
import type { Actor, Officer } from '@bang-vang/shared/domain/access/actor.ts';
import { holds } from '@bang-vang/shared/domain/access/may.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { ID_PATTERN } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { loadSignedIn } from '../table/account.ts';
import type { Account } from '../table/account.ts';
import { loadPersonalCode } from '../table/personal-code.ts';
import { identitiesOf } from '../table/person.ts';
import { countWrong, secondsToWait, tallyOf } from './guesses.ts';
import { optionalSetting } from './live.ts';
import { personalCodeHash } from './personal-code.ts';

type EntryRefusal =
  'sign-in-needed' | 'second-factor-needed' | 'code-unknown' | 'too-many-tries' | 'not-allowed';

export type HttpEvent = APIGatewayProxyEventV2 | APIGatewayProxyEventV2WithJWTAuthorizer;

/**
 * Who calls, and whether that kind of caller may come in at all; what they may touch is asked by each use case.
 * An account's appointments, and when it was last signed out everywhere, are read on every request, so that what has ended
 * loses its rights at once. Who may do what demands a second factor is asked for it last: nobody else needs to hear of it.
 */
export async function actorOf(
  { access, secondFactor }: Pick<Operation, 'access' | 'secondFactor'>,
  event: HttpEvent,
  at: Instant,
): Promise<Result<Actor, Refusal<EntryRefusal>>> {
  if (access === 'public') return ok({ kind: 'visitor' });
  if (access === 'code') return codeHolder(event, at);
  const account = accountIn(event);
  if (account === undefined) return refuse({ code: 'sign-in-needed' });
  const { known, signedOutAt } = await loadSignedIn(account);
  if (signedOutAt && !isSignedInAfter(signedOutAt, event)) return refuse({ code: 'sign-in-needed' });
  if (access === 'signed-in') return ok(await officerOf(known ?? { account, name: '', appointments: [] }));
  if (!known) return refuse({ code: 'not-allowed' });
  const actor = await officerOf(known);
  const held = access.filter((role) => holds(actor, role, dayOf(at)));
  if (held.length === 0) return refuse({ code: 'not-allowed' });
  if (asksSecondFactor({ secondFactor }, held) && claimsIn(event)[SECOND_FACTOR_CLAIM] !== ONE_TIME_CODE)
    return refuse({ code: 'second-factor-needed' });
  return ok(actor);
}

/** The account as an actor: one's record is the one that is kept, if it was merged with another since. */
async function officerOf(known: Account): Promise<Officer> {
  if (known.person === undefined) return { kind: 'officer', ...known };
  const [person, ...others] = await identitiesOf(known.person);
  return { kind: 'officer', ...known, person, ...(others.length > 0 ? { alsoKnownAs: others } : {}) };
}

/**
 * Whoever has tried too often waits, with a right code too: the answer tells nothing of the code. Codes are found by their
 * hash, so that nothing is compared letter by letter.
 */
async function codeHolder(
  event: HttpEvent,
  at: Instant,
): Promise<Result<Actor, Refusal<'code-unknown' | 'too-many-tries'>>> {
  const typed = event.headers['x-personal-code'];
  if (typed === undefined) return refuse({ code: 'code-unknown' });
  const tally = tallyOf(event, at);
  const [seconds, opened] = await Promise.all([
    secondsToWait(tally, at),
    loadPersonalCode(personalCodeHash(typed)),
  ]);
  if (seconds > 0) return refuse({ code: 'too-many-tries', seconds });
  if (opened)
    return ok({ kind: 'code-holder', person: opened.person, unit: opened.unit, round: opened.round });
  await countWrong(tally);
  return refuse({ code: 'code-unknown' });
}

/**
 * The subject of the access token that the authoriser in front has verified. An ID token, or a token of another client,
 * is not an access token of ours.
 */
function accountIn(event: HttpEvent): AccountId | undefined {
  const claims = claimsIn(event);
  const client = optionalSetting('OIDC_CLIENT_ID');
  const isAccessToken =
    claims['token_use'] === 'access' && (client === undefined || claims['client_id'] === client);
  const subject = claims['sub'];
  return isAccessToken && typeof subject === 'string' && ID_PATTERN.test(subject)
    ? (subject as AccountId)
    : undefined;
}

/** What the authoriser in front has read from the token; nothing where the route has none. */
function claimsIn({ requestContext: context }: HttpEvent): Readonly<Record<string, unknown>> {
  return 'authorizer' in context ? context.authorizer.jwt.claims : {};
}

/**
 * Whether the person signed in after that moment. Renewing a token leaves the time of signing in as it was; it is told in
 * whole seconds, so the second of the sign-out itself counts as before it.
 */
function isSignedInAfter(moment: Instant, event: HttpEvent): boolean {
  return Number(claimsIn(event)['auth_time'] ?? 0) > Math.floor(Date.parse(moment) / 1000);
}
