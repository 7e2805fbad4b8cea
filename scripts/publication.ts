/** `npm run publicatie`: all AMEFF files and lists of this commit, with an index and checksums. */
import { resolve } from 'node:path';
import { readDates } from '../src/lib/adapters/ameff/dates.ts';
import { prepareBase } from '../src/lib/adapters/ameff/prepareBase.ts';
import { readConfiguration } from '../src/lib/adapters/configuration.ts';
import { contentRoots } from '../src/lib/adapters/disk.ts';
import { writePublication } from '../src/lib/adapters/publication.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';
import { readOptions } from './options.ts';
import { requireCatalogue } from './requireCatalogue.ts';

const { uit = 'dist/publicatie' } = readOptions({
  title: 'npm run publicatie',
  purpose:
    'Maakt alle AMEFF-bestanden en lijsten van deze commit, met een index. Wat niet veranderde, wordt hergebruikt.',
  options: { uit: { value: 'MAP', help: 'map voor de bestanden (anders dist/publicatie)' } },
});
const { catalogue, facts } = await requireCatalogue();
const prepared = await prepareBase(catalogue, (await readConfiguration()).gemmaBasis, undefined);
if (prepared.kind === 'fouten') {
  process.stderr.write(reportText(prepared.diagnostics));
  process.exitCode = 1;
} else {
  const { index, reused, notes } = await writePublication({
    catalogue,
    base: prepared.base,
    fingerprint: prepared.fingerprint,
    basis: prepared.description,
    commit: facts.kind === 'git' ? facts.commit : 'zonder-git',
    datum: facts.kind === 'git' ? facts.date.slice(0, 10) : '1970-01-01',
    out: resolve(uit),
    dateOf: await readDates(
      process.cwd(),
      contentRoots().map(({ name }) => name),
    ),
  });
  for (const note of notes) console.log(`Let op: ${note}`);
  const { bestanden } = index;
  const megabytes = bestanden.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  console.log(
    `${bestanden.length} bestanden (${megabytes.toFixed(1).replace('.', ',')} MB, ${reused} hergebruikt), index.json en SHA256SUMS staan in ${uit}.`,
  );
}
