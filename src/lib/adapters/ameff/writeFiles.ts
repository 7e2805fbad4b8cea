import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Base } from '../../landscape/base.ts';
import {
  type Export,
  exportLandscape,
  partsOfExport,
  sharedPartsOf,
} from '../../landscape/exportLandscape.ts';
import type { LandscapeData } from '../../landscape/landscapeData.ts';
import { keyOfScope, type Scope } from '../../landscape/scope.ts';
import { ownerOfScope } from '../../landscape/scopesToWrite.ts';
import { type Selection, selectLandscape } from '../../landscape/selectLandscape.ts';
import { sha256Of } from '../sha256Of.ts';
import { PartCompressor } from './compressParts.ts';

/** One line of the index of written files. */
export interface WrittenFile {
  /** Path below the output folder. */
  readonly pad: string;
  readonly organisatie: string;
  readonly omvang: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What the file was made of: the same value means the same bytes. */
  readonly invoer: string;
}

export interface WriteJob {
  readonly catalogue: Catalogue;
  readonly scopes: readonly Scope[];
  readonly base: Base;
  /** Checksum of the base and of the exporting code: what the bytes depend on besides the records. */
  readonly fingerprint: string;
  readonly out: string;
  readonly gzip: boolean;
  /**
   * The scopes are all that there are: files of an earlier run that are no longer among them go. What stood in
   * another content root, or was made private since, may not lie around to be published.
   */
  readonly isWhole?: boolean;
  /** Date of the last change to the records of a scope, `jjjj-mm-dd`. */
  readonly dateOf: (selection: Selection) => string;
  readonly onFile?: (done: number, total: number) => void;
}

export interface WriteResult {
  readonly files: readonly WrittenFile[];
  /** Files whose scope had not changed and that were left as they are. */
  readonly reused: number;
  /** Dutch sentences about what does not stand in the files. */
  readonly notes: readonly string[];
}

const indexName = 'index.json';

/**
 * Writes the file of every scope to `<out>/<organisatie>/`, one at a time, so that memory holds one file. Each file
 * is complete or absent (written beside it, then renamed). A file whose input did not change keeps its bytes.
 * `index.json` lists all of them with size and SHA-256.
 */
export async function writeAmeffFiles(job: WriteJob): Promise<WriteResult> {
  const earlier = await readIndex(`${job.out}/${indexName}`);
  const files: WrittenFile[] = [];
  const notes: string[] = [];
  const compressor = new PartCompressor();
  let reused = 0;
  for (const scope of job.scopes) {
    const selection = selectLandscape(job.catalogue, scope);
    if (selection !== undefined) {
      const date = job.dateOf(selection);
      const invoer = inputHash(job, selection.data, date);
      const known = earlier.get(keyOfScope(scope));
      if (known?.invoer === invoer && (await hasBytes(`${job.out}/${known.pad}`, known))) {
        files.push(known);
        reused += 1;
      } else {
        const made = exportLandscape(selection.data, job.base, date);
        notes.push(...made.notes);
        files.push(await writeOne(job, scope, invoer, made, compressor));
      }
    }
    job.onFile?.(files.length, job.scopes.length);
  }
  if (job.isWhole === true) await removeOthers(job.out, earlier.values(), files);
  await writeWhole(`${job.out}/${indexName}`, `${JSON.stringify(files, undefined, 2)}\n`);
  return { files, reused, notes };
}

async function removeOthers(
  out: string,
  earlier: Iterable<WrittenFile>,
  files: readonly WrittenFile[],
): Promise<void> {
  const kept = new Set(files.map(({ pad }) => pad));
  for (const { pad } of earlier) {
    // An index that somebody wrote by hand may not reach other files.
    if (kept.has(pad) || !/^[a-z0-9-]+\/[^/\\]+$/.test(pad)) continue;
    await rm(`${out}/${pad}`, { force: true });
    await rmdir(dirname(`${out}/${pad}`)).catch(() => undefined); // others may stand there
  }
}

async function writeOne(
  { out, gzip: isCompressed }: WriteJob,
  scope: Scope,
  invoer: string,
  made: Export,
  compressor: PartCompressor,
): Promise<WrittenFile> {
  const organisatie = ownerOfScope(scope);
  const parts = partsOfExport(made);
  const bytes = isCompressed ? compressor.gzip(parts, sharedPartsOf(made)) : Buffer.from(parts.join(''));
  const pad = `${organisatie}/${made.fileName}${isCompressed ? '.gz' : ''}`;
  await writeWhole(`${out}/${pad}`, bytes);
  const sha256 = sha256Of(bytes);
  return { pad, organisatie, omvang: keyOfScope(scope), bytes: bytes.length, sha256, invoer };
}

function inputHash({ fingerprint, gzip: isCompressed }: WriteJob, data: LandscapeData, date: string): string {
  const input = JSON.stringify([fingerprint, isCompressed, date, data]);
  return sha256Of(input);
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tijdelijk`, content);
  await rename(`${path}.tijdelijk`, path);
}

async function hasBytes(path: string, { bytes, sha256 }: WrittenFile): Promise<boolean> {
  const content = await readFile(path).catch(() => undefined);
  return content?.length === bytes && sha256Of(content) === sha256;
}

async function readIndex(path: string): Promise<ReadonlyMap<string, WrittenFile>> {
  const text = await readFile(path, 'utf8').catch(() => '[]');
  try {
    const files = JSON.parse(text) as readonly WrittenFile[]; // our own file; a broken one only costs the reuse
    return new Map(files.map((file) => [file.omvang, file]));
  } catch {
    return new Map();
  }
}
