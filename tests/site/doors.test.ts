import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/lib/adapters/chromium.ts';
import { readConfiguration } from '../../src/lib/adapters/configuration.ts';
import { readChangeSetFile } from '../../src/lib/proposals/changeSetFile.ts';
import type { Forge } from '../../src/lib/proposals/forge.ts';
import { listen } from '../../src/server/listen.ts';
import { LocalForge } from '../support/forge/localForge.ts';
import { publishedSite } from '../support/publishedSite.ts';
import { usualAxeFaults } from './axe.ts';
import { base, folder, read } from './site.ts';

/*
 * The doors of a published site in a real browser, by visible texts: no token, a token, a file. The forge is one on
 * this computer with the records of a fictional gemeente in a real repository.
 */
const town = 'content/organisaties/gemeente-voorbeeldstad';
const present = `${town}/gebruik/voorbeeldsoft--voorbeeld-wmo.yaml`;
const form = 'bewerken/gebruik/?organisatie=gemeente-voorbeeldstad';
const editing = `${form}&applicatie=voorbeeldsoft/voorbeeld-wmo`;

let forge: LocalForge;
let settings: Partial<Forge> = {};
let port = 0;
let browser: Browser | undefined;
let page: Page;
let strangers: string[] = [];
let faults: string[] = [];
const site = publishedSite(folder, base, () => ({ ...forge.forge, ...settings }));

beforeAll(async () => {
  port = await listen(site, 43_600);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  site.close();
  site.closeAllConnections();
});
beforeEach(async () => {
  forge = new LocalForge();
  await forge.start();
  settings = {};
  const paths = readdirSync(town, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).replaceAll('\\', '/'));
  forge.catalogue.commit(Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')])));
  const context = await browser?.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (context === undefined) throw new Error('geen browser');
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  strangers = [];
  faults = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== `http://127.0.0.1:${port}` && !request.url().startsWith('blob:')) strangers.push(origin);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
});
afterEach(async () => {
  await page.context().close();
  const shapes = [...forge.faults];
  forge.close();
  expect([...faults, ...shapes]).toEqual([]);
});

const open = (path: string) => page.goto(`http://127.0.0.1:${port}${base}${path}`);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const says = (text: string) => page.getByText(text).first().waitFor();
async function pick(label: string, query: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).first().fill(query);
  await page.getByRole('option', { name: option }).first().click();
}
async function review(): Promise<void> {
  await press('Verder naar controleren');
  await page.locator('.sc-form__summary, .sc-form__review').first().waitFor();
  expect(await page.locator('.sc-form__summary').allTextContents()).toEqual([]);
  await says('Voorstel insturen');
}
async function changeDepartment(text: string): Promise<void> {
  await open(editing);
  await says('u wijzigt wat er staat');
  await page.getByLabel('Afdeling').fill(text);
  await review();
}
async function sendWith(token: string): Promise<void> {
  await page.getByLabel('Met een toegangssleutel').check();
  await page.getByLabel('Toegangssleutel', { exact: true }).fill(token);
  await press('Voorstel insturen');
}
it('the pages as they were built speak to this site and the configured API only', async () => {
  const { forge: configured } = await readConfiguration();
  const allowed = configured.api === '' ? "'self'" : `'self' ${new URL(configured.api).origin}`;
  for (const path of ['gebruik', 'organisatie', 'landschap']) {
    expect(read(`bewerken/${path}/index.html`).toString()).toContain(`connect-src ${allowed};`);
  }
  expect(read('index.html').toString()).toContain("connect-src 'self';");
});

describe('without a token', () => {
  it('a new record opens at the forge, filled in; the forge itself is asked nothing', async () => {
    await open(form);
    await pick('Applicatie', 'notubiz', 'NotuBiz');
    await review();
    await says('Gemeente Voorbeeldstad gebruikt applicatie NotuBiz.');
    const root = page.locator('.sc-form__public');
    expect(await root.textContent()).toContain('schrijft in de map content. Die map is openbaar');
    const href = await page
      .getByRole('link', { name: 'Open het ingevulde bestand bij GitHub' })
      .getAttribute('href');
    const url = new URL(href ?? '');
    expect(url.pathname).toBe('/eigenaar/catalogus/new/main');
    expect(url.searchParams.get('filename')).toBe(`${town}/gebruik/notubiz-nederland--notubiz.yaml`);
    expect(url.searchParams.get('value')).toContain('applicatie: notubiz-nederland/notubiz\n');
    expect(await usualAxeFaults(page)).toEqual([]);
    expect([forge.calls, strangers]).toEqual([[], []]);
  });

  it('an existing record goes over the clipboard, one changed field is one changed line', async () => {
    await changeDepartment('Klantcontact');
    await press('Kopieer de nieuwe tekst');
    await says('De tekst is gekopieerd.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const before = readFileSync(present, 'utf8').split('\n');
    expect(copied.split('\n').filter((line) => !before.includes(line))).toEqual(['afdeling: Klantcontact']);
    const link = page.getByRole('link', { name: 'Open het bestand bij GitHub' });
    expect(await link.getAttribute('href')).toBe(`${forge.origin}/eigenaar/catalogus/edit/main/${present}`);
    expect(await page.locator('.sc-send__steps > li').count()).toBe(3);
    expect(await usualAxeFaults(page)).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('a text that the browser does not copy stands there selected, to be copied by hand', async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('geen toestemming'));
    });
    await changeDepartment('Klantcontact');
    await press('Kopieer de nieuwe tekst');
    await says('Kopiëren lukte niet vanzelf.');
    const box = page.getByLabel(`Nieuwe tekst van ${present}`);
    expect(await box.isVisible()).toBe(true);
    const selected = await box.evaluate((area) =>
      area instanceof HTMLTextAreaElement && document.activeElement === area
        ? area.value.slice(area.selectionStart, area.selectionEnd)
        : '',
    );
    expect(selected).toBe(await box.inputValue());
    expect(selected).toContain('afdeling: Klantcontact');
    expect(await usualAxeFaults(page)).toEqual([]);
  });

  it('several records together go as a file, which can be applied', async () => {
    settings = { mail: 'voorstellen@example.nl' };
    await changeDepartment('Klantcontact');
    await press('Bewaren en nog iets toevoegen');
    await pick('Applicatie', 'notubiz', 'NotuBiz');
    await review();
    await page.getByLabel('Als bestand').check();
    await says('Dit voorstel wijzigt meer dan één bestand.');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Download het voorstel')]);
    expect(await page.getByRole('link', { name: 'voorstellen@example.nl' }).count()).toBe(1);
    const text = readFileSync((await download.path()) ?? '', 'utf8');
    const found = readChangeSetFile(text, download.suggestedFilename());
    expect(found).toMatchObject({ ok: true, changeSet: { changes: [{}, { path: present }] } });
  });

  it('without a repository there is the file alone', async () => {
    settings = { repository: '', api: '' };
    await changeDepartment('Klantcontact');
    await says('Deze site heeft nog geen adres waar voorstellen heen gaan.');
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await usualAxeFaults(page)).toEqual([]);
  });

  it('a landscape that is not public stays out of it: explained, with a file for the private folder', async () => {
    await open('bewerken/gebruik/?organisatie=gemeente-utrecht');
    await pick('Applicatie', 'voorbeeld-wmo', 'Voorbeeld');
    await review();
    await says('Utrecht heeft het landschap niet openbaar gemaakt.');
    expect(await page.getByRole('radio').count()).toBe(0);
    await says('Stuur het niet naar de openbare catalogus.');
    expect(await page.getByRole('button', { name: 'Download het voorstel' }).count()).toBe(1);
    expect(await usualAxeFaults(page)).toEqual([]);
  });
});

describe('with a token', () => {
  it('one press makes copy, change and voorstel; the token is kept nowhere', async () => {
    const token = forge.login('jan');
    await changeDepartment('Klantcontact');
    await page.getByLabel('Met een toegangssleutel').check();
    expect(await usualAxeFaults(page)).toEqual([]);
    expect([forge.calls, strangers]).toEqual([[], []]);
    await sendWith(token);
    await says('Uw voorstel is ingestuurd');
    const link = page.getByRole('link', { name: 'Bekijk uw voorstel' });
    expect(await link.getAttribute('href')).toBe(`${forge.origin}/eigenaar/catalogus/pull/1`);
    const [pull] = forge.pulls;
    expect(pull?.head).toMatch(/^jan:voorstel\/jan\//);
    const copy = forge.find('jan', 'catalogus') ?? expect.fail();
    expect(copy.text(pull?.sha ?? '', present)).toContain('afdeling: Klantcontact\n');
    expect(new Set(strangers)).toEqual(new Set([forge.origin]));
    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
    expect(stored).not.toContain(token);
    expect(await usualAxeFaults(page)).toEqual([]);
  });

  it('says what is wrong and keeps everything, until it works', async () => {
    await changeDepartment('Klantcontact');
    await sendWith('verzonnen');
    await says('De toegangssleutel is niet goed');
    expect(await usualAxeFaults(page)).toEqual([]);
    const token = forge.login('jan');
    forge.accident = ({ method, path }) =>
      method === 'POST' && path.endsWith('/pulls') ? 'lost after' : undefined;
    await sendWith(token);
    await says('Uw wijziging staat waarschijnlijk al klaar.');
    forge.accident = () => undefined;
    await press('Voorstel insturen');
    await says('Uw voorstel is ingestuurd');
    expect(forge.pulls).toHaveLength(1);
  });

  it('lays a change of somebody else in three columns, and overwrites nothing', async () => {
    await changeDepartment('Van mij');
    const theirs = readFileSync(present, 'utf8')
      .replace(/afdeling: .*/, 'afdeling: Van de ander')
      .replace('inProductie: 2020-01-01', 'inProductie: 2021-02-03');
    forge.catalogue.commit({ [present]: theirs });
    await sendWith(forge.login('jan'));
    await says('Een ander heeft dit intussen gewijzigd');
    expect(forge.writes.filter((line) => !line.endsWith('/forks'))).toEqual([]);
    expect(await page.locator('.sc-conflict__side').count()).toBe(3);
    expect(await usualAxeFaults(page)).toEqual([]);
    await says('Gewijzigd door de ander, en dat blijft zo: Datums.');
    await page.getByLabel('Van u: Van mij').check();
    await press('Verder met deze keuze');
    await review();
    await sendWith('sleutel-jan');
    await says('Uw voorstel is ingestuurd');
    const text = forge.find('jan', 'catalogus')?.text(forge.pulls[0]?.sha ?? '', present);
    expect(text).toContain('afdeling: Van mij\n');
    expect(text).toContain('inProductie: 2021-02-03\n');
  });

  it('ends at the page of the forge when the token may not do the last step', async () => {
    await changeDepartment('Klantcontact');
    await sendWith(forge.login('jan', { canPull: false }));
    await says('Nog één stap');
    const href = await page.getByRole('link', { name: 'Maak het voorstel af' }).getAttribute('href');
    expect(href).toContain('/eigenaar/catalogus/compare/main...jan:catalogus:voorstel/jan/');
  });
});
