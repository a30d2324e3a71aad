import {
  AdminGetUserCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { optionalSetting } from './live.ts';

const client = new CognitoIdentityProviderClient({});

/** An account of Cognito: its pool and its name there. */
export type PoolAccount = { readonly pool: string; readonly username: string };

/** Whether the account has set up an authenticator: the pool then asks for its code at each sign-in. */
export async function hasAuthenticator({ pool, username }: PoolAccount): Promise<boolean> {
  const { UserMFASettingList: factors = [] } = await client.send(
    new AdminGetUserCommand({ UserPoolId: pool, Username: username }),
  );
  return factors.includes('SOFTWARE_TOKEN_MFA');
}

/**
 * Ends every session of the account at the pool: its refresh tokens renew nothing any more. Where there is no pool (on
 * one machine), the issuer looks up by itself when an account was signed out.
 */
export async function endPoolSessions(account: AccountId): Promise<void> {
  const pool = optionalSetting('USER_POOL_ID');
  if (pool !== undefined)
    await client.send(new AdminUserGlobalSignOutCommand({ UserPoolId: pool, Username: account }));
}
