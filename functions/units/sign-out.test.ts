import {
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, expect, test, vi } from 'vitest';
import { accessTokenOf, call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { refusalOf } from '../testing/problem.ts';

beforeAll(layGround);

test('Signed out everywhere, tokens from before are refused at the next request, renewed ones too.', async () => {
  const before = accessTokenOf('officer.C1');
  expect((await call('whoAmI', { claims: before })).status).toBe(200);
  await done('signOutEverywhere', { claims: before });

  const renewed = { ...before, iat: String(Number(before.auth_time) + 600) };
  const { auth_time, ...silent } = before;
  expect(auth_time).toBeDefined();
  for (const claims of [before, renewed, silent])
    expect(refusalOf(await call('whoAmI', { claims }))).toEqual([401, 'sign-in-needed']);
  expect((await call('whoAmI', { as: 'officer.C1' })).status).toBe(200);
  expect((await call('whoAmI', { claims: accessTokenOf('officer.C2') })).status).toBe(200);
});

test('Where accounts are kept in a pool, their sessions there are ended too; elsewhere no pool is asked.', async () => {
  const cognito = mockClient(CognitoIdentityProviderClient);
  cognito.on(AdminUserGlobalSignOutCommand).resolves({});
  await done('signOutEverywhere', { as: 'officer.C3' });
  vi.stubEnv('USER_POOL_ID', 'pool-1');
  await done('signOutEverywhere', { as: 'officer.C4' });
  vi.unstubAllEnvs();
  expect(cognito.commandCalls(AdminUserGlobalSignOutCommand).map(({ args: [{ input }] }) => input)).toEqual([
    { UserPoolId: 'pool-1', Username: 'officer.C4' },
  ]);
});
