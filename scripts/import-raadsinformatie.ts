/** `npm run import:raadsinformatie -- BESTAND`: see `--help`. */
import { runImport } from '../src/lib/adapters/runImport.ts';
import { raadsinformatieImport } from '../src/lib/imports/raadsinformatie.ts';

const { output, exitCode } = await runImport(raadsinformatieImport, process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
