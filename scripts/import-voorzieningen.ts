/** `npm run import:voorzieningen -- BESTAND`: see `--help`. */
import { runImport } from '../src/lib/adapters/runImport.ts';
import { voorzieningenImport } from '../src/lib/imports/voorzieningen.ts';

const { output, exitCode } = await runImport(voorzieningenImport, process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
