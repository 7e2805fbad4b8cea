import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formPages } from '../../src/site/form/forms.ts';
import { usualAxeFaults } from './axe.ts';
import { type EditorSite, openEditorSite } from './editorSite.ts';

/* Every path through the forms, from the page where the user is, by visible texts. */
let site: EditorSite;
let page: Page;
beforeAll(async () => {
  site = await openEditorSite(43_800);
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await site.newPage();
});

const says = (text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const open = (path: string) => page.goto(site.address(path));
const pick = async (label: string, query: string, option: string | RegExp) => {
  await page.getByRole('combobox', { name: label }).first().fill(query);
  await page.getByRole('option', { name: option }).first().click();
};

async function review(): Promise<void> {
  await press('Verder naar controleren');
  await page.locator('.sc-form__summary, .sc-form__review').first().waitFor();
  expect(await page.locator('.sc-form__summary').allTextContents()).toEqual([]);
}

/** Makes the voorstel, puts main on it, as a merge would, and gives what changed. */
async function sendAndMerge(): Promise<string> {
  await press('Voorstel maken');
  await says('Uw voorstel is gemaakt');
  const [branch = ''] = site.git('for-each-ref', '--format=%(refname)', 'refs/heads/voorstel').split('\n');
  const diff = site.git('diff', '--unified=0', `main...${branch}`);
  site.git('merge', '--quiet', '--no-edit', branch);
  site.git('update-ref', '-d', branch);
  return diff;
}

describe('koppelingen', () => {
  it('between two applications: what is there is shown first, direction has no default, the name is made', async () => {
    await open('organisaties/gemeente-voorbeeldstad/landschap/');
    await page.getByRole('link', { name: 'Koppeling toevoegen' }).click();
    await says(/Wat er al staat: \d+ koppelingen/);
    expect(await page.getByLabel('Richting').inputValue()).toBe('');
    await pick('Van', 'raadsinformatie', 'Voorbeeld Raadsinformatie');
    await pick('Naar', 'archief', /Archief/);
    await press('Verder naar controleren');
    await says('Richting: maak een keuze.');
    expect(await usualAxeFaults(page)).toEqual([]);
    await page.getByLabel('Richting').selectOption({ label: 'Beide kanten (A ↔ B)' });
    await says(/Deze koppeling heet: Voorbeeld Raadsinformatie ↔ Voorbeeld .*Archief/);
    await review();
    const diff = await sendAndMerge();
    expect(diff).toContain('+richting: beide');
    expect(diff).toContain('koppelingen/voorbeeld-raad--voorbeeld-archief.yaml');
  });

  it('is changed and then deleted, from the list of what is there', async () => {
    await open('bewerken/koppeling/?organisatie=gemeente-voorbeeldstad');
    await press(/^Wijzig Voorbeeld Raadsinformatie ↔/);
    await page.getByLabel('Transport').selectOption({ label: 'API' });
    await review();
    expect((await sendAndMerge()).match(/^[-+][a-z].*$/gm)).toEqual(['+transport: api']);
    await open('bewerken/koppeling/?organisatie=gemeente-voorbeeldstad');
    await press(/^Verwijder Voorbeeld Raadsinformatie ↔/);
    await says(/koppeling Voorbeeld Raadsinformatie ↔ .* wordt verwijderd/);
    expect(await usualAxeFaults(page)).toEqual([]);
    expect(await sendAndMerge()).toContain('deleted file');
  });
});

describe('a field with a list', () => {
  it('keeps the keyboard in the form when its box makes way for what was chosen', async () => {
    await open('bewerken/gebruik/?organisatie=gemeente-voorbeeldstad');
    await page.getByRole('combobox', { name: 'Applicatie' }).first().fill('valtimo');
    await page.getByRole('option', { name: /Valtimo/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator(':focus', { hasText: 'Kies een andere' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[role=combobox]:focus').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('colleagues', () => {
  it('are invited with a text that names nobody, and removed with the effect told', async () => {
    await open('organisaties/gemeente-voorbeeldstad/');
    await page.getByRole('link', { name: 'Collega uitnodigen of verwijderen' }).click();
    await page.locator('#veld-github-login').fill('voorbeeld-nieuweling');
    await page.locator('#veld-github-id').fill('9000000000000098');
    await page.getByLabel('Gebruik-beheerder').check();
    await review();
    await sendAndMerge();
    await says('Laat het uw collega weten');
    const text = await page.getByLabel('Tekst van de uitnodiging').inputValue();
    expect(text).toContain('Voorbeeldstad');
    expect(text).toContain('bijhouden welke applicaties wij gebruiken');
    expect(text).toContain('/organisaties/gemeente-voorbeeldstad/');
    expect(text).not.toContain('voorbeeld-nieuweling');
    expect(await usualAxeFaults(page)).toEqual([]);

    await open('bewerken/collega/?organisatie=gemeente-voorbeeldstad');
    await press(/^Verwijder voorbeeld-nieuweling/);
    await says('wordt het volgende voorstel van deze collega geweigerd');
    const diff = await sendAndMerge();
    expect(diff).toContain('collegas/voorbeeld-nieuweling.yaml');
    expect(diff).toContain('deleted file');
  });
});

describe('the information of an organisation', () => {
  it('takes part in a samenwerking, which keeps its members itself, and leaves it again', async () => {
    await open('organisaties/gemeente-voorbeeldstad/');
    await page.getByRole('link', { name: 'Informatie bijwerken' }).click();
    await says('Samenwerkingen waaraan u meedoet');
    await pick('Samenwerkingen waaraan u meedoet', 'drechtwerk', /Drechtwerk/);
    await review();
    const joined = await sendAndMerge();
    expect(joined).toContain('sociaal-werkbedrijf-drechtwerk/organisatie.yaml');
    expect(joined).toContain('+  - gemeente-voorbeeldstad');
    await open('bewerken/organisatie/?organisatie=gemeente-voorbeeldstad');
    await press(/^Verwijder \(.*Drechtwerk.*\)/);
    await review();
    expect(await sendAndMerge()).toContain('-  - gemeente-voorbeeldstad');
  });
});

describe('a missing application', () => {
  it('cannot be sent before the look-alikes were looked at; picking one leads to its usage', async () => {
    await open('bewerken/applicatie/?organisatie=gemeente-voorbeeldstad');
    await page.getByLabel('Naam', { exact: true }).first().fill('Voorbeeld Zaken Plus');
    await says('Bedoelt u een van deze?');
    await press('Verder naar controleren');
    await says('Bedoelt u een van deze? Kies er een, of kies');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('sc-form__summary');
    expect(await usualAxeFaults(page)).toEqual([]);
    await page.getByLabel(/^Voorbeeld Zaken /).check();
    await says('staat er al: u hoeft niets te melden');
    await page.getByRole('link', { name: /^Gebruik van Voorbeeld Zaken toevoegen/ }).click();
    await says('staat er al: u wijzigt wat er staat');
  });

  it('is reported with a new supplier and its usage in one voorstel', async () => {
    await open('bewerken/applicatie/?organisatie=gemeente-voorbeeldstad');
    await page.getByLabel('Naam', { exact: true }).first().fill('Voorbeeld Zaken Plus');
    await page.getByLabel(/Nee, geen van deze/).check();
    await page.getByLabel('Naam van een nieuwe leverancier').fill('Voorbeeld Nieuwsoft');
    await page
      .getByRole('group', { name: /Gebruikt uw organisatie/ })
      .getByRole('checkbox')
      .check();
    await review();
    await says('concept');
    const diff = await sendAndMerge();
    for (const file of [
      'organisaties/voorbeeld-nieuwsoft/organisatie.yaml',
      'organisaties/voorbeeld-nieuwsoft/applicaties/voorbeeld-zaken-plus.yaml',
      'gebruik/voorbeeld-nieuwsoft--voorbeeld-zaken-plus.yaml',
    ]) {
      expect(diff).toContain(file);
    }
    expect(diff).toContain('+status: concept');
    expect(diff).toContain('+status: in-productie');
  });
});

describe('usage', () => {
  it('ends on a chosen day with what replaces it, and its koppelingen end with it', async () => {
    await open(
      `bewerken/gebruik/?organisatie=gemeente-voorbeeldstad&applicatie=voorbeeldsoft/voorbeeld-meldingen`,
    );
    await says('Gebruik beëindigen');
    await page.getByLabel('Laatste dag van het gebruik').fill('2026-12-31');
    await pick('Wat komt ervoor in de plaats?', 'voorbeeld-zaken', /Voorbeeld Zaken/);
    await press('Verder naar beëindigen');
    await says('Klopt dit?');
    await says('31 december 2026');
    const diff = await sendAndMerge();
    expect(diff).toContain('+  uitgefaseerd: 2026-12-31');
    expect(diff).toContain('+vervangenDoor: voorbeeldsoft/voorbeeld-zaken');
    expect(diff).toContain('+tot: 2026-12-31');
  });

  it('of a samenwerking is for chosen deelnemers', async () => {
    await open('bewerken/gebruik/?organisatie=samenwerking-voorbeeldregio');
    await pick('Applicatie', 'ibabs', /iBabs/);
    await says('Namens deelnemers');
    await pick('Namens deelnemers', 'voorbeeldstad', /Voorbeeldstad/);
    await review();
    await says(/namens Gemeente Voorbeeldstad/);
    expect(await sendAndMerge()).toContain('+  - gemeente-voorbeeldstad');
  });
});

it('collects several edits in one voorstel, with files and difference each one click away', async () => {
  await open('bewerken/gebruik/?organisatie=gemeente-voorbeeldstad&applicatie=voorbeeldsoft/voorbeeld-geo');
  await says('u wijzigt wat er staat');
  await page.getByLabel('Afdeling').fill('Verzameld een');
  await review();
  await press('Bewaren en nog iets toevoegen');
  await says('In dit voorstel zit al:');
  await open('bewerken/gebruik/?organisatie=gemeente-voorbeeldstad&applicatie=voorbeeldsoft/voorbeeld-bag');
  await says('u wijzigt wat er staat');
  await page.getByLabel('Afdeling').fill('Verzameld twee');
  await review();
  expect(await page.locator('.sc-form__sentences li').count()).toBe(2);
  await page.getByText('Bekijk het verschil in de bestanden (2)').click();
  await page.getByText('Bekijk de hele bestanden zoals zij worden (2)').click();
  await says('+ afdeling: Verzameld twee');
  await says(/^# yaml-language-server/);
  expect(await usualAxeFaults(page)).toEqual([]);
  await press('Bewaren en nog iets toevoegen');
  await press('Controleer en verstuur alleen dit');
  await says('Klopt dit?');
  const diff = await sendAndMerge();
  expect(diff).toContain('+afdeling: Verzameld een');
  expect(diff).toContain('+afdeling: Verzameld twee');
});

describe.each([1280, 375])('every form at %i pixels', (width) => {
  it.each(formPages.map(({ slug, kind }) => [slug, kind]))('%s: empty, with faults', async (slug, kind) => {
    page = await site.newPage(width);
    const begin = Date.now();
    await open(`bewerken/${slug}/?organisatie=gemeente-voorbeeldstad`);
    await page.getByRole('button', { name: 'Verder naar controleren' }).waitFor();
    console.log(`formulier ${slug} op ${width} px bruikbaar na ${Date.now() - begin} ms`);
    expect(await usualAxeFaults(page)).toEqual([]);
    if (kind === 'organisatie') await page.getByLabel('Naam', { exact: true }).first().fill('');
    await press('Verder naar controleren');
    await page.locator('.sc-form__summary').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('sc-form__summary');
    expect(await usualAxeFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
