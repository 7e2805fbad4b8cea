/** `npm run gemma:ophalen`: the GEMMA release of the configuration, as base of AMEFF files. */
import { appendFile } from 'node:fs/promises';
import { readConfiguration } from '../src/lib/adapters/configuration.ts';
import { fetchGemma } from '../src/lib/adapters/fetchGemma.ts';
import { readOptions } from './options.ts';

const { uit = '.cache/gemma-basis.xml' } = readOptions({
  title: 'npm run gemma:ophalen',
  purpose: 'Haalt de GEMMA-release uit catalogus.config.json en vergelijkt de controlesom.',
  options: { uit: { value: 'BESTAND', help: 'waar het bestand komt (anders .cache/gemma-basis.xml)' } },
});
const { gemmaBasis } = await readConfiguration();
if (gemmaBasis.url === '') {
  console.log(
    'Er is geen adres van de GEMMA ingesteld: AMEFF krijgt het deel van GEMMA dat de catalogus heeft.',
  );
} else {
  try {
    await fetchGemma(gemmaBasis.url, gemmaBasis.sha256, uit);
    console.log(`GEMMA ${gemmaBasis.release} staat in ${uit}. Gebruik het met GEMMA_BASIS=${uit}.`);
    // GitHub hands what stands in this file to the next steps of the job.
    if (process.env.GITHUB_ENV) await appendFile(process.env.GITHUB_ENV, `GEMMA_BASIS=${uit}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
