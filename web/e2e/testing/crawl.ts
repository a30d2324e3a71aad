/** A page of the site as it was fetched. */
export type Crawled = { readonly path: string; readonly status: number; readonly html: string };

const AT_ONCE = 8;
/** Working pages are reached from public ones, but are another matter. */
export const isPublic = (path: string): boolean => !/^\/(lam-viec|auth|api)(\/|$)/.test(path);

const attributes = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

const linksOf = ({ path, html }: Crawled, origin: string): readonly URL[] =>
  attributes(html, /\b(?:href|src|action)="([^"]*)"/g)
    .map((link) => new URL(link, origin + path))
    // A form that posts to the API is no link; the form's own test sends it.
    .filter((link) => link.origin === origin && !link.pathname.startsWith('/api/'));

async function fetched(origin: string, path: string): Promise<Crawled> {
  const answer = await fetch(origin + path, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  });
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (isPage) return { path, status: answer.status, html: await answer.text() };
  await answer.body?.cancel();
  return { path, status: answer.status, html: '' };
}

/** Fetches many addresses, a few at a time. */
async function fetchedAll(origin: string, paths: readonly string[]): Promise<readonly Crawled[]> {
  const waiting = [...paths];
  const found: Crawled[] = [];
  const fetchSome = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      found.push(await fetched(origin, path));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
  return found;
}

/** Follows every link of the public pages, beginning at one, until no address is new. Answers all by their paths. */
export async function crawl(origin: string, start: string): Promise<ReadonlyMap<string, Crawled>> {
  const pages = new Map<string, Crawled>();
  for (let wave = [start]; wave.length > 0;) {
    const found = await fetchedAll(origin, wave);
    for (const page of found) pages.set(page.path, page);
    const linked = found.filter(({ path }) => isPublic(path)).flatMap((page) => linksOf(page, origin));
    wave = [...new Set(linked.map(({ pathname }) => pathname))].filter((path) => !pages.has(path));
  }
  return pages;
}

/** Every link that does not answer 200, or names a place that its page does not have; each with a page it stands on. */
export function brokenLinks(origin: string, pages: ReadonlyMap<string, Crawled>): readonly string[] {
  const broken = new Map<string, string>();
  for (const page of pages.values())
    for (const { pathname, hash } of linksOf(page, origin)) {
      const target = pages.get(pathname);
      if (!isPublic(page.path) || !target) continue;
      const place = decodeURIComponent(hash.slice(1));
      const lost = place !== '' && !target.html.includes(`id="${place}"`);
      if (target.status !== 200 || lost) broken.set(pathname + hash, page.path);
    }
  return [...broken].map(([link, on]) => `${link} on ${on}`);
}
