import { Duration, Fn } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { DistributionProps, ErrorResponse } from 'aws-cdk-lib/aws-cloudfront';
import {
  FunctionUrlOrigin,
  HttpOrigin,
  OriginGroup,
  S3BucketOrigin,
} from 'aws-cdk-lib/aws-cloudfront-origins';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { viewerRequestFile } from '../site/viewer-request.ts';
import { aboutObjects, acknowledge } from './acknowledge.ts';
import type { Data } from './data.ts';
import { headerPolicy } from './header-policy.ts';
import { ProductFunction } from './product-function.ts';
import type { Settings } from './settings.ts';

/**
 * CloudFront keeps these errors for ten seconds unless told otherwise, also where nothing else is kept: a dossier that
 * was made a moment ago would still be "not found". What an answer says of its own keeping still holds.
 */
const KEPT_ERRORS = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];
const unkept: ErrorResponse[] = KEPT_ERRORS.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) }));

const WITHOUT_FIREWALL =
  'Public pages are files and the API is throttled; a firewall costs more than all the rest. It can be added by its ARN.';
const WITHOUT_DOMAIN =
  'The certificate of cloudfront.net fixes the oldest protocol; with a domain of its own the site asks for TLS 1.2.';

/** The one origin that people meet: files from the bucket, and the API below `/api`. */
export class Site extends Construct {
  readonly distribution: Distribution;
  readonly missing: ProductFunction;
  readonly origin: string;

  constructor(scope: Construct, id: string, data: Data, api: HttpApi, { domain }: Settings) {
    super(scope, id);
    this.missing = this.#missingPages(data);
    // Whoever asks for the publisher's own notes is told that there is no such page.
    data.site.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [data.site.arnForObjects('.manifest.json')],
      }),
    );
    const files = S3BucketOrigin.withOriginAccessControl(data.site);
    const secured = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: headerPolicy(this, 'Headers'),
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Bảng vàng',
      defaultBehavior: {
        ...secured,
        origin: new OriginGroup({
          primaryOrigin: files,
          fallbackOrigin: FunctionUrlOrigin.withOriginAccessControl(
            this.missing.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM }),
          ),
          fallbackStatusCodes: [403, 404],
        }),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        functionAssociations: [
          { eventType: FunctionEventType.VIEWER_REQUEST, function: this.#viewerRequest() },
        ],
      },
      additionalBehaviors: {
        // The description of the API is a file, uploaded with the pages.
        '/api/openapi.json': { ...secured, origin: files, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
        '/api/*': {
          ...secured,
          origin: new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint)), {
            protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
            originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          }),
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          // Only a policy that names no headers may pass `Authorization` on without it becoming a key of the cache.
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        },
      },
      errorResponses: unkept,
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableIpv6: true,
      // Everywhere but South America and Oceania: the nearest that has Vietnam and its neighbours.
      priceClass: PriceClass.PRICE_CLASS_200,
      enableLogging: true,
      logBucket: data.logs,
      logFilePrefix: 'edge/',
      logIncludesCookies: false,
      ...this.#names(domain),
    });
    acknowledge(this.distribution, 'AwsSolutions-CFR1', 'The honour roll is public, also to people abroad.');
    acknowledge(this.distribution, 'AwsSolutions-CFR2', WITHOUT_FIREWALL);
    if (!domain) acknowledge(this.distribution, 'AwsSolutions-CFR4', WITHOUT_DOMAIN);
    this.origin = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
  }

  #names(domain: Settings['domain']): Partial<DistributionProps> {
    if (!domain) return {};
    const certificate = Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn);
    return {
      domainNames: [domain.name],
      certificate,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  #viewerRequest(): EdgeFunction {
    return new EdgeFunction(this, 'ViewerRequest', {
      code: FunctionCode.fromFile({ filePath: viewerRequestFile }),
      runtime: FunctionRuntime.JS_2_0,
      comment: 'Clean addresses and the two forms without script',
    });
  }

  #missingPages({ site }: Data): ProductFunction {
    const missing = new ProductFunction(this, 'Missing', {
      entry: 'infra/site/missing-page.ts',
      description: 'Answers for a file that the site does not have',
      environment: { SITE_BUCKET: site.bucketName },
      timeout: Duration.seconds(5),
      memory: 512,
    });
    missing.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject'],
        resources: [site.arnForObjects('404.html'), site.arnForObjects('*/khong-thay/index.html')],
      }),
    );
    acknowledge(this, aboutObjects(site, '*/khong-thay/index.html'), 'One page in each section of the site.');
    return missing;
  }
}
