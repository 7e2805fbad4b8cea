/** `npm run import:gemeenten -- BESTAND`: see `--help`. */
import { runImport } from '../src/lib/adapters/runImport.ts';
import { gemeentenImport } from '../src/lib/imports/gemeenten.ts';

const { output, exitCode } = await runImport(gemeentenImport, process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
