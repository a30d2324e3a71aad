import { createApp } from 'astro/app/entrypoint';
import { withPolicy } from './policy.ts';

export type RenderedPage = { readonly status: number; readonly html: string };

const app = createApp({ streaming: false });

/**
 * Renders one page of the public site from what is handed in, and from nothing else: no clock, no network.
 * A path that no page answers gives the page of a missing page and status 404.
 */
export async function renderPage(path: string, locals: App.Locals): Promise<RenderedPage> {
  const response = await app.render(new Request(new URL(path, locals.origin)), { locals });
  const text = await response.text();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return { status: response.status, html: isPage ? withPolicy(text) : text };
}
