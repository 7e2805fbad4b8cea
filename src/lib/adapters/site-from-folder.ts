import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Shows a built site to a browser without a server: requests are answered from a folder.
 *
 * @param context  browser context; its requests to `origin` come from the folder, others are refused, as
 *                 the site makes none
 * @param folder   built site, e.g. `dist/site`
 * @param base     base path that the site was built with
 * @returns        the origin to open pages on
 */
export async function serveFromFolder(context: BrowserContext, folder: string, base = '/'): Promise<string> {
  const origin = 'http://catalogus.localhost';
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin || !url.pathname.startsWith(base)) return route.abort();
    const inside = normalize(decodeURIComponent(url.pathname.slice(base.length)) || '.');
    const path = join(folder, url.pathname.endsWith('/') ? join(inside, 'index.html') : inside);
    try {
      const body = await readFile(path);
      return await route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' });
    } catch {
      const body = await readFile(join(folder, '404.html')).catch(() => 'Niet gevonden');
      return route.fulfill({ status: 404, body, contentType: 'text/html; charset=utf-8' });
    }
  });
  return origin;
}
