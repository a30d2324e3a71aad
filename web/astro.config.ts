import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { join } from 'node:path';
import { publisherAdapter } from './publisher/adapter.ts';

/** Where working pages may send requests besides their own origin: the sign-in domain and the evidence bucket. */
const connectSources = ["'self'", process.env['CONNECT_SOURCES'] ?? ''].join(' ').trim();

/** What nearly every working page needs is one file, so that a part loaded on demand does not take it apart. */
const CHUNKS = [{ name: 'frame', minShareCount: 15, test: /web\/src|preload-helper|node_modules/ }];

export default defineConfig({
  output: 'static',
  adapter: publisherAdapter(),
  integrations: [react()],
  session: false,
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  trailingSlash: 'ignore',
  compressHTML: true,
  security: {
    // Working pages carry this policy, with the hashes of their own scripts, in a meta element; public pages, which
    // have no script, get a stricter one from the publisher (publisher/policy.ts).
    csp: {
      directives: [
        "default-src 'none'",
        `connect-src ${connectSources}`,
        "font-src 'self'",
        `img-src ${connectSources} data: blob:`,
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    ssr: { noExternal: true },
    resolve: { alias: { 'react-dom/server': join(import.meta.dirname, 'publisher/islands-only.ts') } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
    },
  },
});
