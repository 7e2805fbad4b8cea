/** `npm run import:pakketten -- BESTAND`: see `--help`. */
import { runImport } from '../src/lib/adapters/runImport.ts';
import { pakkettenImport } from '../src/lib/imports/pakketten.ts';

const { output, exitCode } = await runImport(pakkettenImport, process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
