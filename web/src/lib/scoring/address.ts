/** What the address of this page says under a name (`?don-vi=CS001`). */
export const fromAddress = (name: string): string | undefined =>
  new URLSearchParams(window.location.search).get(name) ?? undefined;

/** A path with names and values after it. */
export const withQuery = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query).toString()}`;

/** The part of a person's page in which what they filled in on paper is entered. */
export const PAPER_PART = 'phieu-giay';
