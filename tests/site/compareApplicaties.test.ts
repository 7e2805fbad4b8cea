import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { announced } from './searchPage.ts';
import { base } from './site.ts';
import { overflow, siteBrowser } from './siteBrowser.ts';

const { open, faults } = siteBrowser(43_500);
const page = 'vergelijken/applicaties/';
const zaken = 'voorbeeldsoft/voorbeeld-zaken';
const burgerzaken = 'voorbeeldsoft/voorbeeld-burgerzaken';
const two = `${page}?a=${zaken}&a=${burgerzaken}`;

const columns = (at: Page) => at.locator('.sc-versus thead th[scope=col] > a');
const asked = (at: Page) => new URL(at.url()).searchParams.getAll('a');

describe('putting applications side by side', () => {
  it('starts in the search, with what was ticked', async () => {
    const at = await open('zoeken/?soort=applicatie&q=voorbeeld');
    await announced(at);
    for (const name of ['Voorbeeld Zaken', 'Voorbeeld Burgerzaken'])
      await at.getByRole('checkbox', { name: `Vergelijk ${name}`, exact: true }).check();
    await at.getByRole('region', { name: 'Te vergelijken' }).getByText('Te vergelijken (2)').waitFor();
    await at.getByRole('region', { name: 'Te vergelijken' }).getByRole('link', { name: 'Vergelijk' }).click();
    await at.getByText('2 applicaties naast elkaar').waitFor();
    expect(await columns(at).allTextContents()).toEqual(['Voorbeeld Zaken', 'Voorbeeld Burgerzaken']);
    // Going on to another application adds to what stands there.
    await at.goto(at.url().replace(/vergelijken.*/, 'applicaties/voorbeeldsoft/voorbeeld-woz/'));
    await at.getByRole('link', { name: 'Vergelijk (3)' }).click();
    await at.getByText('3 applicaties naast elkaar').waitFor();
    expect(faults()).toEqual([]);
  });

  it('adds by name, takes away, and undoes with the back button', async () => {
    const at = await open(two);
    await at.getByText('2 applicaties naast elkaar').waitFor();
    const box = at.getByRole('combobox', { name: 'Voeg een applicatie toe' });
    await box.focus();
    await box.pressSequentially('open zaak');
    await at
      .getByRole('option', { name: /^Open Zaak/ })
      .first()
      .waitFor();
    await at.keyboard.press('Enter');
    await at.getByText('3 applicaties naast elkaar').waitFor();
    expect(asked(at)).toHaveLength(3);
    await at.getByRole('button', { name: 'Haal weg uit de vergelijking: Voorbeeld Zaken' }).click();
    await at.getByText('2 applicaties naast elkaar').waitFor();
    expect(asked(at)).not.toContain(zaken);
    await at.goBack();
    await at.getByText('3 applicaties naast elkaar').waitFor();
    expect(asked(at)).toContain(zaken);
    expect(faults()).toEqual([]);
  });

  it('shows only what differs, also when the address is opened again', async () => {
    const at = await open(two);
    const status = at.getByText(/2 applicaties naast elkaar: \d+ van de \d+ regels verschillen/);
    const [differing, all] = ((await status.textContent()) ?? '').match(/\d+/g)?.slice(1).map(Number) ?? [];
    const rows = at.locator('.sc-versus tbody th[scope=row]');
    expect(await rows.count()).toBe(all);
    await at.getByRole('checkbox', { name: 'Alleen verschillen' }).check();
    expect(await rows.count()).toBe(differing);
    expect(differing).toBeLessThan(all ?? 0);
    await at.reload();
    await status.waitFor();
    expect(await rows.count()).toBe(differing);
  });

  it('goes to what does the same work from the page of an application', async () => {
    const at = await open(`applicaties/${zaken}/`);
    await at.locator('#vergelijkbaar').waitFor();
    await at.getByRole('link', { name: /naast Voorbeeld Zaken$/ }).click();
    await at.getByText(/applicaties naast elkaar/).waitFor();
    expect(asked(at)[0]).toBe(zaken);
    expect(asked(at).length).toBeGreaterThan(1);
  });

  it('says what it does not know, what is too much, and what to do with nothing', async () => {
    const at = await open(`${two}&a=niemand/niets`);
    await at.getByText('De applicatie ‘niemand/niets’ staat niet in de catalogus, of niet meer.').waitFor();
    await at.getByRole('button', { name: 'Haal weg uit de vergelijking: niemand/niets' }).click();
    expect(asked(at)).toEqual([zaken, burgerzaken]);
    const many = await open(`${page}?${[1, 2, 3, 4, 5, 6].map((one) => `a=x/${one}`).join('&')}`);
    await many.getByText('Hier staan de eerste 5.').waitFor();
    const none = await open(page);
    await none.getByText('Er staat nog niets naast elkaar').waitFor();
    expect(
      await none.getByRole('link', { name: 'Meld een ontbrekende applicatie' }).getAttribute('href'),
    ).toBe(`${base}bewerken/applicatie/`);
    const hostile = await open(`${page}?a=%3Cimg%20src=x%20onerror=alert(1)%3E&a=../../x&toon=%22%3E`);
    await hostile.getByText('Er staat nog niets naast elkaar').waitFor();
    expect(faults()).toEqual([]);
  });

  it('says so where scripts are off', async () => {
    const at = await open(two, { scripts: 'off' });
    expect(await at.locator('noscript strong').textContent()).toContain('JavaScript uit staat');
  });
});

describe.each([1280, 375, 320])('at %i pixels', (width) => {
  it.each([
    ['nothing', page],
    ['two', two],
    ['one, and one that is not there', `${page}?a=${zaken}&a=niemand/niets`],
    [
      'five, only differences',
      `${two}&a=voorbeeldsoft/voorbeeld-woz&a=voorbeeldsoft/voorbeeld-bag&a=voorbeeldsoft/voorbeeld-raad&toon=verschillen`,
    ],
  ])('%s: no axe faults, nothing wider than the window', async (_name, path) => {
    const at = await open(path, { width });
    await at.locator('.sc-versus, .sc-empty').first().waitFor();
    expect(await axeFaults(at)).toEqual([]);
    expect(await overflow(at)).toBeLessThanOrEqual(0);
  });

  it('scrolls inside the table by keyboard, with the first column in sight', async () => {
    const at = await open(`${two}&a=voorbeeldsoft/voorbeeld-woz&a=voorbeeldsoft/voorbeeld-bag`, { width });
    const table = at.locator('.sc-versus');
    await at.getByText('4 applicaties naast elkaar').waitFor();
    await table.focus();
    for (let press = 0; press < 8; press += 1) await at.keyboard.press('ArrowRight');
    const label = at.locator('.sc-versus tbody th[scope=row]').first();
    if (width < 900)
      await at.waitForFunction(() => (document.querySelector('.sc-versus')?.scrollLeft ?? 0) > 40);
    const box = await label.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.x).toBeLessThan(60);
  });
});
