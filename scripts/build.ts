/** `npm run build`: makes the site. Exit code 1 when the content has faults, 2 for a wrong option. */
import { runBuild } from '../src/server/runBuild.ts';
import { readOptions } from './options.ts';

const options = readOptions({
  title: 'npm run build',
  purpose: 'Maakt de website van de bestanden in content/.',
  options: {
    uit: { value: 'MAP', help: 'map voor de website (anders dist/site)' },
    basispad: { value: 'PAD', help: 'map waarin de website komt te staan, bijvoorbeeld /softwarecatalogus/' },
  },
});
const result = await runBuild({ out: options.uit, base: options.basispad });
if (result !== undefined) console.log(`De website staat in ${result.out}.`);
