/** `npm run export`: the lists of the catalogue as CSV. */
import { writeLists } from '../src/lib/adapters/build/write-lists.ts';
import { contentRoots, readRoots } from '../src/lib/adapters/disk.ts';
import { loadCatalogue } from '../src/lib/catalogue/loadCatalogue.ts';
import { readOptions } from './options.ts';

const { uit = 'dist/export' } = readOptions({
  title: 'npm run export',
  purpose: 'Schrijft de lijsten van de catalogus als CSV: organisaties, applicaties, gebruik en koppelingen.',
  options: { uit: { value: 'MAP', help: 'map voor de bestanden (anders dist/export)' } },
});
const { catalogue } = loadCatalogue(await readRoots(contentRoots()));
console.log(`${await writeLists({ folder: uit, catalogue })} geschreven in ${uit}/lijsten.`);
