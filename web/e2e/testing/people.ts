import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { signIn } from './sign-in.ts';
import { type Visitor, visitor } from './visitor.ts';

/** Everyone who has come so far, by name of the account, each in a browser of their own. */
export type People = ReadonlyMap<string, Visitor> & {
  /** The page of a demo account; signs in when it comes for the first time. */
  at(username: string, settings?: BrowserContextOptions, comesIn?: typeof signIn): Promise<Page>;
  /** The page of someone without an account, by a name of one's own choice. */
  guest(name: string, settings?: BrowserContextOptions): Promise<Page>;
};

export function people(browser: Browser, origin: string): People {
  const known = new Map<string, Visitor>();
  const guest = async (name: string, settings?: BrowserContextOptions): Promise<Page> => {
    const here = known.get(name);
    if (here) return here.page;
    const fresh = await visitor(browser, origin, settings);
    known.set(name, fresh);
    return fresh.page;
  };
  return Object.assign(known, {
    guest,
    async at(username: string, settings?: BrowserContextOptions, comesIn = signIn) {
      const isNew = !known.has(username);
      const page = await guest(username, settings);
      if (isNew) await comesIn(page, username);
      return page;
    },
  });
}
