/** `npm run generate`: types and validators from the schemas. With `-- --controle` only says whether they are fresh. */
import { readFile, writeFile } from 'node:fs/promises';
import { generateAll } from '../src/lib/adapters/generate.ts';
import { readOptions } from './options.ts';

const options = readOptions({
  title: 'npm run generate',
  purpose: 'Maakt typen, validators en begrippenlijst opnieuw uit de schema’s.',
  options: { controle: { help: 'zegt alleen of zij gelijk zijn aan de schema’s' } },
});
const check = options.controle !== undefined;
const stale: string[] = [];
for (const { path, text } of await generateAll()) {
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present === text) continue;
  stale.push(path);
  if (!check) await writeFile(path, text);
}
if (check && stale.length > 0) {
  console.error(`Niet meer gelijk aan de schema's: ${stale.join(', ')}. Draai: npm run generate`);
  process.exit(1);
}
console.log(check ? 'Alles is gelijk aan de schema’s.' : `${stale.length} bestand(en) geschreven.`);
