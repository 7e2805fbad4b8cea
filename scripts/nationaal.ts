/** `npm run nationaal`: makes a catalogue as large as the country, to measure with. Exit 0 good, 2 usage. */
import { contentOf, NotOurFolder, writeNational } from './national/writeNational.ts';
import { readOptions } from './options.ts';

const options = readOptions({
  title: 'npm run nationaal',
  purpose: 'Maakt een verzonnen catalogus zo groot als heel Nederland, om mee te meten.',
  options: {
    uit: { value: 'MAP', help: 'waar hij komt; anders dist/nationaal' },
    maal: { value: 'GETAL', help: 'zoveel keer zo groot, 1 tot en met 29; anders 1' },
    zaad: { value: 'GETAL', help: 'een ander getal geeft een andere catalogus; anders 1' },
    geschiedenis: {
      value: 'GETAL',
      help: 'met een verleden van zoveel wijzigingen, 1 tot en met 5000; anders zonder',
    },
  },
});
const [multiple, seed] = [Number(options.maal ?? 1), Number(options.zaad ?? 1)];
const changes = Number(options.geschiedenis ?? 0);
if (!Number.isInteger(multiple) || multiple < 1 || multiple > 29 || !Number.isInteger(seed)) {
  console.error('Geef bij --maal een heel getal van 1 tot en met 29, en bij --zaad een heel getal.');
  process.exit(2);
}
if (options.geschiedenis !== undefined && !(Number.isInteger(changes) && changes >= 1 && changes <= 5000)) {
  console.error('Geef bij --geschiedenis een heel getal van 1 tot en met 5000.');
  process.exit(2);
}
const folder = options.uit ?? 'dist/nationaal';
try {
  const start = performance.now();
  const count = await writeNational(folder, multiple, seed, changes);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(`${count.toLocaleString('nl-NL')} verzonnen records in ${folder} (${seconds} s).`);
  console.log(
    changes > 0
      ? `Bekijk ze, met hun geschiedenis, met: cd ${folder} && npm start`
      : `Bekijk ze met: CATALOGUS_WORTELS=${contentOf(folder)} npm start`,
  );
} catch (error) {
  if (!(error instanceof NotOurFolder)) throw error;
  console.error(`In ${folder} staat al iets anders. Kies een lege map met --uit; er is niets veranderd.`);
  process.exitCode = 2;
}
