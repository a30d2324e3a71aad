export const longestAllowed = 250;

const source = /\.(?:ts|tsx|js|mjs|cjs|astro|css)$/u;
const mayBeLong = /^(?:shared\/data|infra\/local\/demo)\/|\.test\.tsx?$/u;
const reason = /(?:\/\/|\/\*|<!--)\s*long: \S+/u;

/**
 * Whether a file is a source file past the limit that gives no reason. Data and tests are read from the
 * top and may be long; `read` is called only for files that count.
 */
export function tooLong(path: string, read: () => string): boolean {
  if (!source.test(path) || mayBeLong.test(path)) return false;
  const lines = read().trimEnd().split('\n');
  return lines.length > longestAllowed && !reason.test(lines.slice(0, 5).join('\n'));
}
