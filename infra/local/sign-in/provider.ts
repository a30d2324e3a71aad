import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { identity } from '../../identity.ts';
import { demoAccount } from '../demo/accounts.ts';
import type { KeptMap } from '../kept-map.ts';
import { type Artifact, keptAdapter } from './adapter.ts';
import type { Keys } from './keys.ts';
import { type Ended, signedInAt } from './ended.ts';
import { type Page, signedOutPage, signOutPage, troublePage } from './pages.ts';
import { claimsOfSession, signInPolicy } from './step-up.ts';

export const SIGN_IN_PATH = '/dang-nhap';
const { clientId, scopes, accessTokenMinutes, sessionHours } = identity;
const scope = scopes.join(' ');

/** What an access token says beyond the standard, under Cognito's names. */
export const cognitoClaims = (subject: string) => ({
  token_use: 'access',
  username: demoAccount(subject)?.username ?? subject,
});

/**
 * The issuer: one public client with code and PKCE, the endpoints under Cognito's names, JWT access tokens that carry
 * Cognito's claims besides the `aud` the library insists on. Refresh tokens rotate and end with the session.
 */
export function issuerOf(origin: string, keys: Keys, kept: KeptMap<Artifact>, ended: Ended): Provider {
  const port = new URL(origin).port;
  const configuration: Configuration = {
    adapter: keptAdapter(kept),
    jwks: { keys: [keys.signing] },
    clients: [
      {
        client_id: clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${origin}${identity.signedInPath}`],
        post_logout_redirect_uris: [`${origin}${identity.signedOutPath}`],
        scope,
      },
    ],
    scopes: [...scopes],
    claims: { openid: ['sub', 'name', 'cognito:username'], profile: [] },
    conformIdTokenClaims: false,
    findAccount: async (_, sub, token) => {
      const account = demoAccount(sub);
      if (account === undefined || (await ended(sub, signedInAt(token)))) return undefined;
      const claims = { sub, name: account.name, 'cognito:username': account.username };
      return { accountId: sub, claims: () => claims };
    },
    // Cookies are shared by all ports of a host: two stacks on one machine must not overwrite each other's.
    cookies: {
      keys: keys.cookies,
      names: { session: `phien-${port}`, interaction: `dang-nhap-${port}`, resume: `tiep-tuc-${port}` },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    routes: {
      authorization: '/oauth2/authorize',
      token: '/oauth2/token',
      revocation: '/oauth2/revoke',
      userinfo: '/oauth2/userInfo',
      jwks: '/.well-known/jwks.json',
      end_session: '/logout',
    },
    clientBasedCORS: (_, from) => from === origin,
    pkce: { required: () => true },
    acrValues: [identity.secondFactorAcr],
    interactions: {
      policy: signInPolicy(ended),
      url: (_, interaction) => `/auth${SIGN_IN_PATH}/${interaction.uid}`,
    },
    loadExistingGrant,
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    expiresWithSession: () => true,
    extraTokenClaims: (ctx, token) =>
      'accountId' in token ? { ...cognitoClaims(token.accountId), ...claimsOfSession(ctx) } : {},
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `urn:${clientId}`,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope,
          audience: clientId,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) =>
          show(ctx, signOutPage(form, ctx.get('sec-fetch-site') === 'same-origin')),
        postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage()),
      },
    },
    renderError: (ctx, out) => show(ctx, troublePage(out.error)),
    ttl: {
      AccessToken: accessTokenMinutes * 60,
      AuthorizationCode: 60,
      IdToken: accessTokenMinutes * 60,
      RefreshToken: sessionHours * 3600,
      Session: sessionHours * 3600,
      Grant: sessionHours * 3600,
      Interaction: 3600,
    },
  };
  return new Provider(`${origin}/auth`, configuration);
}

type ShownContext = Pick<KoaContextWithOIDC, 'type' | 'body' | 'set'>;

function show(ctx: ShownContext, page: Page): void {
  ctx.set('content-security-policy', page.policy);
  ctx.type = 'html';
  ctx.body = page.html;
}

/** There is one client and it is ours: no page asks for consent. */
async function loadExistingGrant(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  if (known !== undefined) {
    const grant = await provider.Grant.find(known);
    if (grant !== undefined) return grant;
  }
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scope);
  grant.addResourceScope(`urn:${clientId}`, scope);
  await grant.save();
  return grant;
}
