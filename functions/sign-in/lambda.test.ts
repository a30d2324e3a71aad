import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test, vi } from 'vitest';
import { handler } from './lambda.ts';

const cognito = mockClient(CognitoIdentityProviderClient);
beforeEach(() => cognito.reset());

type Source = PreTokenGenerationV2TriggerEvent['triggerSource'];
const before = (triggerSource: Source): PreTokenGenerationV2TriggerEvent => ({
  version: '2',
  triggerSource,
  region: 'ap-southeast-1',
  userPoolId: 'pool-1',
  userName: 'a-name',
  callerContext: { awsSdkVersion: 'none', clientId: 'a-client' },
  request: { userAttributes: { sub: 'a-subject' }, groupConfiguration: {}, scopes: ['openid'] },
  response: { claimsAndScopeOverrideDetails: {} },
});
const claimed = { accessTokenGeneration: { claimsToAddOrOverride: { second_factor: 'otp' } } };
const withheld = { accessTokenGeneration: { claimsToSuppress: ['second_factor'] } };
const written = async (source: Source) =>
  (await handler(before(source))).response.claimsAndScopeOverrideDetails;

test('Tokens of the sign-in page claim the second factor of an account with an authenticator.', async () => {
  cognito
    .on(AdminGetUserCommand, { UserPoolId: 'pool-1', Username: 'a-name' })
    .resolves({ UserMFASettingList: ['SOFTWARE_TOKEN_MFA'] });
  expect(await written('TokenGeneration_HostedAuth')).toEqual(claimed);
});

test('Tokens of an account without an authenticator, or with a message by telephone only, do not.', async () => {
  for (const UserMFASettingList of [undefined, [], ['SMS_MFA']]) {
    cognito.on(AdminGetUserCommand).resolves(UserMFASettingList ? { UserMFASettingList } : {});
    expect(await written('TokenGeneration_HostedAuth')).toEqual(withheld);
  }
});

test('Renewed tokens do not, nor those of another way in, and the pool is not asked.', async () => {
  for (const source of ['TokenGeneration_RefreshTokens', 'TokenGeneration_NewPasswordChallenge'] as const)
    expect(await written(source)).toEqual(withheld);
  expect(cognito.commandCalls(AdminGetUserCommand)).toEqual([]);
});

test('When the pool cannot be asked, the sign-in goes on without the claim, and the log names nobody.', async () => {
  const lines = vi.spyOn(console, 'error').mockReturnValue();
  cognito.on(AdminGetUserCommand).rejects(new Error('too many requests'));
  expect(await written('TokenGeneration_HostedAuth')).toEqual(withheld);
  expect(lines).toHaveBeenCalledTimes(1);
  expect(String(lines.mock.calls[0])).not.toContain('a-name');
});
