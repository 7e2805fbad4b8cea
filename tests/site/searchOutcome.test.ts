import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { announced, box, found } from './searchPage.ts';
import { base } from './site.ts';
import { siteBrowser } from './siteBrowser.ts';

const { open, faults } = siteBrowser(43_450);

describe('nothing found', () => {
  it('offers names that look like it, fewer filters, and a way to report', async () => {
    const page = await open('zoeken/?q=zaakregistratie&soort=voorziening');
    await page.getByText('Niets gevonden').waitFor();
    await page.getByRole('button', { name: 'Wis alle filters' }).first().click();
    expect(await announced(page)).toBeGreaterThan(0);
    await box(page).fill('qqqq wwww');
    await page.getByText('Niets gevonden').waitFor();
    const report = page.locator('.sc-results').getByRole('link', { name: 'Meld een ontbrekende applicatie' });
    expect(await report.getAttribute('href')).toBe(`${base}bewerken/applicatie/`);
    expect(faults()).toEqual([]);
  });

  it('says what leaving out one of several filters gives', async () => {
    const page = await open('zoeken/?q=voorbeeld&soort=applicatie&hosting=saas&licentie=bestaat-niet');
    await page.getByText('Niets gevonden').waitFor();
    const fewer = page.getByRole('button', { name: /^Zonder ‘Soort licentie’: \d+ resultaten$/ });
    const count = Number((await fewer.textContent())?.match(/\d+/)?.[0]);
    await fewer.click();
    expect(await announced(page)).toBe(count);
    expect(new URL(page.url()).searchParams.get('hosting')).toBe('saas');
    expect(faults()).toEqual([]);
  });
});

describe('saving what was found', () => {
  const saved = async (page: Page, button: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.sc-results__export').getByRole('button', { name: button }).click(),
    ]);
    return readFileSync(await download.path());
  };

  it('gives CSV and XLSX with exactly the selection, on all pages and in the same order', async () => {
    const page = await open('zoeken/?q=e&soort=applicatie&sorteer=naam');
    const total = await announced(page);
    const shown = await found(page);
    const table = parseCsv((await saved(page, 'CSV')).toString('utf8'), { delimiter: ';' });
    const name = table[0]?.indexOf('Naam') ?? -1;
    expect(table).toHaveLength(total + 1);
    expect(table.slice(1, shown.length + 1).map((row) => row[name])).toEqual(shown);
    await page.getByText(`softwarecatalogus-applicaties.csv met ${total} regels`).waitFor();
    const { sheets } = await readXlsx(await saved(page, 'Excel'));
    expect(sheets[0]?.rows.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(table);
    expect(faults()).toEqual([]);
  });
});

describe('when something is missing', () => {
  it('says so without the index, and shows the plain lists', async () => {
    const page = await open('zoeken/', { index: 'broken' });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('link', { name: 'Applicaties' }).count()).toBeGreaterThan(0);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('shows the plain lists without JavaScript', async () => {
    const page = await open('zoeken/?q=zaak', { scripts: 'off' });
    const lists = page.locator('main a[href]');
    const addresses = await lists.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const list of ['applicaties', 'gemeenten', 'leveranciers', 'standaarden', 'voorzieningen']) {
      expect(addresses).toContain(`${base}${list}/`);
    }
    expect(await page.locator('noscript strong').textContent()).toContain('JavaScript uit staat');
    await page.getByRole('link', { name: 'Gemeenten met U', exact: true }).click();
    expect(await page.locator('main').textContent()).toContain('Utrecht');
  });

  it('takes a hostile address for an empty search', async () => {
    const page = await open(
      'zoeken/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&soort=__proto__&hosting=%3Cb%3E&pagina=-5',
    );
    await page.getByText('Niets gevonden').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults()).toEqual([]);
  });
});
