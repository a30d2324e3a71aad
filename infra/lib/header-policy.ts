import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { securityHeaders } from '../site/security-headers.ts';

/**
 * The product's security headers in the words of CloudFront, which wants the well-known ones in fields of their own.
 * Whatever is not known here goes along as it is written.
 */
export function headerPolicy(scope: Construct, id: string): ResponseHeadersPolicy {
  const {
    'content-security-policy': contentSecurityPolicy,
    'strict-transport-security': transport,
    'x-content-type-options': _nosniff,
    'x-frame-options': frame,
    'referrer-policy': referrer,
    ...others
  } = securityHeaders;
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(Number(/max-age=(\d+)/.exec(transport)?.[1])),
        includeSubdomains: transport.includes('includeSubDomains'),
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption[frame], override: true },
      referrerPolicy: { referrerPolicy: referrers[referrer], override: true },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(others).map(([header, value]) => ({ header, value, override: true })),
    },
  });
}

const referrers = { 'same-origin': HeadersReferrerPolicy.SAME_ORIGIN } as const;
