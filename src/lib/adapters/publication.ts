import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../diagnostics/order.ts';
import { makeZip } from './zip.ts';

/** Archives to make: their name without the commit, and the folder whose files go in. */
interface Archive {
  readonly name: string;
  readonly folder: string;
}

/**
 * Packs what a publication offers besides the site: the lists, and the AMEFF files per organisation (one archive
 * each, because an organisation wants its own and all together would be too large for one). Beside them stands
 * `SHA256SUMS`, which `sha256sum -c` reads.
 *
 * @param lists   folder with the CSV files
 * @param ameff   folder with a folder per organisation; may be missing
 * @param commit  goes into every name: which data is in it
 * @returns       names of the archives
 */
export async function packPublication(
  out: string,
  { lists, ameff, commit }: { readonly lists: string; readonly ameff: string; readonly commit: string },
): Promise<readonly string[]> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const organisaties = await readdir(ameff, { withFileTypes: true }).catch(() => []);
  const archives: readonly Archive[] = [
    { name: 'lijsten', folder: lists },
    ...organisaties
      .filter((item) => item.isDirectory())
      .map(({ name }) => ({ name: `ameff-${name}`, folder: join(ameff, name) })),
  ];
  const sums: string[] = [];
  // One at a time: a file on the complete GEMMA release has 13 MB.
  for (const archive of [...archives].sort((a, b) => compareText(a.name, b.name))) {
    const name = `${archive.name}-${commit.slice(0, 12)}.zip`;
    const bytes = makeZip(await readFolder(archive.folder));
    await writeFile(join(out, name), bytes);
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  }
  await writeFile(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  return sums.map((line) => line.slice(66));
}

async function readFolder(folder: string) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    found
      .filter((item) => item.isFile())
      .map(async (item) => {
        const path = join(item.parentPath, item.name);
        return {
          name: path.slice(folder.length + 1).replaceAll('\\', '/'),
          bytes: await readFile(path),
        };
      }),
  );
}
