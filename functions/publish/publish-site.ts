import { pagesOf } from '@bang-vang/shared/domain/honours/pages.ts';
import type { RollPage } from '@bang-vang/shared/domain/honours/pages.ts';
import type { HonourRoll } from '@bang-vang/shared/domain/honours/roll.ts';
import { digest } from '../kit/digest.ts';
import type { SiteFiles } from '../kit/site-files.ts';

/** Renders one page of the public site. */
export type RenderPage = (
  path: string,
  locals: { readonly roll: HonourRoll; readonly origin: string },
) => Promise<{ readonly status: number; readonly html: string }>;

export type Published = { readonly written: readonly string[]; readonly removed: readonly string[] };

/** So many files are written side by side; kinds still follow one another. */
const SIDE_BY_SIDE = 16;

/**
 * Brings the site to what the roll says: renders every page, writes those whose content changed, entry pages before the
 * lists that link to them, and removes what no longer belongs. The pages of `first`, the year that people are waiting
 * for, come before all others. The manifest is written last: after a cut-off, the next publication finds the old one and
 * writes the rest again.
 */
export async function publishSite(
  roll: HonourRoll,
  origin: string,
  renderPage: RenderPage,
  files: SiteFiles,
  first?: number,
): Promise<Published> {
  const before = await files.readManifest();
  const manifest: Record<string, string> = {};
  const written: string[] = [];
  for (const kind of inOrder(pagesOf(roll), first))
    for (let start = 0; start < kind.length; start += SIDE_BY_SIDE)
      await Promise.all(
        kind.slice(start, start + SIDE_BY_SIDE).map(async (page) => {
          const content = await rendered(page, roll, origin, renderPage);
          const version = digest(content);
          manifest[page.file] = version;
          if (before.manifest[page.file] === version) return;
          await files.write(page.file, content);
          written.push(page.file);
        }),
      );
  const removed = Object.keys(before.manifest).filter((file) => !Object.hasOwn(manifest, file));
  for (const file of removed) await files.remove(file);
  if (written.length > 0 || removed.length > 0) await files.writeManifest(manifest, before.tag);
  return { written, removed };
}

/** The pages in the order they are written: those of the year first, each part by kind. */
function inOrder(pages: readonly RollPage[], first: number | undefined): readonly (readonly RollPage[])[] {
  const isOfYear = ({ path }: RollPage) => path.startsWith(`/vinh-danh/${first}`);
  const parts =
    first === undefined ? [pages] : [pages.filter(isOfYear), pages.filter((page) => !isOfYear(page))];
  return parts.flatMap((part) => [...Map.groupBy(part, ({ kind }) => kind).values()]);
}

async function rendered(
  { path, kind }: RollPage,
  roll: HonourRoll,
  origin: string,
  renderPage: RenderPage,
): Promise<string> {
  const { status, html } = await renderPage(path, { roll, origin });
  if (status !== 200 && path !== '/404') throw new Error(`page ${path} (${kind}) rendered with ${status}`);
  return html;
}
