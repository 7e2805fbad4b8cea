import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openJourneys } from './openJourneys.ts';

/* The same journey when things are not as usual: without a mouse, with somebody else at work, with a server that stops. */
const { site, begin, tell } = openJourneys('Stappen in andere omstandigheden');

const home = 'content/organisaties/gemeente-voorbeeldstad';
const colleague = 'voorbeeld-organisatiebeheer (gemeente-voorbeeldstad)';

/** Presses Tab until what has the focus is called so; fails when the page has been round. Gives the number of keys. */
async function tabTo(page: Page, name: RegExp): Promise<number> {
  for (let keys = 1; keys < 400; keys += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
      return [
        element.getAttribute('aria-label'),
        ...labels.map((label) => label.textContent),
        element.textContent,
      ]
        .filter((text) => text !== null && text !== undefined)
        .join(' | ');
    });
    if (name.test(focused)) return keys;
  }
  throw new Error(`met Tab niet te bereiken: ${name}`);
}

/** Goes down the list that has the focus until the choice has this text. */
async function arrowTo(page: Page, text: RegExp): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    const chosen = await page.evaluate(() => {
      const element = document.activeElement;
      return element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.textContent ?? '') : '';
    });
    if (text.test(chosen)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`niet in de lijst: ${text}`);
}

describe('somebody without a mouse', () => {
  it('finds an application and says that the gemeente uses it', async () => {
    const journey = await begin('alleen met het toetsenbord');
    const { page } = journey;
    const { keyboard } = page;
    let keys = await tabTo(page, /^Zoek/);
    await keyboard.type('open zaak');
    await keyboard.press('Enter');
    await page.waitForURL(/zoeken/);
    await page.getByRole('main').getByRole('link', { name: 'Open Zaak' }).first().waitFor();
    keys += await tabTo(page, /^Open Zaak$/);
    await keyboard.press('Enter');
    await page.waitForURL(/applicaties/);
    keys += await tabTo(page, /^\s*Gebruik toevoegen\s*$/);
    await keyboard.press('Enter');
    await journey.sees('Voor welke organisatie?');
    keys += await tabTo(page, /^Organisatie \|/);
    await keyboard.type('voorbeeldstad');
    await page
      .getByRole('option', { name: /Voorbeeldstad/ })
      .first()
      .waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await journey.sees('Welke applicatie?');
    keys += await tabTo(page, /^Status/);
    await keyboard.press('ArrowUp');
    keys += await tabTo(page, /^Verder naar controleren$/);
    await keyboard.press('Enter');
    await journey.sees('Klopt dit?');
    keys += await tabTo(page, /^Voorstel maken$/);
    await keyboard.press('Enter');
    await journey.sees('Uw voorstel is gemaakt');
    keys += await tabTo(page, /^\s*Bekijk de voorstellen\s*$/);
    await keyboard.press('Enter');
    await journey.sees(/iemand die dit mag, moet akkoord geven/);
    keys += await tabTo(page, /^Ik ben/);
    // Arrows and not letters: a list forgets letters that come slowly, as on a busy machine.
    await arrowTo(page, /voorbeeld-organisatie/);
    await journey.sees('Akkoord: dit voorstel kan erbij.');
    keys += await tabTo(page, /^\s*Overnemen/);
    await keyboard.press('Enter');
    await journey.sees('Het voorstel is overgenomen.');
    await journey.end();
    tell(`alleen met het toetsenbord, gebruik toevoegen: ${keys} keer Tab`);
    expect(site().git('show', `HEAD:${home}/gebruik/maykin--open-zaak.yaml`)).toContain('status: gepland');
  });
});

describe('somebody who is not alone', () => {
  it('sees what another changed meanwhile, chooses, and loses nothing', async () => {
    const file = `${home}/gebruik/voorbeeldsoft--voorbeeld-wmo.yaml`;
    const journey = await begin('met een ander die hetzelfde wijzigt');
    await journey.search('voorbeeldstad', 'Voorbeeldstad');
    await journey.click(/^Landschap/);
    await journey.click('Gebruik toevoegen');
    await journey.pick('Applicatie', 'voorbeeld wmo', /Voorbeeld Wmo/);
    await journey.sees('staat er al: u wijzigt wat er staat.');
    await journey.fill(/^Afdeling/, 'Afdeling van mij');
    const text = site().git('show', `HEAD:${file}`);
    const theirs = `${text.replace(/^afdeling: .*$/m, 'afdeling: Van de ander\nversie: "9.9"')}\n`;
    writeFileSync(join(site().folder, file), theirs);
    await expectCanonical(file);
    site().git('commit', '--quiet', '-am', 'ander');
    await journey.click('Verder naar controleren');
    await journey.sees('Een ander heeft dit intussen gewijzigd');
    const mine = journey.page.getByLabel(/Van u.*Afdeling van mij/);
    if ((await mine.count()) > 0) await mine.check();
    await journey.click('Verder met deze keuze');
    await journey.proposeAndMerge(colleague);
    tell(await journey.end());
    const landed = site().git('show', `HEAD:${file}`);
    expect(landed).toContain('Afdeling van mij');
    expect(landed).toContain('versie: "9.9"');
  });
});

/** Puts a hand-made file in the one form, as `npm run controle` would ask. */
async function expectCanonical(file: string): Promise<void> {
  const { canonicalYaml } = await import('../../../src/lib/yaml/canonical.ts');
  const { readYaml } = await import('../../../src/lib/yaml/readYaml.ts');
  const { readFileSync } = await import('node:fs');
  const read = readYaml(readFileSync(join(site().folder, file), 'utf8'), file);
  const path = file.slice('content/'.length);
  writeFileSync(
    join(site().folder, file),
    canonicalYaml('gebruik', path, read.value, undefined, read.comments),
  );
}

describe('somebody whose server stops during a save', () => {
  it('keeps what was filled in, is told so, and can go on after a new start', async () => {
    const journey = await begin('met een server die stopt');
    await journey.search('voorbeeldstad', 'Voorbeeldstad');
    await journey.click(/^Landschap/);
    await journey.click('Gebruik toevoegen');
    await journey.pick('Applicatie', 'voorbeeld bag', /Voorbeeld|BAG|Adressen/);
    await journey.fill(/^Afdeling/, 'Geo en basisgegevens');
    await journey.click('Verder naar controleren');
    await journey.sees('Klopt dit?');
    const before = site().git('rev-parse', 'HEAD');
    // The request is on its way when the power goes.
    const asked = journey.page.waitForRequest(/\/-\/voorstellen/);
    const pressed = journey.click('Voorstel maken');
    await asked;
    await site().kill();
    await pressed;
    await journey.sees(/De server antwoordt niet|Uw voorstel is gemaakt/);
    expect(site().git('status', '--porcelain')).toBe('');
    expect(site().git('rev-parse', 'HEAD')).toBe(before);
    expect(site().git('fsck', '--strict', '--no-dangling')).toBe('');
    await site().restart();
    if (await journey.page.getByText('De server antwoordt niet').first().isVisible()) {
      expect(await journey.page.getByLabel(/^Afdeling/).inputValue()).toBe('Geo en basisgegevens');
      await journey.propose();
    }
    await journey.click(/Bekijk de voorstellen/);
    await journey.merge(colleague);
    tell(await journey.end());
    expect(site().git('show', `HEAD:${home}/gebruik/voorbeeldsoft--voorbeeld-bag.yaml`)).toContain(
      'Geo en basisgegevens',
    );
    expect(site().git('for-each-ref', 'refs/heads/voorstel')).toBe('');
  });
});
