import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareText } from '../diagnostics/order.ts';
import { writeList } from '../exports/csv.ts';
import { makeLandscapeLists, makeLists, makeOfferList } from '../exports/lists.ts';
import { scopesOfPublication } from '../landscape/scopesToWrite.ts';
import { PartCompressor } from './ameff/compressParts.ts';
import { type WriteJob, writeAmeffFiles } from './ameff/writeFiles.ts';
import { sha256Of } from './sha256Of.ts';

/** One line of the index of a publication. */
export interface PublishedFile {
  /** Path below the folder of the publication. */
  readonly pad: string;
  readonly soort: 'AMEFF' | 'CSV';
  /** Undefined for the lists of the whole catalogue. */
  readonly organisatie?: string;
  /** What stands in it: `landschap/gemeente-utrecht`, `gebruik`. */
  readonly omvang: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Everything that a publication offers besides the site: `index.json`. */
export interface PublicationIndex {
  readonly commit: string;
  /** Date of the commit, `jjjj-mm-dd`. */
  readonly datum: string;
  /** What the AMEFF files of landscapes stand on, in words. */
  readonly basis: string;
  readonly bestanden: readonly PublishedFile[];
}

export interface PublicationJob
  extends Pick<WriteJob, 'catalogue' | 'base' | 'fingerprint' | 'dateOf' | 'onFile'>,
    Pick<PublicationIndex, 'commit' | 'datum' | 'basis'> {
  readonly out: string;
}

export interface PublicationResult {
  readonly index: PublicationIndex;
  /** Files that an earlier run had made already and that keep their name and bytes. */
  readonly reused: number;
  /** Dutch sentences about what does not stand in the files. */
  readonly notes: readonly string[];
}

/**
 * Makes all files of a commit, compressed: per organisation the AMEFF of its landscape (of a supplier, of each
 * application as offered) and its lists, and the lists of the whole catalogue; with `index.json` (sizes and SHA-256)
 * and `SHA256SUMS`, which `sha256sum -c` reads. What an earlier run left in the folder and did not change keeps its
 * name and bytes; what is no longer in the catalogue goes, because everything in the folder is published.
 */
export async function writePublication(job: PublicationJob): Promise<PublicationResult> {
  const { out, commit, datum, basis } = job;
  const ameff = await writeAmeffFiles({
    ...job,
    scopes: scopesOfPublication(job.catalogue),
    out: join(out, 'ameff'),
    gzip: true,
    isWhole: true,
  });
  const csv: PublishedFile[] = [];
  let reused = ameff.reused;
  const compressor = new PartCompressor();
  for (const { text, ...file } of listsOf(job.catalogue)) {
    const bytes = compressor.gzip([text], new Set());
    if (await writeChanged(join(out, file.pad), bytes)) reused += 1;
    csv.push({ ...file, soort: 'CSV', bytes: bytes.length, sha256: sha256Of(bytes) });
  }
  const bestanden = [
    ...ameff.files.map(
      ({ pad, organisatie, omvang, bytes, sha256 }): PublishedFile => ({
        pad: `ameff/${pad}`,
        soort: 'AMEFF',
        organisatie,
        omvang,
        bytes,
        sha256,
      }),
    ),
    ...csv,
  ].sort((a, b) => compareText(a.pad, b.pad));
  const index: PublicationIndex = { commit, datum, basis, bestanden };
  await writeChanged(join(out, 'index.json'), Buffer.from(`${JSON.stringify(index, undefined, 2)}\n`));
  const sums = bestanden.map(({ pad, sha256 }) => `${sha256}  ${pad}\n`).join('');
  await writeChanged(join(out, 'SHA256SUMS'), Buffer.from(sums));
  await removeOthers(
    out,
    new Set(['index.json', 'SHA256SUMS', 'ameff/index.json', ...bestanden.map(({ pad }) => pad)]),
  );
  return { index, reused, notes: ameff.notes };
}

function* listsOf(
  catalogue: Catalogue,
): Generator<{ pad: string; organisatie?: string; omvang: string; text: string }> {
  for (const list of makeLists(catalogue)) {
    yield { pad: `csv/${list.name}.csv.gz`, omvang: list.name, text: writeList(list) };
  }
  for (const organisatie of catalogue.organisaties.keys()) {
    for (const list of [
      ...makeLandscapeLists(catalogue, organisatie),
      makeOfferList(catalogue, organisatie),
    ]) {
      if (list.rows.length === 0) continue;
      const pad = `csv/${organisatie}/${organisatie}_${list.name}.csv.gz`;
      yield { pad, organisatie, omvang: list.name, text: writeList(list) };
    }
  }
}

/** Whether the file had these bytes already; else it is written as a whole. */
async function writeChanged(path: string, bytes: Uint8Array): Promise<boolean> {
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(bytes)) return true;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tijdelijk`, bytes);
  await rename(`${path}.tijdelijk`, path);
  return false;
}

/** Takes away what is not in the index, whatever made it. */
async function removeOthers(out: string, kept: ReadonlySet<string>): Promise<void> {
  const items = await readdir(out, { recursive: true, withFileTypes: true });
  const pathOf = (item: (typeof items)[number]) => join(item.parentPath, item.name);
  for (const item of items) {
    const path = pathOf(item);
    const inside = path.slice(join(out).length + 1).replaceAll('\\', '/');
    if (!item.isDirectory() && !kept.has(inside)) await rm(path);
  }
  const folders = items.filter((item) => item.isDirectory()).map(pathOf);
  // The deepest first; a folder that still holds something stays.
  for (const folder of folders.sort((a, b) => b.length - a.length))
    await rmdir(folder).catch(() => undefined);
}
