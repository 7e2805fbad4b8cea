/** `npm run export`: the lists of the catalogue as CSV. Exit code 1 when the content has faults. */
import { writeLists } from '../src/lib/adapters/build/writeLists.ts';
import { readOptions } from './options.ts';
import { requireCatalogue } from './requireCatalogue.ts';

const { uit = 'dist/export' } = readOptions({
  title: 'npm run export',
  purpose:
    'Schrijft de lijsten van de catalogus als CSV: organisaties, applicaties, gebruik, koppelingen, standaarden en meer.',
  options: { uit: { value: 'MAP', help: 'map voor de bestanden (anders dist/export)' } },
});
const { catalogue } = await requireCatalogue();
console.log(`${await writeLists({ folder: uit, catalogue })} geschreven in ${uit}/lijsten.`);
