/** `npm run publicatie`: archives of the lists and of the AMEFF files that `npm run ameff` made, with checksums. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLists } from '../src/lib/adapters/build/writeLists.ts';
import { packPublication } from '../src/lib/adapters/publication.ts';
import { readOptions } from './options.ts';
import { requireCatalogue } from './requireCatalogue.ts';

const { uit = 'dist/publicatie', ameff = 'dist/ameff' } = readOptions({
  title: 'npm run publicatie',
  purpose: 'Pakt de lijsten en de AMEFF-bestanden in, met de commit in de naam en met controlesommen.',
  options: {
    uit: { value: 'MAP', help: 'map voor de archieven; wordt eerst leeggemaakt (anders dist/publicatie)' },
    ameff: { value: 'MAP', help: 'map met de AMEFF-bestanden (anders dist/ameff)' },
  },
});
const { catalogue, facts } = await requireCatalogue();
const work = await mkdtemp(join(tmpdir(), 'lijsten-'));
try {
  await writeLists({ folder: work, catalogue });
  const names = await packPublication(uit, {
    lists: join(work, 'lijsten'),
    ameff,
    commit: facts.kind === 'git' ? facts.commit : 'zonder-git',
  });
  console.log(`${names.length} archieven en SHA256SUMS staan in ${uit}.`);
} finally {
  await rm(work, { recursive: true, force: true });
}
