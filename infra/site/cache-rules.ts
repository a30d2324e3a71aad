/**
 * How long a file of the site may be kept, set on objects in the bucket and by the local gateway.
 * Files under `/_astro/` carry a hash of their content in their name, so they never change.
 * Everything else is asked for anew by browsers (an unchanged page costs an empty 304), while the edge keeps it for a
 * minute: a withdrawal is seen within that minute also where nobody cleared the edge.
 */
export function cacheControl(path: string): string {
  return path.startsWith('/_astro/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, s-maxage=60, must-revalidate';
}

/**
 * The pages that may stand in for a file that is not there, nearest first: the section's own friendly page
 * (`/tra-cuu/khong-thay` tells how to search, `/xac-minh/khong-thay` what an unknown code means), then the general one.
 */
export function missingPages(path: string): string[] {
  const section = /^\/([a-z-]+)\//.exec(path)?.[1];
  return [...(section === undefined ? [] : [`/${section}/khong-thay/index.html`]), '/404.html'];
}
