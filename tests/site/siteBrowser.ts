import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../../src/lib/adapters/chromium.ts';
import { listen } from '../../src/server/listen.ts';
import { makeServer } from '../../src/server/server.ts';
import { siteRoute } from '../../src/server/siteRoute.ts';
import { base, folder } from './site.ts';

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** What the visitor asked of the system. */
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  /** The index of the search cannot be fetched. */
  readonly index?: 'broken';
  readonly scripts?: 'off';
}

/** A browser on the built site, for the tests of one file: starts and stops with them. */
export interface SiteBrowser {
  /** Opens a page by its path inside the site, in a window without a past. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
  /** What the console reported since `open`, refusals of the security policy too. */
  readonly faults: () => readonly string[];
  readonly origin: () => string;
}

/** @param port  first port to try */
export function siteBrowser(port: number): SiteBrowser {
  const server = makeServer({ routes: [siteRoute(folder)], base, reportError: console.error });
  let origin = '';
  let browser: Browser;
  let context: BrowserContext | undefined;
  let faults: string[] = [];
  beforeAll(async () => {
    origin = `http://127.0.0.1:${await listen(server, port)}`;
    browser = await launchChromium();
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });
  return {
    open: async (
      path,
      {
        width = 1280,
        height = 900,
        index,
        scripts,
        reducedMotion = 'no-preference',
        forcedColors = 'none',
      } = {},
    ) => {
      await context?.close();
      context = await browser.newContext({
        viewport: { width, height },
        reducedMotion,
        forcedColors,
        javaScriptEnabled: scripts !== 'off',
      });
      const page = await context.newPage();
      faults = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      if (index === 'broken') await page.route('**/zoekindex/*.json', (route) => route.abort());
      await page.goto(`${origin}${base}${path}`);
      return page;
    },
    faults: () => faults,
    origin: () => origin,
  };
}

/** Pixels by which a page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
