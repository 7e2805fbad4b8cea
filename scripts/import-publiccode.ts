/** `npm run import:publiccode -- BESTAND`: see `--help`. */
import { runImport } from '../src/lib/adapters/runImport.ts';
import { publiccodeImport } from '../src/lib/imports/publiccode.ts';

const { output, exitCode } = await runImport(publiccodeImport, process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
