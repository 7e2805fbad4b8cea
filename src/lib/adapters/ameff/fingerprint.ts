import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { compareText } from '../../diagnostics/order.ts';

/** The code that makes the bytes of an export. */
const folders = ['archimate', 'landscape'].map((name) => new URL(`../../${name}/`, import.meta.url));

/** A checksum of the exporting code: when it changes, files are made again. Tests do not count. */
export async function exportCodeFingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    for (const name of names.sort(compareText))
      hash.update(name).update(await readFile(new URL(name, folder)));
  }
  return hash.digest('hex');
}
