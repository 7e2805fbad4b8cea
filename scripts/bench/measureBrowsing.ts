import type { Browser, Page } from 'playwright-core';
import { limited, type Measurement, median } from './bench.ts';
import { largestPage } from './largestPage.ts';
import { onSite } from './onSite.ts';

/** Budgets of issue 5, in milliseconds. */
const keyBound = 100;
const searchBound = 1_000;
const pageBound = 2_000;

const turns = 5;
/** Part of a word, as people type: every key still finds something. */
const typed = 'registra';
/** Long enough for what comes after the results (texts, the address) to be over. */
const quiet = 600;

/**
 * How long a reader waits on a built site, in Chromium: for a page, for a search that can be used, for the results of
 * a key and of a filter. Every page is opened in a window without a past. Times run to the frame that shows it.
 */
export async function measureBrowsing(
  site: string,
  log: (text: string) => void,
): Promise<readonly Measurement[]> {
  return onSite(site, '/', async (browser, address) => {
    const origin = address.slice(0, -1);
    log(`in Chromium ${browser.version()}`);
    const measured: Measurement[] = [];
    for (const [name, path] of pagesToOpen(site)) {
      const time = await medianOf(() =>
        inWindow(browser, async (page) => {
          await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
          return page.evaluate(
            () => performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd ?? 0,
          );
        }),
      );
      measured.push(limited(`pagina openen: ${name}`, time, pageBound));
    }
    const usable = await medianOf(() => inWindow(browser, (page) => openSearch(page, origin)));
    measured.push(limited('zoekpagina openen tot er resultaten staan', usable, searchBound));
    const keys = await inWindow(browser, (page) => typeKeys(page, origin));
    measured.push(limited(`traagste toets van '${typed}' tot resultaten`, Math.max(...keys), keyBound));
    const clicks = await inWindow(browser, (page) => clickFacets(page, origin));
    measured.push(limited('klik op een filter tot resultaten', clicks, keyBound));
    return measured;
  });
}

/** Of each kind of page that is opened often, the largest. */
function pagesToOpen(site: string): readonly (readonly [string, string])[] {
  return [
    ['start', ''],
    ['grootste applicatie', largestPage(site, 'applicaties', 3)],
    ['grootste organisatie', largestPage(site, 'organisaties', 2)],
    ['grootste landschap', largestPage(site, 'organisaties', 3, 'landschap/')],
    ['grootste referentiecomponent', largestPage(site, 'referentiecomponenten', 2)],
    ['statistieken', 'statistieken/'],
  ];
}

async function inWindow<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function medianOf(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await work());
  return median(times);
}

/** Opens the search; gives how long after the start of the page its results stood there. */
async function openSearch(page: Page, origin: string, query = ''): Promise<number> {
  await page.goto(`${origin}/zoeken/${query}`, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() =>
    document.querySelector('.sc-results .sc-card__title') === null ? false : performance.now(),
  );
  const time = await handle.jsonValue();
  if (time === false) throw new Error('the wait ended without results');
  return time;
}

/** The median time of every key, from pressing it to the frame with its results. */
async function typeKeys(page: Page, origin: string): Promise<readonly number[]> {
  await openSearch(page, origin);
  const times = [...typed].map((): number[] => []);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.locator('#zoekveld').fill('');
    await page.waitForTimeout(quiet);
    for (const [place, key] of [...typed].entries()) {
      await watch(page, 'keydown');
      await page.keyboard.press(key);
      times[place]?.push(await seen(page));
      await page.waitForTimeout(quiet);
    }
  }
  return times.map(median);
}

/** The median time of checking and unchecking boxes of the widest facet, from the click to the frame with the results. */
async function clickFacets(page: Page, origin: string): Promise<number> {
  await openSearch(page, origin, '?soort=applicatie');
  const facet = page.locator('details.sc-facet').first();
  await facet.locator('summary').click();
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    for (let click = 0; click < 2; click += 1) {
      await page.waitForTimeout(quiet);
      await watch(page, 'click');
      await facet.locator('input[type=checkbox]').first().click();
      times.push(await seen(page));
    }
  }
  return median(times);
}

/** From the next event of this type on, times the first change of the results. */
async function watch(page: Page, type: string): Promise<void> {
  await page.evaluate((name) => {
    const place = document.querySelector('.sc-finder');
    if (place === null) throw new Error('there is no search on this page');
    const times = window as unknown as { seen: Promise<number> }; // read by `seen` below
    times.seen = new Promise((resolve, reject) => {
      addEventListener(
        name,
        (event) => {
          const failed = setTimeout(() => reject(new Error('nothing changed within 5 seconds')), 5_000);
          const observer = new MutationObserver(() => {
            observer.disconnect();
            clearTimeout(failed);
            // The frame that shows the change has been painted when the message after it arrives.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - event.timeStamp);
              port2.postMessage(undefined);
            });
          });
          const results = place.querySelector('.sc-results') ?? place;
          observer.observe(results, { subtree: true, childList: true, characterData: true });
        },
        { capture: true, once: true },
      );
    });
  }, type);
}

/** The time that `watch` measures, in milliseconds. */
async function seen(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { seen: Promise<number> }).seen); // put there by `watch`
}
