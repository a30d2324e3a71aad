import { renderPage } from '@bang-vang/web/publisher/built.js';
import { now, setting } from '../kit/live.ts';
import { siteFiles } from '../kit/site-files.ts';
import { loadRoll } from './load-roll.ts';
import { publishSite } from './publish-site.ts';
import type { Published } from './publish-site.ts';

/** Brings the site up to the roll as it stands, the year `first` before the others; what has not changed is not written. */
export const refreshSite = async (first?: number): Promise<Published> =>
  publishSite(await loadRoll(now()), setting('SITE_ORIGIN'), renderPage, siteFiles(), first);
