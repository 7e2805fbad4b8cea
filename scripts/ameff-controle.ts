/** `npm run ameff:controle -- FILE…`: checks AMEFF files of any tool. Exit code 1 on faults and unreadable files, 2 on wrong use. */
import { readFile } from 'node:fs/promises';
import { checkFile } from '../src/lib/archimate/checkFile.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';

const HELP = `Gebruik: npm run ameff:controle -- BESTAND…

Controleert AMEFF-bestanden (ArchiMate-uitwisselformaat): XML, volgorde en attributen, verwijzingen,
views en de relatieregels van ArchiMate 3.2. Meldt alle fouten met bestand, regel en kolom.

  --help   deze uitleg

Afsluitcode: 0 geen fouten, 1 fouten gevonden, 2 verkeerd gebruik.
`;

const files = process.argv.slice(2);
if (files.includes('--help')) {
  process.stdout.write(HELP);
} else if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
  process.stderr.write(HELP);
  process.exitCode = 2;
} else {
  for (const file of files) await check(file);
}

async function check(file: string): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    process.stderr.write(`${file}: het bestand bestaat niet of is niet te lezen. Controleer het pad.\n`);
    process.exitCode = 1;
    return;
  }
  const { model, diagnostics } = checkFile(bytes, file);
  const faults = diagnostics.filter(({ severity }) => severity === 'fout').length;
  const warnings = diagnostics.length - faults;
  process.stdout.write(reportText(diagnostics));
  const size = model
    ? `${model.elements.length} elementen, ${model.relationships.length} relaties, ${model.views.length} views; `
    : '';
  process.stdout.write(
    `${file}: ${size}${count(faults, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}.\n`,
  );
  if (faults > 0) process.exitCode = 1;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
