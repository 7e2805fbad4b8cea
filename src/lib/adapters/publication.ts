import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../diagnostics/order.ts';
import { makeZip } from './zip.ts';

/** Archives to make: their name without the commit, and the folder whose files go in. */
interface Archive {
  readonly name: string;
  readonly folder: string;
  /** Paths inside the folder. */
  readonly files: readonly string[];
}

/**
 * Packs what a publication offers besides the site: the lists, and the AMEFF files per organisation (one archive
 * each, because an organisation wants its own and all together would be too large for one). Beside them stands
 * `SHA256SUMS`, which `sha256sum -c` reads.
 *
 * @param lists   folder with the CSV files
 * @param ameff   folder that `npm run ameff` wrote, with its index; may be missing
 * @param commit  goes into every name: which data is in it
 * @returns       names of the archives
 */
export async function packPublication(
  out: string,
  { lists, ameff, commit }: { readonly lists: string; readonly ameff: string; readonly commit: string },
): Promise<readonly string[]> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const perOrganisatie = Map.groupBy(await readListed(ameff), (path) => path.slice(0, path.indexOf('/')));
  const archives: readonly Archive[] = [
    { name: 'lijsten', folder: lists, files: await listFolder(lists) },
    ...[...perOrganisatie].map(([name, paths]) => ({
      name: `ameff-${name}`,
      folder: join(ameff, name),
      files: paths.map((path) => path.slice(name.length + 1)),
    })),
  ];
  const sums: string[] = [];
  // One at a time: a file on the complete GEMMA release has 13 MB.
  for (const archive of [...archives].sort((a, b) => compareText(a.name, b.name))) {
    const name = `${archive.name}-${commit.slice(0, 12)}.zip`;
    const bytes = makeZip(await readFiles(archive));
    await writeFile(join(out, name), bytes);
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  }
  await writeFile(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  return sums.map((line) => line.slice(66));
}

/**
 * The files that the index of `npm run ameff` lists. Whatever else lies in the folder, of an earlier run perhaps with
 * a private root, is not published.
 */
async function readListed(ameff: string): Promise<readonly string[]> {
  const text = await readFile(join(ameff, 'index.json'), 'utf8').catch(() => '[]');
  const index: unknown = JSON.parse(text);
  return (Array.isArray(index) ? index : []).flatMap((file: unknown) => {
    const pad = typeof file === 'object' && file !== null && 'pad' in file ? String(file.pad) : '';
    return /^[a-z0-9-]+\/[^/\\]+$/.test(pad) ? [pad] : [];
  });
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function readFiles({ folder, files }: Archive) {
  return Promise.all(files.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
