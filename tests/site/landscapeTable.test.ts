import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/lib/exports/xlsx.ts';
import { readSheet } from '../../src/lib/imports/readSheet.ts';
import { usualAxeFaults } from './axe.ts';
import { type EditorSite, openEditorSite } from './editorSite.ts';

/* A landscape as a table: in the page, and out to a spreadsheet and in again. */
let site: EditorSite;
let page: Page;
beforeAll(async () => {
  site = await openEditorSite(43_600);
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await site.newPage();
});

const home = 'content/organisaties/gemeente-voorbeeldstad';
const says = (text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const cell = (row: string, column: string) => page.locator(`[id="veld-${row}-${column}"]`);

async function openTable(): Promise<void> {
  await page.goto(site.address('organisaties/gemeente-voorbeeldstad/landschap/'));
  await page.getByRole('link', { name: 'Als tabel bewerken' }).click();
  await page.getByRole('grid').waitFor();
}

/** The one voorstel that was made, as text of the difference with main. */
function proposalDiff(): string {
  const [branch = ''] = site.git('for-each-ref', '--format=%(refname)', 'refs/heads/voorstel').split('\n');
  const diff = site.git('diff', '--unified=0', `main...${branch}`);
  site.git('update-ref', '-d', branch);
  return diff;
}

describe('a landscape as a table', () => {
  it('changes cells by keyboard, several rows at once, and shows every changed cell before it is sent', async () => {
    await openTable();
    expect(await usualAxeFaults(page)).toEqual([]);
    await cell('voorbeeldsoft-voorbeeld-bag', 'status').focus();
    await page.keyboard.press('Enter');
    await page
      .getByLabel('Status van Voorbeeld Adressen en Gebouwen')
      .selectOption({ label: 'Uit te faseren' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await cell('voorbeeldsoft-voorbeeld-bag', 'status').textContent()).toContain('was In productie');
    await page.getByLabel('Kies Voorbeeld Kaart').check();
    await page.getByLabel('Kies Voorbeeld Raadsinformatie').check();
    await says('2 rijen gekozen');
    await page.getByLabel('Kolom', { exact: true }).selectOption({ label: 'Afdeling' });
    await page.locator('#veld-alle-afdeling').fill('Bulk');
    await press('Zet in 2 rijen');
    await says('Uw wijzigingen (3)');
    expect(await usualAxeFaults(page)).toEqual([]);

    await page.reload();
    await says('Uw wijzigingen van de vorige keer staan er nog.');
    await page
      .getByRole('button', { name: 'Zet terug: Afdeling van Voorbeeld Raadsinformatie' })
      .last()
      .click();
    await says('Uw wijzigingen (2)');
    await press(/^Verder naar controleren/);
    await says('Klopt dit?');
    await says('status van In productie naar Uit te faseren');
    await says('Gewijzigde cellen');
    expect(await usualAxeFaults(page)).toEqual([]);
    await press('Voorstel maken');
    await says('Uw voorstel is gemaakt');
    const diff = proposalDiff();
    expect(diff.match(/^[-+] ?[a-z].*$/gm)).toEqual([
      '-status: in-productie',
      '+status: uit-te-faseren',
      expect.stringMatching(/^-afdeling: /),
      '+afdeling: Bulk',
    ]);
  });

  it('names a wrong value beside its row, and puts everything back on request', async () => {
    await openTable();
    await cell('voorbeeldsoft-voorbeeld-zaken', 'versie').click();
    await page.getByLabel('Versie van Voorbeeld Zaken').fill(' ;x'.repeat(60));
    await page.keyboard.press('Enter');
    await press(/^Verder naar controleren/);
    await says('Er is nog 1 ding niet goed');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('sc-form__summary');
    expect(await usualAxeFaults(page)).toEqual([]);
    await press('Alles terug');
    await press('Ja, zet alles terug');
    await says('U hebt nog niets gewijzigd.');
  });

  it('picks several referentiecomponenten in a window', async () => {
    await openTable();
    await cell('voorbeeldsoft-voorbeeld-zaken', 'referentiecomponenten').click();
    const box = page.getByRole('dialog');
    await box.waitFor();
    expect(await usualAxeFaults(page)).toEqual([]);
    await box.getByRole('combobox').fill('archief');
    await box.getByRole('option').first().click();
    await box.getByRole('button', { name: 'Klaar' }).click();
    await says('Uw wijzigingen (1)');
    await press('Alles terug');
    await press('Ja, zet alles terug');
  });

  it('goes out as CSV and Excel, all of it or what the filter shows, and comes back as changed cells', async () => {
    await page.goto(site.address('organisaties/gemeente-voorbeeldstad/landschap/'));
    const [whole] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV (Gebruik)' }).click(),
    ]);
    expect(whole.suggestedFilename()).toBe('gebruik-gemeente-voorbeeldstad.csv');
    const all = (await readSheet(readFileSync(await whole.path()), 'x')).rows;
    await page.getByLabel('Filter').fill('voorbeeld kaart');
    const [some] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV (Gebruik)' }).click(),
    ]);
    expect((await readSheet(readFileSync(await some.path()), 'x')).rows.length).toBe(2);
    await page.getByLabel('Filter').fill('');
    const [book] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel (Gebruik)' }).click(),
    ]);
    const rows = (await readSheet(readFileSync(await book.path()), 'x')).rows.map((row) => [...row]);
    expect(rows).toEqual(all);

    const header = rows[0] ?? [];
    const geo = rows.find((row) => row.includes('voorbeeldsoft/voorbeeld-geo')) ?? [];
    geo[header.indexOf('afdeling')] = 'Uit Excel';
    geo[header.indexOf('in productie')] = '1-2-2019';
    const kept = rows.filter((row) => !row.includes('voorbeeldsoft/voorbeeld-raad'));
    const fresh = header.map((name) =>
      name === 'applicatie' ? 'NotuBiz' : name === 'status' ? 'Gepland' : '',
    );
    const path = join(tmpdir(), `gebruik-${process.pid}.xlsx`);
    writeFileSync(path, await writeWorkbook([{ name: 'Gebruik', header, rows: [...kept.slice(1), fresh] }]));
    await openTable();
    await page.getByText('Werken met Excel of CSV').click();
    await page.getByLabel('Kies hier het gewijzigde bestand (Excel of CSV)').setInputFiles(path);
    await says('2 gewijzigde cellen, 1 nieuw');
    await says('1 applicatie staat niet in uw bestand');
    expect(await usualAxeFaults(page)).toEqual([]);
    await press(/^Verder naar controleren/);
    await says('Klopt dit?');
    await says('afdeling van');
    await press('Voorstel maken');
    await says('Uw voorstel is gemaakt');
    const diff = proposalDiff();
    expect(diff).toContain('+afdeling: Uit Excel');
    expect(diff).toContain('+  inProductie: 2019-02-01');
    expect(diff).toContain('gebruik/notubiz-nederland--notubiz.yaml');
    expect(diff).not.toContain('deleted file');
  });

  it('names every fault of a file with row and column, and then takes nothing over', async () => {
    await openTable();
    await page.getByText('Werken met Excel of CSV').click();
    const path = join(tmpdir(), `fout-${process.pid}.csv`);
    writeFileSync(
      path,
      'applicatie-id;status;in productie\nvoorbeeldsoft/voorbeeld-geo;stuk;2024-13-01\nnergens/niets;gepland;\n',
    );
    await page.getByLabel('Kies hier het gewijzigde bestand (Excel of CSV)').setInputFiles(path);
    await says(/is niet ingelezen: 3 dingen kloppen niet/);
    await says(/Rij 2, kolom B \(status\)/);
    await says(/Rij 2, kolom C \(in productie\)/);
    await says(/Rij 3, kolom 'applicatie-id': 'nergens\/niets' staat niet in de catalogus/);
    await says('U hebt nog niets gewijzigd.');
    expect(await usualAxeFaults(page)).toEqual([]);
  });

  it('edits koppelingen the same way, also on a small screen', async () => {
    page = await site.newPage(375);
    await openTable();
    await page.getByLabel(/^Koppelingen/).check();
    await page.getByRole('gridcell', { name: /API/ }).first().click();
    await page.locator('.sc-grid select').selectOption({ label: 'Digikoppeling' });
    await page.keyboard.press('Enter');
    await says('Uw wijzigingen (1)');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(375);
    expect(await usualAxeFaults(page)).toEqual([]);
  });

  it('asks for a choice where somebody else changed the same cell', async () => {
    await openTable();
    await cell('voorbeeldsoft-voorbeeld-wmo', 'afdeling').click();
    await page.getByLabel('Afdeling van Voorbeeld WMO').fill('Van mij');
    await page.keyboard.press('Enter');
    const file = join(site.clone, home, 'gebruik/voorbeeldsoft--voorbeeld-wmo.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/afdeling: .*/, 'afdeling: Van de ander'));
    site.git('commit', '--quiet', '-am', 'ander');
    await press(/^Verder naar controleren/);
    await says('Een ander heeft intussen iets in dit landschap gewijzigd.');
    await says('een ander maakte er Van de ander van');
    await press(/^Verder naar controleren/);
    await says('Kies onder de tabel welke waarde blijft.');
    await press('Houd die van mij');
    await press(/^Verder naar controleren/);
    await says('van Van de ander naar Van mij');
  });
});
