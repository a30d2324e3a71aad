import { builtSite } from '../../infra/local/build-web.ts';
import type { Figure } from '../figure.ts';
import { withSiteFolder } from '../published.ts';
import { publicPages } from './public-pages.ts';
import { fonts, workingPages } from './working-pages.ts';

/** Public pages as they are published from the demo's honours, the fonts, and the script of working pages. */
export async function figures(): Promise<readonly Figure[]> {
  return withSiteFolder(async (folder) => {
    const { refreshSite } = await import('@bang-vang/functions/publish/refresh-site.ts');
    await refreshSite();
    return [...(await publicPages(folder)), ...fonts(builtSite), ...workingPages(builtSite)];
  });
}
