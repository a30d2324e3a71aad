const refuse = (): never => {
  throw new Error('React is not rendered on the server: give the island client:only="react"');
};

/**
 * Stands in for `react-dom/server` in the server build: islands are drawn in the browser only, so neither the published
 * pages nor the function that writes them carries React's renderers, which were more than half of it.
 */
// eslint-disable-next-line house/no-default-export -- Astro's React integration imports react-dom/server by its default
export default {
  renderToString: refuse,
  renderToStaticMarkup: refuse,
  renderToReadableStream: refuse,
  renderToPipeableStream: refuse,
};
