/**
 * What every answer carries, from CloudFront's response-headers policy and from the local gateway alike.
 * The policy here holds what a page's own meta element cannot say (frame-ancestors) or what is true for all pages;
 * script, style, image and font sources travel with each page as hashes in its meta element, and both are enforced:
 * a `script-src` here would stop the pages' own scripts.
 * The referrer is sent within the site, for with `no-referrer` a form's Origin would be `null`.
 */
export const securityHeaders = {
  'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
} as const satisfies Record<string, string>;
