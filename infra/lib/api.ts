import { allOperations } from '@bang-vang/shared/contract/index.ts';
import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import { asksForAccount, isCommand } from '@bang-vang/shared/contract/operation.ts';
import type { Context, Operation } from '@bang-vang/shared/contract/operation.ts';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { identity } from '../identity.ts';
import { acknowledge } from './acknowledge.ts';
import { ContextIntegration } from './context-integration.ts';
import type { Identity } from './identity.ts';

/** What one province can ask for in a second before others wait: a two-hour deadline of 100,000 people peaks at 300. */
const EVERY_ROUTE = { rateLimit: 500, burstLimit: 1_000 };
/** What anybody may send without a name, and what somebody who guesses personal codes is held to, all callers together. */
const PUBLIC_COMMAND = { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 20 };
const PERSONAL_CODE = { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 };

/** Why some routes have no authoriser in front. */
const OPEN = {
  public: 'The contract opens this operation to everyone; it is throttled.',
  code: 'The holder of a personal code has no account; the edge of the function looks the code up by its hash.',
} as const;

/** Who called which route, and what came of it. No address, query, header or token of a person is written down. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    latency: '$context.responseLatency',
    length: '$context.responseLength',
    authorizerError: '$context.authorizer.error',
    integrationError: '$context.integrationErrorMessage',
  }),
);

/** The HTTP API. Its routes are the operations of the contract, no fewer and no more. */
export class Api extends Construct {
  readonly http: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.http = new HttpApi(this, 'Http', {
      apiName: 'bang-vang',
      createDefaultStage: false,
      // The browser meets the API on the site's own origin, so no other origin is let in.
    });
  }

  /** Adds the routes, each behind what its access asks for, and opens the stage. */
  serve(contexts: Readonly<Record<Context, IFunction>>, { pool, client }: Identity): void {
    const authorizer = new HttpJwtAuthorizer('Officers', pool.userPoolProviderUrl, {
      // Access tokens of Cognito carry no `aud`; the authoriser then compares their `client_id`.
      jwtAudience: [client.userPoolClientId],
    });
    const integrations = new Map(
      Object.entries(contexts).map(([context, target]) => [
        context,
        new ContextIntegration(`${context}Function`, this.http, target),
      ]),
    );
    const integrationOf = (context: Context) => {
      const integration = integrations.get(context);
      if (!integration) throw new Error(`No function serves the context ${context}.`);
      return integration;
    };
    const routes = allOperations.map(([operationId, { context, method, path, access }]) => {
      const route = new HttpRoute(this, operationId, {
        httpApi: this.http,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration: integrationOf(context),
        // The scope keeps identity tokens out: they name a person but carry none.
        ...(asksForAccount(access) && { authorizer, authorizationScopes: [identity.demandedScope] }),
      });
      if (access === 'public' || access === 'code') acknowledge(route, 'AwsSolutions-APIG4', OPEN[access]);
      return route;
    });
    this.#open(routes);
  }

  #open(routes: readonly HttpRoute[]): void {
    const log = new LogGroup(this, 'AccessLog', { retention: RetentionDays.THREE_MONTHS });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle: EVERY_ROUTE,
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLog },
    });
    const bare = stage.node.defaultChild;
    if (bare instanceof CfnStage) bare.routeSettings = Object.fromEntries(allOperations.flatMap(throttled));
    // Limits of a route can be set only once the route is there.
    stage.node.addDependency(...routes);
  }
}

function throttled([, operation]: readonly [OperationId, Operation]): [string, object][] {
  const { method, path, access } = operation;
  const limit =
    access === 'code'
      ? PERSONAL_CODE
      : access === 'public' && isCommand(operation)
        ? PUBLIC_COMMAND
        : undefined;
  return limit ? [[`${method} ${path}`, limit]] : [];
}
