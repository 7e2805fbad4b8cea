/** `npm run import:leveranciers -- BESTAND`: see `--help`. */
import { runImport } from '../src/lib/adapters/runImport.ts';
import { leveranciersImport } from '../src/lib/imports/leveranciers.ts';

const { output, exitCode } = await runImport(leveranciersImport, process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
