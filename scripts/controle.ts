/** `npm run controle`: reads all roots and reports every fault. Exit code 1 when there is one, 2 for a wrong option. */
import { contentRoots, readRoots } from '../src/lib/adapters/disk.ts';
import { openFileCache } from '../src/lib/adapters/fileCache.ts';
import { readRepositoryFacts } from '../src/lib/adapters/git.ts';
import { peildatumOf } from '../src/lib/adapters/peildatum.ts';
import { writeAtomically } from '../src/lib/adapters/writeAtomically.ts';
import { repairFile } from '../src/lib/catalogue/repairFile.ts';
import { nearest } from '../src/lib/diagnostics/nearest.ts';
import { reportGithub } from '../src/lib/diagnostics/reporters/github.ts';
import { reportJson } from '../src/lib/diagnostics/reporters/json.ts';
import { reportMarkdown } from '../src/lib/diagnostics/reporters/markdown.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';
import { checkCatalogue } from '../src/lib/rules/checkCatalogue.ts';
import { isDatum } from '../src/lib/schema/formats.ts';
import { readOptions } from './options.ts';

const reporters = { tekst: reportText, github: reportGithub, markdown: reportMarkdown, json: reportJson };

const options = readOptions({
  title: 'npm run controle',
  purpose: 'Controleert alle records en zegt per fout wat er mis is en wat u kunt doen.',
  options: {
    formaat: { value: 'SOORT', help: `hoe de meldingen eruitzien: ${Object.keys(reporters).join(', ')}` },
    herstel: { help: 'zet bestanden zonder andere fouten in de vaste vorm' },
    peildatum: { value: 'DATUM', help: 'de dag waarop certificaten geldig moeten zijn (jjjj-mm-dd)' },
    wortels: { value: 'MAPPEN', help: 'de openbare map en besloten mappen, met : ertussen' },
    'zonder-cache': { help: 'leest elk bestand opnieuw' },
  },
});

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const format = options.formaat ?? 'tekst';
const reporter = Object.entries(reporters).find(([name]) => name === format)?.[1];
if (reporter === undefined) {
  const near = nearest(format, Object.keys(reporters));
  refuse(
    `Het formaat '${format}' bestaat niet. ${near === undefined ? `Kies uit: ${Object.keys(reporters).join(', ')}.` : `Bedoelt u '${near}'?`}`,
  );
}
if (options.peildatum !== undefined && !isDatum(options.peildatum)) {
  refuse(`'${options.peildatum}' is geen datum. Schrijf jaar, maand en dag, zoals 2026-01-31.`);
}

const roots = contentRoots(options.wortels ?? process.env.CATALOGUS_WORTELS);
const facts = await readRepositoryFacts(process.cwd());
const peildatum = options.peildatum ?? peildatumOf(facts);
const isSlow = setTimeout(() => console.error('Bezig met lezen en controleren…'), 2_000);
const cache = options['zonder-cache'] === undefined ? openFileCache() : undefined;

async function readSources() {
  try {
    return await readRoots(roots);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return refuse(`Een map bestaat niet: ${roots.map(({ name }) => name).join(', ')}. Controleer --wortels.`);
  }
}

let sources = await readSources();
let result = checkCatalogue(sources, { cache, peildatum });

if (options.herstel !== undefined) {
  const { elementen } = result.catalogue.gemma;
  const folders = new Map(roots.map(({ name, folder }) => [name, folder]));
  let repaired = 0;
  for (const source of sources) {
    const text = repairFile(source, (id) => elementen.get(id)?.naam);
    if (text === undefined) continue;
    await writeAtomically(`${folders.get(source.root) ?? source.root}/${source.path}`, text);
    console.error(`hersteld: ${source.file}`);
    repaired += 1;
  }
  console.error(`${repaired} bestand(en) in de vaste vorm gezet.`);
  if (repaired > 0) {
    sources = await readSources();
    result = checkCatalogue(sources, { cache, peildatum });
  }
}
clearTimeout(isSlow);
await cache?.save();

process.stdout.write(reporter(result.diagnostics));
const faults = result.diagnostics.filter(({ severity }) => severity === 'fout').length;
const warnings = result.diagnostics.length - faults;
// Beside the report, so that the output of every format can be read by a program.
console.error(`${sources.length} bestanden gelezen: ${faults} fouten, ${warnings} waarschuwingen.`);
process.exitCode = faults > 0 ? 1 : 0;
