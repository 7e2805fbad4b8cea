/** `npm start`: makes the site when something changed, and serves it on this machine until Ctrl-C. */
import { buildSite } from '../src/lib/adapters/build/buildSite.ts';
import { contentRoots } from '../src/lib/adapters/disk.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';
import { editingRoute } from '../src/server/editing/editingRoute.ts';
import { makeRebuilder } from '../src/server/editing/rebuilder.ts';
import { listen } from '../src/server/listen.ts';
import { runBuild } from '../src/server/runBuild.ts';
import { makeServer } from '../src/server/server.ts';
import { siteRoute } from '../src/server/siteRoute.ts';
import { readOptions } from './options.ts';

const options = readOptions({
  title: 'npm start',
  purpose: 'Maakt de website van de bestanden in content/ en laat haar zien op deze computer.',
  options: {
    poort: { value: 'NUMMER', help: 'poort van de server (anders 4321 of de eerste vrije daarna)' },
  },
});
const port = Number(options.poort ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`'${options.poort}' is geen poort: geef een getal van 1 tot en met 65535.`);
  process.exit(2);
}

const result = await runBuild({});
if (result !== undefined) {
  const base = result.configuration.pad;
  const rebuilder = makeRebuilder(async (asked) => {
    const made = await buildSite(asked);
    if (made.kind === 'fouten') return { fault: reportText(made.diagnostics) };
    return { isPartial: made.isPartial };
  });
  const repository = { folder: process.cwd(), root: contentRoots()[0]?.name ?? 'content' };
  const routes = [editingRoute({ repository, rebuilder }), siteRoute(result.out)];
  const server = makeServer({ routes, base, reportError: console.error });
  try {
    const chosen = await listen(server, port, options.poort !== undefined);
    console.log(`\nDe catalogus staat klaar: http://127.0.0.1:${chosen}${base}`);
    console.log('Open dat adres in uw browser. Stoppen: Ctrl-C.');
    const stop = () => {
      server.close();
      server.closeAllConnections();
      console.log('\nGestopt.');
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
