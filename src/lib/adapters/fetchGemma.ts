import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256Of } from './sha256Of.ts';

/** Larger than any release so far (13 MB), small enough to refuse nonsense. */
const maxBytes = 100 * 1024 * 1024;

/**
 * Fetches the GEMMA release and puts it at `file` only when its checksum is right.
 *
 * @param url     where it is published (https)
 * @param sha256  64 hexadecimal digits, from `catalogus.config.json`
 * @throws        Error with a Dutch message that names what is wrong and what to do
 */
export async function fetchGemma(
  url: string,
  sha256: string,
  file: string,
  get: typeof fetch = fetch,
): Promise<void> {
  if (!url.startsWith('https://'))
    throw new Error(`Het adres van de GEMMA moet met https:// beginnen: ${url}`);
  const response = await get(url, { signal: AbortSignal.timeout(120_000) });
  if (!response.ok) {
    throw new Error(`De GEMMA is niet te halen op ${url}: antwoord ${response.status}. Klopt het adres nog?`);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > maxBytes) throw new Error(`Het bestand op ${url} is te groot voor een GEMMA-release.`);
  const found = sha256Of(bytes);
  if (found !== sha256) {
    throw new Error(
      `De controlesom van de GEMMA klopt niet: ${found} in plaats van ${sha256}. Is er een nieuwe release? Lees die dan eerst in, en pas gemmaBasis in catalogus.config.json aan.`,
    );
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.deel`, bytes);
  await rename(`${file}.deel`, file);
}
