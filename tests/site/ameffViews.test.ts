import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDates } from '../../src/lib/adapters/ameff/dates.ts';
import { readCheckedCatalogue } from '../../src/lib/adapters/checkedCatalogue.ts';
import { launchChromium } from '../../src/lib/adapters/chromium.ts';
import { contentRoots } from '../../src/lib/adapters/disk.ts';
import { exportLandscape, textOfExport } from '../../src/lib/landscape/exportLandscape.ts';
import { gemmaPartOf } from '../../src/lib/landscape/gemmaPart.ts';
import { makeOwnPart } from '../../src/lib/landscape/ownPart.ts';
import type { Scope } from '../../src/lib/landscape/scope.ts';
import { selectLandscape } from '../../src/lib/landscape/selectLandscape.ts';
import { listen } from '../../src/server/listen.ts';
import { makeServer } from '../../src/server/server.ts';
import { siteRoute } from '../../src/server/siteRoute.ts';
import { axeFaults } from './axe.ts';
import { base, files, folder } from './site.ts';

const organisatie = 'gemeente-voorbeeldstad';
const applicatie = 'voorbeeldsoft/voorbeeld-zaken';
const landscape = `organisaties/${organisatie}/landschap/`;
const [view = ''] = files.filter((path) => /^views\/[^/]+\/index\.html$/.test(path));
const viewPath = view.replace('index.html', '');

const server = makeServer({ routes: [siteRoute(folder)], base, reportError: console.error });
let origin = '';
let browser: Browser;
let ci: (scope: Scope) => { readonly name: string; readonly text: string };

beforeAll(async () => {
  origin = `http://127.0.0.1:${await listen(server, 43_700)}`;
  browser = await launchChromium();
  const { catalogue } = await readCheckedCatalogue();
  const dateOf = await readDates(
    process.cwd(),
    contentRoots().map(({ name }) => name),
  );
  const own = makeOwnPart(gemmaPartOf(catalogue.gemma));
  ci = (scope) => {
    const selection = selectLandscape(catalogue, scope);
    if (selection === undefined) throw new Error(JSON.stringify(scope));
    const made = exportLandscape(selection.data, own, dateOf(selection));
    return { name: made.fileName, text: textOfExport(made) };
  };
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${origin}${base}${path}`, { waitUntil: 'networkidle' });
  return page;
}

async function download(
  page: Page,
  selector: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator(selector).first().click()]);
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
}

it('shows the buttons of every row whole, also of a row of one line', async () => {
  const page = await open('organisaties/gemeente-utrecht/landschap/');
  await page.locator('landscape-tools .sc-row-action').first().waitFor();
  const cut = await page
    .locator('landscape-tools tbody th')
    .evaluateAll((cells) =>
      cells.flatMap((cell) =>
        [...cell.querySelectorAll('.sc-row-action')]
          .filter((button) => button.getBoundingClientRect().bottom > cell.getBoundingClientRect().bottom)
          .map((button) => `${cell.textContent}: ${button.textContent}`),
      ),
    );
  expect(cut).toEqual([]);
  await page.context().close();
});

describe('an AMEFF file made by the page has the bytes of CI', () => {
  it('of the whole landscape, also as the build wrote it', async () => {
    const page = await open(landscape);
    const { name, text } = await download(page, 'ameff-download[data-kind="landschap"] button');
    expect(text === ci({ kind: 'landschap', organisatie }).text).toBe(true);
    expect(text === readFileSync(`${folder}/ameff/${organisatie}/${name}`, 'utf8')).toBe(true);
    expect(await page.locator('ameff-download[data-kind="landschap"] [role=status]').textContent()).toContain(
      name,
    );
    await page.context().close();
  });

  it('of the koppelingen, of one application, and of what the filter shows', async () => {
    const page = await open(landscape);
    const links = await download(page, 'ameff-download[data-kind="koppelingen"] button');
    expect(links).toEqual(ci({ kind: 'koppelingen', organisatie }));
    const one = await download(
      page,
      `ameff-download[data-kind="gebruik"][data-applicatie="${applicatie}"] button`,
    );
    expect(one).toEqual(ci({ kind: 'gebruik', organisatie, applicatie }));
    await page.locator('#landschap-woorden').fill('voorbeeld za');
    const shown = await page
      .locator('landscape-tools tbody tr:not([hidden]) th a[href*="/applicaties/"]')
      .evaluateAll(
        (links_) =>
          links_.map((link) => (link as HTMLAnchorElement).pathname.split('/').slice(-3, -1).join('/')), // anchors only
      );
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.length).toBeLessThan(27);
    const filtered = await download(page, 'ameff-download[data-kind="filter"] button');
    const wanted = ci({ kind: 'landschap', organisatie, filter: { applicaties: shown } });
    expect(filtered.name).toBe(wanted.name);
    expect(filtered.text === wanted.text).toBe(true);
    await page.context().close();
  });

  it('of what stands in the table: the words on its buttons are no reason to show a row', async () => {
    const page = await open(landscape);
    const shown = page.locator('landscape-tools tbody tr:not([hidden])');
    expect(await shown.getByRole('button', { name: /^AMEFF van/ }).count()).toBeGreaterThan(1);
    for (const word of ['ameff', 'wijzig']) {
      await page.locator('#landschap-woorden').fill(word);
      expect(await shown.count()).toBe(0);
    }
    // As in the search: without capitals and accents.
    await page.locator('#landschap-woorden').fill('VOORBÉELD ZA');
    expect(await shown.count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('of an application as offered, and of a samenwerking with its deelnemers', async () => {
    const page = await open(`applicaties/${applicatie}/`);
    expect(await download(page, 'ameff-download[data-kind="aanbod"] button')).toEqual(
      ci({ kind: 'aanbod', applicatie }),
    );
    await page.context().close();
    const samen = await open('organisaties/samenwerking-voorbeeldregio/landschap/');
    const { text } = await download(samen, 'ameff-download[data-kind="landschap"] button');
    expect(text === ci({ kind: 'landschap', organisatie: 'samenwerking-voorbeeldregio' }).text).toBe(true);
    expect(text).toContain('heeft deelnemers');
    await samen.context().close();
  });

  it('of each application and of the whole offer, from the page of its supplier', async () => {
    const page = await open('organisaties/voorbeeldsoft/');
    const row = `ameff-download[data-applicatie="${applicatie}"] button`;
    expect(await download(page, row)).toEqual(ci({ kind: 'aanbod', applicatie }));
    const { text } = await download(page, 'ameff-download[data-kind="landschap"] button');
    expect(text === ci({ kind: 'landschap', organisatie: 'voorbeeldsoft' }).text).toBe(true);
    await page.context().close();
  });

  it('or none, with words that say so, when the data cannot be read', async () => {
    const page = await open(landscape);
    await page.route('**/landschap.json', (route) => route.abort());
    const button = page.locator('ameff-download[data-kind="koppelingen"] button');
    await button.click();
    const state = page.locator('ameff-download[data-kind="koppelingen"] [role=status]');
    await expect.poll(() => state.textContent()).toContain('kon niet worden gemaakt');
    expect(await button.getAttribute('aria-busy')).toBeNull();
    await page.context().close();
  });
});

describe('the page of a view', () => {
  it('draws the applications of an organisation, without a fault of axe, and saves the drawing', async () => {
    const page = await open(viewPath);
    await page.locator('#view-organisatie').selectOption(organisatie);
    await expect.poll(() => page.locator('.sc-view__state').textContent()).toContain('applicaties van');
    expect(await page.locator('svg [data-plot]').count()).toBeGreaterThan(1);
    expect(await page.locator('.sc-view__result').textContent()).toContain('Witte vlekken');
    expect(page.url()).toContain(`organisatie=${organisatie}`);
    expect(await axeFaults(page)).toEqual([]);
    const saved = await download(page, '[data-do="bewaar"]');
    expect(saved.name).toMatch(/\.svg$/);
    expect(saved.text).toContain('Legenda');
    expect(saved.text).not.toMatch(/<a |tabindex/);
    await page.context().close();
  });

  it('compares two organisations, and takes the drawing away again', async () => {
    const page = await open(`${viewPath}?organisatie=${organisatie}&met=samenwerking-voorbeeldregio`);
    await expect.poll(() => page.locator('.sc-view__result').textContent()).toContain('Beide');
    await page.locator('#view-organisatie').selectOption('');
    await page.locator('#view-met').selectOption('');
    await expect.poll(() => page.locator('svg [data-plot]').count()).toBe(0);
    await page.context().close();
  });

  it('draws the organisation that was chosen last, whichever landscape comes first', async () => {
    const page = await open(viewPath);
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(`**/organisaties/${organisatie}/landschap.json`, async (route) => {
      await held;
      await route.continue();
    });
    const late = page.waitForResponse(`**/organisaties/${organisatie}/landschap.json`);
    await page.locator('#view-organisatie').selectOption(organisatie);
    await page.locator('#view-organisatie').selectOption('samenwerking-voorbeeldregio');
    const state = page.locator('.sc-view__state');
    await expect.poll(() => state.textContent()).toContain('Voorbeeldregio');
    const drawn = await page.locator('svg [data-plot]').count();
    release();
    await (await late).finished();
    // What the page makes of a file, it makes before it draws a second time.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
    expect(await state.textContent()).toContain('Voorbeeldregio');
    expect(await page.locator('svg [data-plot]').count()).toBe(drawn);
    await page.context().close();
  });

  it('can be zoomed, and says why nobody can be chosen, when the list of landscapes does not come', async () => {
    const page = await (await browser.newContext()).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.route('**/landschappen.json', (route) => route.abort());
    await page.goto(`${origin}${base}${viewPath}`);
    const state = page.locator('.sc-view__state');
    await expect.poll(() => state.textContent()).toContain('U kunt nu geen organisatie kiezen');
    expect(await page.locator('#view-organisatie').isVisible()).toBe(false);
    expect(await page.locator('[data-do=in]').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('zooms and moves by keyboard, and links only by the text', async () => {
    const page = await open(viewPath);
    const drawing = page.locator('.sc-view__canvas > svg');
    const widthOf = async () => Number(await drawing.getAttribute('width'));
    const before = await widthOf();
    await page.locator('.sc-view__canvas').focus();
    for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    expect(await widthOf()).toBeGreaterThan(1.9 * before);
    const left = () => page.locator('.sc-view__canvas').evaluate((canvas) => canvas.scrollLeft);
    const start = await left();
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeGreaterThan(start);
    await page.keyboard.press('0');
    expect(await widthOf()).toBeCloseTo(before, 0);
    expect(await page.locator('svg a:not([tabindex="-1"])').count()).toBe(0);
    expect(await page.locator('svg a[tabindex="-1"]').count()).toBeGreaterThan(10);
    await page.context().close();
  });

  it('is an image with the same content as text without JavaScript', async () => {
    const page = await open(viewPath, { javaScriptEnabled: false });
    expect(await page.locator('.sc-view__canvas img').evaluate((image) => image.clientWidth)).toBeGreaterThan(
      1500,
    );
    await page.locator('details summary').last().click();
    expect(await page.locator('.sc-view-text a').first().isVisible()).toBe(true);
    expect(await page.locator('[data-do]').first().isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the page of koppelingen', () => {
  it('narrows drawing and table to a standard, without a fault of axe', async () => {
    const page = await open(`${landscape}koppelingen/`);
    const rows = page.locator('link-filter tbody tr:not([hidden])');
    const all = await rows.count();
    expect(all).toBeGreaterThan(20);
    await page.locator('#links-standaard').selectOption({ index: 1 });
    const some = await rows.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.locator('svg [data-link][opacity="1"]').count()).toBe(some);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('has every drawing that it shows', async () => {
    const page = await open(`${landscape}koppelingen/`);
    const sources = await page
      .locator('details img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? ''));
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources) expect(files).toContain(source.slice(base.length));
    await page.context().close();
  });
});
