import {
  HttpIntegrationType,
  HttpRouteIntegration,
  PayloadFormatVersion,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { HttpApi, HttpRouteIntegrationConfig } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/**
 * Sends the routes of one context to its function, by one permission for all of them. The integration that comes with
 * the CDK grants one per route, and a function's policy is full at about thirty.
 */
export class ContextIntegration extends HttpRouteIntegration {
  readonly #target: IFunction;

  constructor(id: string, api: HttpApi, target: IFunction) {
    super(id);
    this.#target = target;
    target.addPermission('Api', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: api.arnForExecuteApi('*', '/api/*', '$default'),
    });
  }

  override bind(): HttpRouteIntegrationConfig {
    return {
      type: HttpIntegrationType.AWS_PROXY,
      uri: this.#target.functionArn,
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
    };
  }
}
