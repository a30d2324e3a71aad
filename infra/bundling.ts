import type { BuildOptions } from 'esbuild';

/**
 * Ways to find credentials that a function never takes: Lambda puts them into the environment, which is looked at first.
 * The SDK imports each only when its turn comes, so leaving them out saves 130 kB of 570.
 */
const neverLoaded: string[] = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/** How a function is made one file, said once for esbuild: the CDK stack, the tests and the measurements all bundle so. */
export const bundling = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  // Smaller and quicker to load than the default order, which prefers CommonJS.
  mainFields: ['module', 'main'],
  external: neverLoaded,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  // CommonJS packages inside the bundle call `require`, which modules do not have.
  banner: {
    js: 'import{createRequire as bundledRequire}from"node:module";const require=bundledRequire(import.meta.url);',
  },
} satisfies BuildOptions;
