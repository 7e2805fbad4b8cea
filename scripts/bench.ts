/** `npm run bench`: is it fast enough? Every number is held against a yardstick of the same run. Exit code 1 when not. */
import type { Bench } from './bench/bench.ts';
import { checking } from './bench/checking.ts';
import { forms } from './bench/forms.ts';
import { gemmaRelease } from './bench/gemmaRelease.ts';
import { landscape } from './bench/landscape.ts';
import { national } from './bench/national.ts';
import { nationalGrowth } from './bench/nationalGrowth.ts';
import { proposals } from './bench/proposals.ts';
import { searching } from './bench/searching.ts';
import { views } from './bench/views.ts';
import { readOptions } from './options.ts';

const benches: readonly Bench[] = [
  landscape,
  checking,
  gemmaRelease,
  proposals,
  national,
  nationalGrowth,
  searching,
  views,
  forms,
];

const options = readOptions({
  title: 'npm run bench',
  purpose: 'Meet de snelheid en vergelijkt haar met een maatstaf op dezelfde machine.',
  options: { alleen: { value: 'NAAM', help: `één meting: ${benches.map(({ name }) => name).join(', ')}` } },
});
const chosen = benches.filter(({ name }) => options.alleen === undefined || options.alleen === name);
if (chosen.length === 0) {
  console.error(
    `De meting '${options.alleen}' bestaat niet. Kies uit: ${benches.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const number = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
let tooSlow = 0;
for (const bench of chosen) {
  console.error(`${bench.name}:`);
  for (const { name, value, yardstickName, yardstick, bound, unit = 'ms' } of await bench.run((text) =>
    console.error(`  ${text}`),
  )) {
    // Nothing measured is within every bound, also within a bound of nothing.
    const ratio = value === 0 ? 0 : value / yardstick;
    const isFast = ratio <= bound;
    if (!isFast) tooSlow += 1;
    console.log(
      `${name}: ${number(value, 0)} ${unit}; ${yardstickName}: ${number(yardstick, 0)} ${unit}; verhouding ${number(ratio, 2)}, hoogstens ${number(bound, 2)}: ${isFast ? 'ok' : unit === 'ms' ? 'te traag' : 'te veel'}`,
    );
  }
}
process.exitCode = tooSlow > 0 ? 1 : 0;
