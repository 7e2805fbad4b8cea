/** `npm run import:gemma -- BESTAND`: see `--help`. */
import { runGemmaImport } from '../src/lib/adapters/runGemmaImport.ts';

const { output, exitCode } = await runGemmaImport(process.argv.slice(2));
process.stdout.write(output);
process.exitCode = exitCode;
