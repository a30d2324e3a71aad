/**
 * The only module that knows oidc-client-ts, so that a token-mediating backend could take its place. The library is fetched
 * beside the settings, and not at all by those who come with a personal code.
 *
 * - `currentSession()` the session, renewed by its refresh token when it is about to end; undefined when signed out
 * - `signIn(returnTo)` leaves for the sign-in page and comes back to the working page named
 * - `confirmByCode(returnTo)` the same, and asks there for a second factor
 * - `completeSignIn()` redeems the code once; answers where to go
 * - `dropSession()` forgets a session that the server refused, so that the next sign-in asks anew
 * - `endIdleSession()` the same for a session that nobody works in; `idleLimits()` says when that is
 * - `signOut()` revokes the refresh token as well as it can, forgets what was kept, leaves for the sign-out page
 * - `isDemo()` whether this deployment shows invented people
 * - `Session` is `{ token, owner }`; `owner` is the account's `sub`, under which half-filled forms are kept
 */
import type { User, UserManager, UserManagerSettings } from 'oidc-client-ts';
import { ADDRESSES, isReturnable } from './addresses.ts';
import { nowInSeconds } from './clock.ts';
import type { IdleLimits } from './idle.ts';
import { forgetAllKept } from './kept.ts';
import { dropPersonalCode } from './personal-code.ts';

export type Session = { readonly token: string; readonly owner: string };

/** `cau-hinh.json`: one file per deployment. Cognito needs its endpoints said and has a sign-out address of its own. */
type Settings = {
  readonly authority: string;
  readonly clientId: string;
  readonly scope: string;
  readonly metadata?: NonNullable<UserManagerSettings['metadata']>;
  readonly signOutAddress?: string;
  /** What a request for sign-in carries when the second factor is asked for too. */
  readonly secondFactor: { readonly acr_values?: string; readonly prompt?: string };
  /** After how many minutes without a touch the session ends, and how long before that the person is warned. */
  readonly idle: IdleLimits;
  readonly demo?: boolean;
};

const RENEW_BEFORE_SECONDS = 60;
/** Stands in this tab's store from the moment a session was refused until somebody has signed in again. */
const REFUSED = 'session-refused';

let asked: Promise<Settings> | undefined;
let loading: Promise<{ settings: Settings; users: UserManager }> | undefined;
let renewing: Promise<User | null> | undefined;
let completing: Promise<string> | undefined;

const loadSettings = () => (asked ??= readSettings());
const load = () => (loading ??= read());

async function readSettings() {
  const answer = await fetch('/lam-viec/cau-hinh.json');
  return (await answer.json()) as Settings;
}

async function read() {
  const [settings, { UserManager, WebStorageStateStore }] = await Promise.all([
    loadSettings(),
    import('oidc-client-ts'),
  ]);
  const { origin } = window.location;
  const store = () => new WebStorageStateStore({ store: window.sessionStorage });
  const users = new UserManager({
    authority: new URL(settings.authority, origin).href,
    client_id: settings.clientId,
    scope: settings.scope,
    redirect_uri: origin + ADDRESSES.signedIn,
    post_logout_redirect_uri: origin + ADDRESSES.signedOut,
    response_type: 'code',
    userStore: store(),
    stateStore: store(),
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
    revokeTokensOnSignout: false,
    ...(settings.metadata && { metadata: settings.metadata }),
  });
  return { settings, users };
}

/** The signed-in account's session. Several callers at once cause one renewal. */
export async function currentSession(): Promise<Session | undefined> {
  const { users } = await load();
  const user = await users.getUser();
  if (!user) return undefined;
  if ((user.expires_at ?? 0) > nowInSeconds() + RENEW_BEFORE_SECONDS) return sessionOf(user);
  renewing ??= users.signinSilent().finally(() => (renewing = undefined));
  try {
    const renewed = await renewing;
    return renewed ? sessionOf(renewed) : undefined;
  } catch {
    return undefined; // The refresh token has ended too: the screen keeps its form and offers to sign in again.
  }
}

/** Whether this deployment shows invented people and units. */
export const isDemo = async (): Promise<boolean> => (await loadSettings()).demo === true;

const sessionOf = (user: User): Session => ({ token: user.access_token, owner: user.profile.sub });

/** Leaves for the sign-in page. Does not come back before the browser does. */
export async function signIn(returnTo: string): Promise<void> {
  const { users } = await load();
  // A session that was ended elsewhere must not sign in by itself once more: the issuer may not know of it.
  const anew = window.sessionStorage.getItem(REFUSED) !== null;
  await users.signinRedirect({ state: returnTo, ...(anew && { prompt: 'login' }) });
}

/** Forgets a session that the server no longer takes. What the person typed stays. */
export async function dropSession(): Promise<void> {
  window.sessionStorage.setItem(REFUSED, '');
  await (await load()).users.removeUser();
}

/**
 * Leaves for the issuer, which asks for a code of the person's authenticator, and comes back with a session that may do
 * what demands it.
 */
export async function confirmByCode(returnTo: string): Promise<void> {
  const { settings, users } = await load();
  await users.signinRedirect({ state: returnTo, ...settings.secondFactor });
}

/** Ends a session that nobody works in: its refresh token too, as well as it can. What the person typed stays. */
export async function endIdleSession(): Promise<void> {
  const { users } = await load();
  await users.revokeTokens(['refresh_token']).catch(() => undefined);
  await dropSession();
}

/** When a session ends for want of work. */
export const idleLimits = async (): Promise<IdleLimits> => (await loadSettings()).idle;

/** Redeems the code that the browser came back with, once, and answers the working page to go on to. */
export function completeSignIn(): Promise<string> {
  completing ??= load().then(async ({ users }) => {
    const user = await users.signinRedirectCallback();
    window.sessionStorage.removeItem(REFUSED);
    return isReturnable(user.state) ? user.state : ADDRESSES.myWork;
  });
  return completing;
}

/** Ends the session here and at the issuer. A failed revocation does not hold the person back. */
export async function signOut(): Promise<void> {
  const { settings, users } = await load();
  forgetAllKept();
  dropPersonalCode();
  await users.revokeTokens(['refresh_token']).catch(() => undefined);
  // Forgotten first, or the library would put the identity token into the address.
  await users.removeUser();
  if (settings.signOutAddress === undefined) {
    await users.signoutRedirect();
    return;
  }
  const address = new URL(settings.signOutAddress);
  address.searchParams.set('client_id', settings.clientId);
  address.searchParams.set('logout_uri', window.location.origin + ADDRESSES.signedOut);
  window.location.assign(address);
}
