import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { read } from './site.ts';
import { overflow, siteBrowser } from './siteBrowser.ts';

const { open, faults } = siteBrowser(43_550);
const page = 'vergelijken/gemeenten/';
const two = `${page}?g=gemeente-voorbeeldstad&g=gemeente-utrecht`;
const rows = (at: Page) => at.locator('.sc-versus tbody th[scope=row]');
const asked = (at: Page) => new URL(at.url()).searchParams.getAll('g');

describe('putting gemeenten side by side', () => {
  it('starts on the page of a gemeente, with one like it', async () => {
    const at = await open('organisaties/gemeente-boxtel/');
    const section = at.locator('section[aria-labelledby=zoals-deze]');
    expect(await section.textContent()).toContain('ook in Noord-Brabant');
    await section.getByRole('link', { name: 'Vergelijk', exact: true }).first().click();
    await at.getByText(/2 gemeenten naast elkaar/).waitFor();
    expect(asked(at)[0]).toBe('gemeente-boxtel');
    expect(faults()).toEqual([]);
  });

  it('shows what each uses for a component, in numbers and by kind of outcome', async () => {
    const at = await open(two);
    await at.getByText(/2 gemeenten naast elkaar/).waitFor();
    const line = at.locator('.sc-versus tr', { hasText: 'Zaakregistratiecomponent' });
    expect(await line.locator('td').allTextContents()).toEqual(['Voorbeeld Zaken', 'Open Zaak']);
    expect(await line.textContent()).toContain('Verschillende applicaties');
    const different = at
      .locator('.sc-stats > div', { hasText: 'met verschillende applicaties' })
      .locator('dd');
    const count = Number(await different.textContent());
    await at.getByLabel('Toon').selectOption('anders');
    expect(await rows(at).count()).toBe(count);
    expect(new URL(at.url()).searchParams.get('toon')).toBe('anders');
    await at.reload();
    await at.getByText(/2 gemeenten naast elkaar/).waitFor();
    expect(await rows(at).count()).toBe(count);
    // From two applications for the same work to these two side by side.
    await line.getByRole('link', { name: /Vergelijk deze/ }).click();
    await at.getByText(/2 applicaties naast elkaar/).waitFor();
    expect(faults()).toEqual([]);
  });

  it('adds one like the first, and by name', async () => {
    const at = await open(`${page}?g=gemeente-boxtel`);
    await at.getByText('Gemeente Boxtel. Voeg er een toe om te vergelijken.').waitFor();
    await at.getByRole('button', { name: 'Vught toevoegen' }).click();
    await at.getByText(/2 gemeenten naast elkaar/).waitFor();
    await at.getByRole('combobox', { name: 'Voeg een gemeente toe' }).pressSequentially('amsterdam');
    await at.getByRole('option', { name: /^Amsterdam/ }).waitFor();
    await at.keyboard.press('Enter');
    await at.getByText(/3 gemeenten naast elkaar/).waitFor();
    expect(asked(at)).toEqual(['gemeente-boxtel', 'gemeente-vught', 'gemeente-amsterdam']);
    expect(faults()).toEqual([]);
  });

  it('says of whom nothing is public, and whom it does not know', async () => {
    const list = JSON.parse(read('vergelijken/gemeenten.json').toString('utf8'));
    const silent = list.find(({ aantal }: { aantal: number }) => aantal === 0);
    const at = await open(`${two}&g=${silent.id}&g=gemeente-niemandsland`);
    await at
      .getByText(`Van gemeente ${silent.naam} is niet openbaar welke applicaties zij gebruikt.`)
      .waitFor();
    await at.getByText('De gemeente ‘gemeente-niemandsland’ staat niet in de catalogus').waitFor();
    await at.getByRole('button', { name: 'Haal weg uit de vergelijking: gemeente-niemandsland' }).click();
    expect(asked(at)).not.toContain('gemeente-niemandsland');
    expect(faults()).toEqual([]);
  });
});

describe.each([1280, 375, 320])('at %i pixels', (width) => {
  it.each([
    ['nothing', page],
    ['two', two],
    ['one filter', `${two}&toon=een`],
    ['one with somebody unknown', `${page}?g=gemeente-boxtel&g=gemeente-niemandsland`],
  ])('%s: no axe faults, nothing wider than the window', async (_name, path) => {
    const at = await open(path, { width });
    await at.locator('.sc-versus, .sc-empty').first().waitFor();
    expect(await axeFaults(at)).toEqual([]);
    expect(await overflow(at)).toBeLessThanOrEqual(0);
    expect(faults()).toEqual([]);
  });
});
