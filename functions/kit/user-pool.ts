import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';

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
