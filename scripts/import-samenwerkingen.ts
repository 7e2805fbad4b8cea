/** `npm run import:samenwerkingen -- BESTAND`: see `--help`. */
import { runImport } from '../src/lib/adapters/runImport.ts';
import { samenwerkingenImport } from '../src/lib/imports/samenwerkingen.ts';

const { output, exitCode } = await runImport(samenwerkingenImport, process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
