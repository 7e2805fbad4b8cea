import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/lib/adapters/chromium.ts';
import { listen } from '../../src/server/listen.ts';
import { makeServer } from '../../src/server/server.ts';
import { siteRoute } from '../../src/server/siteRoute.ts';

/**
 * Serves a built site and opens Chromium for a measurement; both end with it.
 *
 * @param folder  the built site
 * @param base    its base path, with slashes
 * @param work    gets the browser and the address of the start page, with its closing slash
 */
export async function onSite<Result>(
  folder: string,
  base: string,
  work: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> {
  const server = makeServer({ routes: [siteRoute(folder)], base, reportError: console.error });
  const address = `http://127.0.0.1:${await listen(server, 43_900)}${base}`;
  const browser = await launchChromium();
  try {
    return await work(browser, address);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
