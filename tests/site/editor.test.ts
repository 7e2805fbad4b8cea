import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { usualAxeFaults } from './axe.ts';
import { type EditorSite, openEditorSite } from './editorSite.ts';

/*
 * The journey of a gemeente in a real browser, following visible texts only, against the local server over a clone of
 * the records in a temporary folder. The site is the one that was built; it is not made anew after a merge.
 */
let site: EditorSite;
let page: Page;

beforeAll(async () => {
  site = await openEditorSite(43_500);
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await site.newPage();
  for (const branch of site.git('for-each-ref', '--format=%(refname)', 'refs/heads/voorstel').split('\n')) {
    if (branch !== '') site.git('update-ref', '-d', branch);
  }
});

const open = (path: string) => page.goto(site.address(path));
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const says = (text: string) => page.getByText(text).first().waitFor();

async function pick(label: string, query: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).first().fill(query);
  await page.getByRole('option', { name: option }).first().click();
}

async function send(): Promise<void> {
  await press('Verder naar controleren');
  await page.locator('.sc-form__summary, .sc-form__review').first().waitFor();
  expect(await page.locator('.sc-form__summary').allTextContents()).toEqual([]);
  await says('Klopt dit?');
}

/** @param model  what the command for the difference as a model ends with; undefined when it does not matter */
async function makeAndMerge(model?: string): Promise<void> {
  await press('Voorstel maken');
  await says('Uw voorstel is gemaakt');
  await page.getByRole('link', { name: 'Bekijk de voorstellen' }).click();
  await page.locator('.sc-verdict').waitFor();
  await page
    .getByLabel('Ik ben')
    .selectOption({ label: 'voorbeeld-organisatiebeheer (gemeente-voorbeeldstad)' });
  await says('Akkoord: dit voorstel kan erbij.');
  if (model !== undefined) {
    await page.getByText('Bekijk het verschil als model').click();
    const command = page.getByText(/^npm run ameff -- --verschil voorstel\//);
    expect(await command.textContent()).toContain(model);
    expect(await usualAxeFaults(page)).toEqual([]);
  }
  await press('Overnemen');
  await says('Het voorstel is overgenomen.');
}

const home = 'content/organisaties/gemeente-voorbeeldstad';

describe('a gemeente edits', () => {
  it('tries a part again that did not come, and keeps what was filled in', async () => {
    await open('bewerken/gebruik/?organisatie=gemeente-voorbeeldstad');
    await pick('Applicatie', 'notubiz', 'NotuBiz');
    await page.getByLabel('Afdeling').fill('Griffie');
    const part = /\/bestanden\/ReviewStep\..*\.js$/;
    await page.route(part, (route) => route.abort());
    await press('Verder naar controleren');
    await says('Dit deel kon niet worden geladen.');
    expect(await usualAxeFaults(page)).toEqual([]);
    await page.unroute(part);
    await press('Probeer opnieuw');
    await says('Klopt dit?');
    await press('Terug naar het formulier');
    expect(await page.getByLabel('Afdeling').inputValue()).toBe('Griffie');
  });

  it('adds usage from the page of an application; the form shows what is wrong first', async () => {
    await open('applicaties/notubiz-nederland/notubiz/');
    await page.getByRole('link', { name: 'Gebruik toevoegen' }).click();
    await pick('Organisatie', 'voorbeeldstad', 'Voorbeeldstad');
    await says('Welke applicatie?');
    await page.getByLabel('Status').selectOption('');
    await press('Verder naar controleren');
    await says('Er is nog 1 ding niet goed');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('sc-form__summary');
    expect(await usualAxeFaults(page)).toEqual([]);
    await page.getByLabel('Status').selectOption({ label: 'In productie' });
    await send();
    await says('Gemeente Voorbeeldstad gebruikt applicatie NotuBiz.');
    await says('Wat wordt openbaar?');
    expect(await usualAxeFaults(page)).toEqual([]);
    await makeAndMerge('--organisatie gemeente-voorbeeldstad');
    expect(await usualAxeFaults(page)).toEqual([]);
    expect(site.git('show', `HEAD:${home}/gebruik/notubiz-nederland--notubiz.yaml`)).toContain(
      'status: in-productie',
    );
    expect(site.git('status', '--porcelain')).toBe('');
  });

  it('turns a second registration into a change, and one changed field is one changed line', async () => {
    await open('bewerken/gebruik/?organisatie=gemeente-voorbeeldstad');
    await says('Welke applicatie?');
    await pick('Applicatie', 'voorbeeld-zaken', 'Voorbeeld');
    await says('staat er al: u wijzigt wat er staat.');
    await page.getByLabel('Afdeling').fill('Klantcontact');
    await send();
    await makeAndMerge();
    expect(site.git('diff', '--numstat', 'HEAD^1', 'HEAD').split('\t').slice(0, 2)).toEqual(['1', '1']);
  });

  it('adds a koppeling to a facility: direction required, name generated', async () => {
    await open('organisaties/gemeente-voorbeeldstad/landschap/');
    await page.getByRole('link', { name: 'Koppeling toevoegen' }).click();
    await says('Wat er al staat');
    await page.getByLabel('Een landelijke voorziening').check();
    await pick('Van', 'voorbeeld-zaken', 'Voorbeeld');
    await pick('Voorziening', 'mijnoverheid', 'MijnOverheid');
    await press('Verder naar controleren');
    await says('Richting: maak een keuze.');
    await page.getByLabel('Richting').selectOption({ label: 'Heen (A → B)' });
    await send();
    expect(await page.locator('.sc-form__sentences').textContent()).toContain('→');
    await makeAndMerge();
  });

  it('invites a colleague', async () => {
    await open('organisaties/gemeente-voorbeeldstad/');
    await page.getByRole('link', { name: 'Collega uitnodigen' }).click();
    await says('Wat mag deze collega?');
    await page.locator('#veld-github-login').fill('voorbeeld-nieuw');
    await page.locator('#veld-github-id').fill('9000000000000099');
    await page.getByLabel('Gebruik-beheerder').check();
    await send();
    await makeAndMerge();
    expect(site.git('show', `HEAD:${home}/collegas/voorbeeld-nieuw.yaml`)).toContain('gebruik-beheerder');
  });

  it('adds a certificate, changes one and deletes one; a fault stands beside its field', async () => {
    await open('organisaties/gemeente-voorbeeldstad/');
    await page.getByRole('link', { name: 'Informatie bijwerken' }).click();
    await says('Certificaten en verklaringen');
    const item = (index: number) => page.locator(`#veld-certificeringen-deel-${index}`);
    await press('Certificering toevoegen');
    await item(4).getByLabel('Soort').selectOption({ label: 'ISO 27001' });
    await item(4).getByLabel('Webadres').fill('www.voorbeeldstad.example/iso');
    await press('Verder naar controleren');
    await page.locator('#veld-certificeringen-4-titel-fout').waitFor();
    expect(await usualAxeFaults(page)).toEqual([]);
    await item(4).getByLabel('Titel').fill('ISO 27001 van de gemeente');
    await item(4).getByLabel('Status').selectOption({ label: 'Gefiatteerd' });
    await press('Verder naar controleren');
    await page.locator('#veld-certificeringen-4-url-fout').waitFor();
    await says('Er is nog 1 ding niet goed');
    await item(4).getByLabel('Webadres').fill('https://www.voorbeeldstad.example/iso');
    await item(1).getByLabel('Geldig tot').fill('2028-12-31');
    await press('Verwijder certificering 2');
    await page.getByRole('textbox', { name: 'Huisnummer' }).fill('2');
    await send();
    await makeAndMerge();
    const file = site.git('show', `HEAD:${home}/organisatie.yaml`);
    expect(file).toContain('titel: ISO 27001 van de gemeente');
    expect(file).toContain('geldigTot: 2028-12-31');
    expect(file).toContain('huisnummer: "2"');
    expect(file).not.toContain('Toegankelijkheidsverklaring website');
  });
});

describe('nothing is lost', () => {
  it('keeps the draft over a reload, and when the server stopped during a save', async () => {
    await open('bewerken/gebruik/?organisatie=gemeente-voorbeeldstad&applicatie=voorbeeldsoft/voorbeeld-bag');
    await says('u wijzigt wat er staat');
    await page.getByLabel('Afdeling').fill('Geo');
    await page.reload();
    await says('Wat u de vorige keer invulde, staat er weer.');
    expect(await page.getByLabel('Afdeling').inputValue()).toBe('Geo');
    await send();
    site.stop();
    await press('Voorstel maken');
    await says('De server antwoordt niet.');
    expect(await page.getByLabel('Afdeling').inputValue()).toBe('Geo');
    await site.start();
    await send();
    await press('Voorstel maken');
    await says('Uw voorstel is gemaakt');
  });

  it('shows a change of somebody else halfway, and lets the user choose', async () => {
    const file = `${home}/gebruik/voorbeeldsoft--voorbeeld-wmo.yaml`;
    await open('bewerken/gebruik/?organisatie=gemeente-voorbeeldstad&applicatie=voorbeeldsoft/voorbeeld-wmo');
    await says('u wijzigt wat er staat');
    await page.getByLabel('Afdeling').fill('Van mij');
    writeFileSync(
      join(site.clone, file),
      site
        .git('show', `HEAD:${file}`)
        .replace(/afdeling: .*/, 'afdeling: Van de ander')
        .concat('\n'),
    );
    site.git('commit', '--quiet', '-am', 'ander');
    await press('Verder naar controleren');
    await says('Een ander heeft dit intussen gewijzigd');
    await page.getByLabel('Van u: Van mij').check();
    await press('Verder met deze keuze');
    await send();
    expect(await page.locator('.sc-form__sentences').textContent()).toContain(
      'van Van de ander naar Van mij',
    );
  });
});

it('works with the keyboard alone', async () => {
  await open('bewerken/gebruik/?organisatie=gemeente-voorbeeldstad');
  await says('Welke applicatie?');
  await page.getByRole('combobox', { name: 'Applicatie' }).first().focus();
  await page.keyboard.type('ibabs');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Verder naar controleren' }).focus();
  await page.keyboard.press('Enter');
  await says('Klopt dit?');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Klopt dit?');
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Voorstel maken') break;
  }
  await page.keyboard.press('Enter');
  await says('Uw voorstel is gemaakt');
});
