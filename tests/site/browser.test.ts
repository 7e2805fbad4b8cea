import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/lib/adapters/chromium.ts';
import { listen } from '../../src/server/listen.ts';
import { textReply } from '../../src/server/reply.ts';
import { makeServer } from '../../src/server/server.ts';
import { siteRoute } from '../../src/server/siteRoute.ts';
import { axeFaults } from './axe.ts';
import { addressOf, base, folder, isRedirect, samplePages } from './site.ts';
import { overflow } from './siteBrowser.ts';

const readablePages = samplePages().filter((path) => !isRedirect(path));

/** A page with faults of every kind that the checks below must see. */
const wrongPage = `<!doctype html><html><head><title>x</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src https://elders.example 'self'"></head>
<body><img src="/favicon.svg" width="3000"><div style="color:red">rood</div>
<img alt="" src="https://elders.example/a.png"></body></html>`;

const server = makeServer({
  routes: [
    async ({ path }) =>
      path === '/proef-fout/'
        ? { ...textReply(200, wrongPage), headers: { 'content-type': 'text/html' } }
        : undefined,
    siteRoute(folder),
  ],
  base,
  reportError: console.error,
});
let origin = '';
let browser: Browser | undefined;
let noBrowser = '';

beforeAll(async () => {
  origin = `http://127.0.0.1:${await listen(server, 43_300)}`;
  browser = await launchChromium().catch((error: Error) => {
    noBrowser = error.message;
    return undefined;
  });
});
afterAll(async () => {
  await browser?.close();
  server.close();
  server.closeAllConnections();
});

/** What a visit of a page showed to be wrong. */
async function visit(path: string, width: number): Promise<readonly string[]> {
  if (browser === undefined) return ['geen browser'];
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      faults.push(`vraagt iets aan ${url.origin}`);
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  faults.push(...(await widthFaults(page)), ...(await axeFaults(page)).map((fault) => `axe ${fault}`));
  await context.close();
  return faults;
}

/** A page that is wider than its window makes people scroll sideways (WCAG 1.4.10). */
async function widthFaults(page: Page): Promise<readonly string[]> {
  const wider = await overflow(page);
  return wider > 0 ? [`de pagina is ${wider} breder dan het venster`] : [];
}

describe.each([1280, 375])('at %i pixels wide', (width) => {
  it.each(readablePages)('%s has no fault', async (path) => {
    const address = addressOf(path);
    const faults = await visit(address, width);
    // The 404 page answers 404 by design, which the console calls an error.
    expect(path === '404.html' ? faults.filter((fault) => !fault.includes('404')) : faults).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it.each(readablePages)('%s can be read', async (path) => {
    const context = await browser?.newContext({ javaScriptEnabled: false });
    const page = await context?.newPage();
    await page?.goto(`${origin}${addressOf(path)}`);
    expect(await page?.locator('h1').isVisible()).toBe(true);
    await context?.close();
  });

  it.each(samplePages().filter(isRedirect))('%s leads on to a page that can be read', async (path) => {
    const context = await browser?.newContext({ javaScriptEnabled: false });
    const page = await context?.newPage();
    const old = `${origin}${addressOf(path)}`;
    // The browser leaves while it is still loading, which it may call an aborted visit.
    await page?.goto(old, { waitUntil: 'commit' });
    await page?.waitForURL((url) => url.href !== old);
    expect(await page?.locator('h1').isVisible()).toBe(true);
    await context?.close();
  });
});

describe('these checks', () => {
  it('have a browser', () => expect(noBrowser).toBe(''));

  it('see every fault of a wrong page', async () => {
    const faults = (await visit(`${base}proef-fout/`, 375)).join('\n');
    expect(faults).toContain('axe image-alt');
    expect(faults).toContain('axe html-has-lang');
    expect(faults).toContain('Content Security Policy');
    expect(faults).toContain('breder dan het venster');
    expect(faults).toContain('vraagt iets aan https://elders.example');
  });
});
