/** `npm run controle`: reads all roots and reports every fault. Exit code 1 when there is one. */
import { contentRoots, readRoots } from '../src/lib/adapters/disk.ts';
import { loadCatalogue } from '../src/lib/catalogue/loadCatalogue.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';

const sources = await readRoots(contentRoots());
const { catalogue, diagnostics } = loadCatalogue(sources);
process.stdout.write(reportText(diagnostics));
console.log(`${catalogue.entries.length} records gelezen, ${diagnostics.length} meldingen.`);
process.exitCode = diagnostics.some(({ severity }) => severity === 'fout') ? 1 : 0;
