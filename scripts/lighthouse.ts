/**
 * `npm run lighthouse`: what Lighthouse says of the four pages that people open most, on the built site, on a server
 * that compresses with gzip as a simple host does. The median of five runs counts. Exit 0 good, 1 below a bound, 2 usage.
 */
import { existsSync } from 'node:fs';
import { readConfiguration } from '../src/lib/adapters/configuration.ts';
import { listen } from '../src/server/listen.ts';
import { makeServer } from '../src/server/server.ts';
import { siteRoute } from '../src/server/siteRoute.ts';
import { largestPage } from './bench/largestPage.ts';
import { auditPage } from './lighthouse/auditPage.ts';
import { scoreFaults } from './lighthouse/scoreFaults.ts';
import { readOptions } from './options.ts';

const options = readOptions({
  title: 'npm run lighthouse',
  purpose: 'Meet met Lighthouse de pagina’s die mensen het meest openen, op de gebouwde website.',
  options: {
    site: { value: 'MAP', help: 'de gebouwde website; anders dist/site' },
    keer: { value: 'GETAL', help: 'zoveel metingen per pagina, de middelste telt; anders 5' },
  },
});
const site = options.site ?? 'dist/site';
const turns = Number(options.keer ?? 5);
if (!existsSync(`${site}/index.html`)) {
  console.error(`In ${site} staat geen website. Maak haar eerst met: npm run build`);
  process.exit(2);
}
if (!Number.isInteger(turns) || turns < 1) {
  console.error(`'${options.keer}' is geen aantal: geef bij --keer een heel getal vanaf 1.`);
  process.exit(2);
}

const pages = [
  ['start', ''],
  ['zoeken', 'zoeken/'],
  ['applicatie', largestPage(site, 'applicaties', 3)],
  ['landschap', largestPage(site, 'organisaties', 3, 'landschap/')],
] as const;
const { pad: base } = await readConfiguration();
const files = siteRoute(site);
const server = makeServer({
  // Brotli is smaller; the bounds must also hold on a host that has no more than gzip.
  routes: [(request) => files({ ...request, headers: { ...request.headers, 'accept-encoding': 'gzip' } })],
  base,
  reportError: console.error,
});
let faults = 0;
try {
  const origin = `http://127.0.0.1:${await listen(server, 44_700)}`;
  for (const [name, path] of pages) {
    const audit = await auditPage(`${origin}${base}${path}`, turns);
    const { scores, layoutShift, machine, failed } = audit;
    const numbers = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
    console.log(
      `${name} (/${path}): ${numbers.join(', ')}, verschuiving ${layoutShift.toFixed(3)} (snelheid van deze machine ${machine.toFixed(0)})`,
    );
    for (const fault of scoreFaults(audit)) {
      faults += 1;
      console.log(`  te laag: ${fault}`);
    }
    for (const text of failed) console.log(`  ${text}`);
  }
} finally {
  server.close();
  server.closeAllConnections();
}
process.exitCode = faults > 0 ? 1 : 0;
