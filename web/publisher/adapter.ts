import type { AstroIntegration } from 'astro';

/**
 * The Astro adapter of this product: the server build is not a server but a function, `renderPage`, that the publisher
 * calls once per page and whose answer becomes a file. Everything that Astro's adapter interface asks for is here, for
 * it moves with Astro's majors; `adapter.test.ts` builds with it.
 */
export function publisherAdapter(): AstroIntegration {
  return {
    name: 'bang-vang-publisher',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'bang-vang-publisher',
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- only the value 'explicit' is old, the field stays
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { staticOutput: 'stable', hybridOutput: 'stable', serverOutput: 'stable' },
        });
      },
    },
  };
}
