import { renderPage } from '@bang-vang/web/publisher/built.js';
import { now, setting } from '../kit/live.ts';
import { siteFiles } from '../kit/site-files.ts';
import { loadRoll } from './load-roll.ts';
import { publishSite } from './publish-site.ts';
import type { Published } from './publish-site.ts';

/** Brings the site up to the roll as it stands; writes nothing when nothing has changed. */
export const refreshSite = async (): Promise<Published> =>
  publishSite(await loadRoll(now()), setting('SITE_ORIGIN'), renderPage, siteFiles());
