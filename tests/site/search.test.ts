import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isSearchIndex } from '../../src/lib/search/searchIndex.ts';
import { axeFaults } from './axe.ts';
import { announced, box, counter, found, names, openFacet } from './searchPage.ts';
import { base, files, read } from './site.ts';
import { overflow, siteBrowser } from './siteBrowser.ts';

const { open, faults, origin } = siteBrowser(43_400);

describe('finding', () => {
  it('starts at the search box of the start page', async () => {
    const page = await open('');
    await page.locator('main input[name=q]').fill('registratiecomponent');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\/\?q=registratiecomponent$/);
    expect(await found(page)).toContain('Zaakregistratiecomponent');
    expect(await page.locator('.sc-results mark').first().textContent()).toBe('registratiecomponent');
    expect(faults()).toEqual([]);
  });

  it.each([
    ['burgerz', 'Voorbeeld Burgerzaken'],
    ['zaken', 'Voorbeeld Burgerzaken'],
    ['gravenhage', 'Den Haag'],
    ['GM0344', 'Utrecht'],
    ['notubis', 'NotuBiz'],
  ])('while typing %s: %s', async (text, name) => {
    const page = await open('zoeken/');
    await announced(page);
    await box(page).pressSequentially(text);
    await names(page).filter({ hasText: name }).first().waitFor();
    // The address follows when the typing pauses.
    await page.waitForURL((url) => url.searchParams.get('q') === text);
    expect(faults()).toEqual([]);
  });

  it('says why: the other name that was found', async () => {
    const page = await open('zoeken/?q=gravenhage');
    expect(await page.locator('.sc-card__reason').first().textContent()).toContain("'s-Gravenhage");
  });

  it('finds words of descriptions in another form, and under the filters, within the security policy', async () => {
    const inTexts = (page: Page) => page.locator('section[aria-labelledby=in-teksten] .sc-card__title');
    // The description says "afspraken" and "wachtrij"; no name has both.
    const page = await open('zoeken/?q=afspraak%20wachtrijen');
    await inTexts(page).filter({ hasText: 'Voorbeeld Afspraken' }).waitFor();
    expect(await counter(page).textContent()).toMatch(/^Niets op naam, wel \d+ in beschrijvingen$/);
    expect(await page.locator('section[aria-labelledby=in-teksten] mark').allTextContents()).toContain(
      'afspraken',
    );
    expect(faults()).toEqual([]);
    await page.goto(`${origin()}${base}zoeken/?q=afspraak%20wachtrijen&soort=organisatie`);
    await page.getByText('Niets gevonden').waitFor();
    expect(await inTexts(page).count()).toBe(0);
  });
});

describe('filters', () => {
  it('show counts that are the results', async () => {
    const page = await open('zoeken/?soort=applicatie');
    const all = await announced(page);
    for (const title of ['Hosting', 'Soort licentie', 'Status', 'Leverancier']) {
      const facet = await openFacet(page, title);
      const option = facet.locator('li').first();
      const count = Number((await option.locator('.sc-facet__count').textContent())?.match(/\d+/)?.[0]);
      await option.locator('input').check();
      await page.waitForFunction(() => /=.*&/.test(location.search));
      expect(await announced(page), title).toBe(count);
      await option.locator('input').uncheck();
      expect(await announced(page), title).toBe(all);
    }
  });

  it('stand in the URL, go back with the back button and go away together', async () => {
    const page = await open('zoeken/?soort=applicatie');
    const all = await announced(page);
    const hosting = await openFacet(page, 'Hosting');
    await hosting.locator('input').first().check();
    const url = new URL(page.url());
    expect(url.searchParams.get('hosting')).toBe('saas');
    const some = await announced(page);
    expect(some).toBeLessThan(all);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('hosting'));
    expect(await announced(page)).toBe(all);
    await page.goForward();
    expect(await announced(page)).toBe(some);
    await page.getByRole('button', { name: 'Wis alle filters' }).first().click();
    expect(new URL(page.url()).search).toBe('');
    expect(await announced(page)).toBeGreaterThan(all);
  });

  it('are the same when the address is opened again', async () => {
    const page = await open('zoeken/?q=voorbeeld&soort=applicatie&hosting=saas&sorteer=naam');
    const before = await found(page);
    expect(before.length).toBeGreaterThan(3);
    expect([...before].sort((a, b) => a.localeCompare(b, 'nl'))).toEqual(before);
    await page.reload();
    expect(await found(page)).toEqual(before);
  });

  it('can be searched where there are many', async () => {
    const page = await open('zoeken/?soort=applicatie');
    await announced(page);
    const facet = await openFacet(page, 'Referentiecomponent');
    const before = await facet.locator('li').count();
    await facet.locator('input[type=search]').fill('zaakreg');
    await facet.locator('li', { hasText: 'Zaakregistratiecomponent' }).waitFor();
    expect(await facet.locator('li').count()).toBeLessThan(before);
  });

  it('work with the keyboard alone', async () => {
    const page = await open('zoeken/?soort=applicatie');
    const all = await announced(page);
    await box(page).focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    for (let step = 0; step < 40 && !(await focused()).startsWith('Hosting'); step += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toContain('Hosting');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.search.includes('hosting='));
    expect(await announced(page)).toBeLessThan(all);
    // The checkbox keeps the focus: the next Tab goes on from there.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    expect(faults()).toEqual([]);
  });

  it('page through one kind, and move the focus to the new page', async () => {
    const page = await open('zoeken/?soort=organisatie');
    const first = await found(page);
    expect(first).toHaveLength(50);
    await page.getByRole('button', { name: /Volgende/ }).click();
    await page.waitForFunction(() => location.search.includes('pagina=2'));
    expect(await found(page)).not.toEqual(first);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('sc-results');
    expect(await counter(page).textContent()).toContain('pagina 2 van');
  });
});

describe.each([1280, 320])('at %i pixels', (width) => {
  it.each([
    ['grouped', 'zoeken/'],
    ['one kind with a filter', 'zoeken/?q=voorbeeld&soort=applicatie&hosting=saas'],
    ['guessed', 'zoeken/?q=notubis'],
    ['empty', 'zoeken/?q=qqqqqqqq&hosting=saas'],
  ])('%s: no axe faults, nothing wider than the window', async (_name, path) => {
    const page = await open(path, { width });
    await announced(page);
    const panel = page.locator('.sc-filter-panel > summary');
    if (await panel.isVisible()) await panel.click();
    for (const summary of await page.locator('.sc-facet summary').all()) {
      if ((await summary.locator('xpath=..').getAttribute('open')) === null) await summary.click();
    }
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults()).toEqual([]);
  });
});

describe('a page that is not there', () => {
  it('has what was asked for ready to search', async () => {
    const page = await open('applicaties/maykin-media/open-zak/');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('main [name=q]')?.value === 'open zak',
    );
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.locator('.sc-card__title').filter({ hasText: 'Open Zaak' }).first().waitFor();
  });
});

describe('on a phone', () => {
  it('goes from the filters to what they give, with one touch', async () => {
    const page = await open('zoeken/?q=voorbeeld', { width: 375 });
    await announced(page);
    const show = page.getByRole('button', { name: /^Toon \d+ resultaten$/ });
    expect(await show.isVisible()).toBe(false);
    await page.locator('.sc-filter-panel > summary').click();
    await page.getByRole('radio', { name: 'Applicaties' }).check();
    await show.click();
    expect(await show.isVisible()).toBe(false);
    expect(await counter(page).evaluate((count) => count.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
    expect(faults()).toEqual([]);
  });

  it('needs no such button where the results stand beside the filters', async () => {
    const page = await open('zoeken/?q=voorbeeld', { width: 1280 });
    await announced(page);
    expect(await page.getByRole('button', { name: /^Toon \d+ resultaten$/ }).isVisible()).toBe(false);
  });
});

describe('the index', () => {
  const [path = ''] = files.filter((file) => file.startsWith('zoekindex/'));

  it('is one file that the page names, and that its own check accepts', () => {
    expect(files.filter((file) => file.startsWith('zoekindex/'))).toHaveLength(1);
    expect(isSearchIndex(JSON.parse(read(path).toString('utf8')))).toBe(true);
    expect(read('zoeken/index.html').toString('utf8')).toContain(path);
  });

  it('leads to pages that exist', () => {
    const index: unknown = JSON.parse(read(path).toString('utf8'));
    if (!isSearchIndex(index)) throw new Error('not an index');
    expect(index.ids.length).toBeGreaterThan(500);
  });
});
