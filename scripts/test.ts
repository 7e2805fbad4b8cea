/** `npm test`: all checks and tests. The last line is `N passed, N failed, N skipped`; exit code 1 when one failed. */
import { checks } from '../tests/command/checks.ts';
import { addTallies, closingReport, emptyTally, type Tally } from '../tests/command/tally.ts';
import { readOptions } from './options.ts';

const options = readOptions({
  title: 'npm test',
  purpose: 'Doet alle controles en tests. Er wordt niets gedownload.',
  options: { snel: { help: 'zonder de website: die wordt niet gemaakt en niet bekeken' } },
});

let total: Tally = emptyTally;
for (const check of checks) {
  if (check.isSlow === true && options.snel !== undefined) {
    total = addTallies(total, {
      ...emptyTally,
      skipped: [{ name: check.name, reason: 'gevraagd met --snel' }],
    });
    continue;
  }
  const start = performance.now();
  console.log(`\n== ${check.name}`);
  const tally = await check.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(`   ${tally.failed.length === 0 ? 'goed' : 'mislukt'} (${seconds} s)`);
  total = addTallies(total, tally);
}
console.log(`\n${closingReport(total)}`);
process.exitCode = total.failed.length === 0 ? 0 : 1;
