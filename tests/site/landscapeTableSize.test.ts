import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorSite, openEditorSite } from './editorSite.ts';

/* A landscape as large as that of the largest gemeenten. Times are printed, never judged: other work may run. */
let site: EditorSite;
const organisatie = 'gemeente-voorbeeldstad';
const rows = 160;

beforeAll(async () => {
  site = await openEditorSite(43_900);
  const records = join(site.clone, 'content/organisaties');
  const usage = join(records, organisatie, 'gebruik');
  const offer = join(records, 'voorbeeldsoft/applicaties');
  const headOf = (folder: string) => {
    const [first = ''] = readdirSync(folder);
    return readFileSync(join(folder, first), 'utf8').split('\n', 1)[0] ?? '';
  };
  const [usageHead, offerHead] = [headOf(usage), headOf(offer)];
  for (let number = 1; readdirSync(usage).length < rows; number += 1) {
    const name = `groot-${number}`;
    const naam = `Voorbeeld Groot ${number}`;
    writeFileSync(
      join(offer, `${name}.yaml`),
      `${offerHead}\nnaam: ${naam}\nstatus: actief\nsoort: applicatie\n`,
    );
    writeFileSync(
      join(usage, `voorbeeldsoft--${name}.yaml`),
      `${usageHead}\napplicatie: voorbeeldsoft/${name}\nstatus: in-productie\n`,
    );
  }
  site.git('add', '.');
  site.git('commit', '--quiet', '-m', 'groot');
});
afterAll(() => site.close());

it(`holds ${rows} rows: one change in one cell, and one value in all of them`, async () => {
  const page = await site.newPage();
  const begin = Date.now();
  await page.goto(site.address(`bewerken/landschap/?organisatie=${organisatie}`));
  await page.getByRole('grid').waitFor();
  console.log(`tabel van ${rows} rijen bruikbaar na ${Date.now() - begin} ms`);
  expect(await page.locator('.sc-grid tbody tr').count()).toBe(rows);

  const cell = page.locator('.sc-grid tbody tr').nth(100).locator('td').nth(1);
  const typed = Date.now();
  await cell.click();
  await page.locator('.sc-grid select').selectOption({ label: 'Gepland' });
  await page.keyboard.press('Enter');
  await page.getByText('Uw wijzigingen (1)').waitFor();
  console.log(`één cel gewijzigd in ${Date.now() - typed} ms`);

  await page.getByLabel('Kies alle rijen die u ziet').check();
  await page.getByLabel('Kolom', { exact: true }).selectOption({ label: 'Afdeling' });
  await page.locator('#veld-alle-afdeling').fill('Overal');
  const applied = Date.now();
  await page.getByRole('button', { name: `Zet in ${rows} rijen` }).click();
  await page.getByText(`Uw wijzigingen (${rows + 1})`).waitFor();
  console.log(`alle rijen gewijzigd in ${Date.now() - applied} ms`);
  await page.getByRole('button', { name: /^Verder naar controleren/ }).click();
  await page.getByText('Klopt dit?').waitFor();
  expect(await page.locator('.sc-form__sentences li').count()).toBe(rows);
});
