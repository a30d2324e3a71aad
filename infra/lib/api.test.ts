import { allOperations } from '@bang-vang/shared/contract/index.ts';
import { asksForAccount } from '@bang-vang/shared/contract/operation.ts';
import { CONTEXTS, isCommand } from '@bang-vang/shared/contract/operation.ts';
import { expect, test } from 'vitest';
import { identity } from '../identity.ts';
import { aTemplate, propertiesOf, resourcesOf, targetOf, theOne } from './testing/synthesised.ts';

const template = aTemplate();
type Route = {
  RouteKey: string;
  Target: unknown;
  AuthorizationType: string;
  AuthorizerId?: unknown;
  AuthorizationScopes?: string[];
};
type Stage = { DefaultRouteSettings: object; RouteSettings: object; AccessLogSettings: { Format: string } };
type Authorizer = { JwtConfiguration: { Issuer: unknown } };

const routes = propertiesOf<Route>(template, 'AWS::ApiGatewayV2::Route');
const [stage] = propertiesOf<Stage>(template, 'AWS::ApiGatewayV2::Stage') as [Stage];
const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

test('there is one route for each operation of the contract, and no other', () => {
  expect(routes.map(({ RouteKey }) => RouteKey).toSorted()).toEqual(
    allOperations.map(([, operation]) => keyOf(operation)).toSorted(),
  );
});

test('the operations for accounts stand behind the authoriser and demand the scope, the others do not', () => {
  const authorizerId = theOne(template, 'AWS::ApiGatewayV2::Authorizer');
  const gates = (accounts: boolean) =>
    accounts
      ? { type: 'JWT', authorizer: authorizerId, scopes: [identity.demandedScope] }
      : { type: 'NONE', authorizer: undefined, scopes: undefined };
  expect(
    Object.fromEntries(
      routes.map(({ RouteKey, AuthorizationType, AuthorizerId, AuthorizationScopes }) => [
        RouteKey,
        { type: AuthorizationType, authorizer: targetOf(AuthorizerId), scopes: AuthorizationScopes },
      ]),
    ),
  ).toEqual(
    Object.fromEntries(
      allOperations.map(([, operation]) => [keyOf(operation), gates(asksForAccount(operation.access))]),
    ),
  );
});

test('the authoriser takes access tokens of our own client from our own pool', () => {
  const [authorizer] = propertiesOf<Authorizer>(template, 'AWS::ApiGatewayV2::Authorizer') as [Authorizer];
  expect(authorizer).toMatchObject({
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: { Audience: [{ Ref: theOne(template, 'AWS::Cognito::UserPoolClient') }] },
  });
  expect(targetOf(authorizer.JwtConfiguration.Issuer)).toBe(theOne(template, 'AWS::Cognito::UserPool'));
});

test('every route leads to the function of its context', () => {
  const functionOf = (context: string) =>
    resourcesOf(template, 'AWS::Lambda::Function').find(
      ({ Properties }) => Properties['Description'] === `The operations of ${context}`,
    )!.id;
  const integrations = new Map(
    resourcesOf(template, 'AWS::ApiGatewayV2::Integration').map(({ id, Properties }) => [
      id,
      targetOf(Properties['IntegrationUri']),
    ]),
  );
  expect(
    Object.fromEntries(routes.map(({ RouteKey, Target }) => [RouteKey, integrations.get(targetOf(Target)!)])),
  ).toEqual(
    Object.fromEntries(
      allOperations.map(([, operation]) => [keyOf(operation), functionOf(operation.context)]),
    ),
  );
});

test('the API may call each of its functions by one permission, which names this API', () => {
  type Permission = { Principal: string; FunctionName: unknown; SourceArn: unknown };
  const permissions = propertiesOf<Permission>(template, 'AWS::Lambda::Permission').filter(
    ({ Principal }) => Principal === 'apigateway.amazonaws.com',
  );
  const called = permissions.map(({ FunctionName }) => targetOf(FunctionName));
  expect(new Set(called).size).toBe(CONTEXTS.length);
  expect(called).toHaveLength(CONTEXTS.length);
  for (const { SourceArn } of permissions)
    expect(JSON.stringify(SourceArn)).toMatch(
      /:execute-api:.*"\/\$default\/\*\/api\/\*"|\/\$default\/\*\/api\/\*/,
    );
});

test('every route is throttled, and what anybody may post or guess is throttled harder', () => {
  const { DefaultRouteSettings, RouteSettings } = stage;
  expect(DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1_000 });
  expect(Object.keys(RouteSettings).toSorted()).toEqual(
    allOperations
      .filter(
        ([, operation]) =>
          operation.access === 'code' || (operation.access === 'public' && isCommand(operation)),
      )
      .map(([, operation]) => keyOf(operation))
      .toSorted(),
  );
});

test('the access log has neither addresses, queries nor tokens of people', () => {
  expect(Object.values(JSON.parse(stage.AccessLogSettings.Format) as object).toSorted()).toEqual([
    '$context.authorizer.error',
    '$context.integrationErrorMessage',
    '$context.requestId',
    '$context.requestTime',
    '$context.responseLatency',
    '$context.responseLength',
    '$context.routeKey',
    '$context.status',
  ]);
});
