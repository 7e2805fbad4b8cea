import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readConfiguration } from '../../src/lib/adapters/configuration.ts';
import { type Bench, type Measurement, median } from './bench.ts';
import { onSite } from './onSite.ts';

const folder = 'dist/site';
/** The forms of the site, by their address. */
const slugs = ['gebruik', 'koppeling', 'collega', 'organisatie', 'applicatie', 'aanbod'] as const;
const turns = 3;
const ready = 'Verder naar controleren';

/**
 * From the address of a form to a form that can be filled in, in a real browser on the built site (issue 3: within 1 s
 * on two cores). Opening a page without a script in the same browser is the yardstick: some 150 ms on two quiet cores.
 */
export const forms: Bench = {
  name: 'formulieren',
  run: async (log) => {
    if (!existsSync(`${folder}/bewerken`)) {
      log(`overgeslagen: ${folder} ontbreekt, draai eerst npm run build`);
      return [];
    }
    const { pad } = await readConfiguration();
    return onSite(folder, pad, (browser, origin) => measure(browser, origin, log));
  },
};

async function measure(
  browser: Browser,
  origin: string,
  log: (text: string) => void,
): Promise<readonly Measurement[]> {
  const plain: number[] = [];
  const times: { readonly slug: string; readonly milliseconds: number }[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const slug of slugs) {
      const yardstick = await timeOf(browser, `${origin}over/`, 'h1');
      const address = `${origin}bewerken/${slug}/?organisatie=gemeente-voorbeeldstad`;
      const milliseconds = await timeOf(browser, address, `button:has-text("${ready}")`);
      // The first turn warms up and does not count.
      if (turn === 0) continue;
      plain.push(yardstick);
      times.push({ slug, milliseconds });
    }
  }
  const perForm = slugs.map((slug) => ({
    slug,
    value: median(times.filter((one) => one.slug === slug).map(({ milliseconds }) => milliseconds)),
  }));
  for (const { slug, value } of perForm) log(`formulier ${slug}: bruikbaar na ${Math.round(value)} ms`);
  return [
    {
      name: 'het traagste formulier: van adres tot bruikbaar',
      value: Math.max(...perForm.map(({ value }) => value)),
      yardstickName: 'een pagina zonder formulier openen in dezelfde browser',
      yardstick: median(plain),
      bound: 7,
    },
  ];
}

/** Milliseconds from the address to the moment that the element is there, in a window without a past. */
async function timeOf(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor();
  const milliseconds = performance.now() - start;
  await context.close();
  return milliseconds;
}
