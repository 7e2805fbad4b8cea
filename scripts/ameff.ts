/** `npm run ameff`: writes AMEFF files of organisations, and the difference of two versions. Exit code 1 for faults, 2 for a wrong option or choice. */
import { runAmeff } from '../src/lib/adapters/ameff/runAmeff.ts';
import { runDifference } from '../src/lib/adapters/ameff/runDifference.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';
import { readOptions } from './options.ts';

const options = readOptions({
  title: 'npm run ameff',
  purpose: 'Maakt AMEFF-bestanden voor architectuurtools, van alle organisaties of van een keuze.',
  options: {
    organisatie: { value: 'ID', help: 'alleen het landschap van deze organisatie' },
    applicatie: { value: 'ID', help: 'alleen deze applicatie; met --organisatie zoals die haar gebruikt' },
    koppelingen: { help: 'alleen de koppelingen van --organisatie' },
    build: { help: 'alleen de bestanden die bij de website horen' },
    basis: { value: 'BESTAND', help: 'volledige GEMMA-release (anders het deel in de catalogus)' },
    uit: { value: 'MAP', help: 'map voor de bestanden (anders dist/ameff)' },
    gzip: { help: 'comprimeer de bestanden' },
    verschil: {
      value: 'A..B',
      help: 'verschil tussen twee versies (commit, tak of tag) van --organisatie; A.. vergelijkt met de werkmap',
    },
    tekst: { help: 'met --verschil: alleen in woorden, zonder bestand' },
    json: { help: 'met --verschil: alleen als gegevens (JSON), zonder bestand' },
  },
});
if (options.verschil === undefined) await writeFiles();
else await showDifference(options.verschil);

async function writeFiles(): Promise<void> {
  const made = await runAmeff({
    ...options,
    koppelingen: options.koppelingen !== undefined,
    build: options.build !== undefined,
    gzip: options.gzip !== undefined,
    out: options.uit,
    report: (line) => console.log(line),
    onFile: (done, total) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} van ${total} bestanden`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  if (made.kind === 'fouten') {
    process.stderr.write(reportText(made.diagnostics));
    process.exitCode = 1;
  } else if (made.kind === 'onbekend') {
    console.error(made.message);
    process.exitCode = 2;
  } else {
    const { files, reused, notes } = made.result;
    for (const note of notes) console.log(`Let op: ${note}`);
    console.log(`${files.length} AMEFF-bestanden in ${made.out} (${reused} waren al goed).`);
  }
}

async function showDifference(verschil: string): Promise<void> {
  if (options.organisatie === undefined) {
    console.error('Bij --verschil hoort --organisatie ID.');
    process.exitCode = 2;
    return;
  }
  const asModel = options.tekst === undefined && options.json === undefined;
  const found = await runDifference({
    verschil,
    organisatie: options.organisatie,
    basis: options.basis,
    out: options.uit,
    gzip: options.gzip !== undefined,
    asModel,
  });
  if (found.kind === 'fouten') {
    process.stderr.write(reportText(found.diagnostics));
    process.exitCode = 1;
  } else if (found.kind === 'onbekend') {
    console.error(found.message);
    process.exitCode = 2;
  } else if (options.json !== undefined) {
    console.log(JSON.stringify(found.data, undefined, 2));
  } else {
    process.stdout.write(found.text);
    for (const note of found.notes) console.log(`Let op: ${note}`);
    if (found.file !== undefined) console.log(`\nHet verschil als model: ${found.file}`);
    if (found.page !== undefined) console.log(`Het verschil als pagina: ${found.page}`);
  }
}
