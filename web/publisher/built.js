// The server build of the site, which exists once `astro build` has run; its type stands beside, so that code can be
// checked before.
export { renderPage } from '../dist/server/entry.mjs';
