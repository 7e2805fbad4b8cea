/**
 * Pictures of pages, at two widths, for the README and for whoever changes the design.
 *
 * A page whose console reports an error, or that is wider than its window, is named and makes the exit code 1.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../src/lib/adapters/chromium.ts';
import { normalizeBase } from '../src/lib/adapters/configuration.ts';
import { listen } from '../src/server/listen.ts';
import { makeServer } from '../src/server/server.ts';
import { siteRoute } from '../src/server/siteRoute.ts';
import { readOptions } from './options.ts';

const options = readOptions({
  title: 'npm run schermafbeeldingen',
  purpose: 'Maakt schermafbeeldingen van pagina’s, op elke breedte één.',
  options: {
    paginas: { value: 'PADEN', help: "paden met een komma ertussen, zoals /,/zoeken/; anders alleen '/'" },
    site: { value: 'MAP|ADRES', help: 'de gebouwde website of een adres; anders dist/site' },
    uit: { value: 'MAP', help: 'waar de afbeeldingen komen; anders dist/schermafbeeldingen' },
    breedte: { value: 'GETALLEN', help: 'breedtes in pixels met een komma ertussen; anders 1280,375' },
    pad: { value: 'PAD', help: 'map waarin de website staat; anders /' },
  },
});
const values = {
  site: options.site ?? 'dist/site',
  uit: options.uit ?? 'dist/schermafbeeldingen',
  breedte: options.breedte ?? '1280,375',
  pad: options.pad ?? '/',
};
const paths = (options.paginas ?? '/').split(',');
if (!/^\d{2,4}(,\d{2,4})*$/.test(values.breedte)) {
  console.error(`'${values.breedte}' zijn geen breedtes: geef bij --breedte getallen, zoals 1280,375.`);
  process.exit(2);
}
const faults: string[] = [];

mkdirSync(values.uit, { recursive: true });
const server = makeServer({
  routes: [siteRoute(values.site)],
  base: normalizeBase(values.pad),
  reportError: console.error,
});
const origin = values.site.startsWith('http')
  ? values.site.replace(/\/$/, '')
  : `http://127.0.0.1:${await listen(server, 44_400)}`;
const browser = await launchChromium();
try {
  for (const width of values.breedte.split(',').map(Number)) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' });
    for (const path of paths) {
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${path}: ${message.text()}`);
      });
      await page.goto(`${origin}${values.pad.replace(/\/$/, '')}${path}`, { waitUntil: 'networkidle' });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) faults.push(`${path}: ${excess} pixels breder dan het venster van ${width}`);
      const name = `${path.replace(/^\/|\/$/g, '').replace(/[^\w-]+/g, '-') || 'start'}-${width}.png`;
      await page.screenshot({ path: join(values.uit, name), fullPage: true });
      console.log(join(values.uit, name));
      await page.close();
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
for (const fault of faults) console.error(`fout: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
