import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isRecord } from '../../proposals/references.ts';
import type { PlainRecord } from '../../proposals/sources.ts';
import { readYaml } from '../../yaml/readYaml.ts';
import { environmentWithoutGit } from '../git.ts';
import { writeAtomically } from '../writeAtomically.ts';

/** Raise it when the same bytes would give another value. */
const cacheVersion = 1;

/** Larger than any record may be: a broken repository does not fill the memory. */
const maxBytes = 64 * 1024;

/**
 * The values of records of the past, by blob id: one `git cat-file` for those that the cache does not know. What cannot
 * be read is left out; the change is then told without its fields.
 *
 * @param folder  top of the checkout
 * @param wanted  blob ids
 * @param cache   file for the next time, with what this time used
 */
export async function readValues(
  folder: string,
  wanted: ReadonlySet<string>,
  cache: string,
): Promise<ReadonlyMap<string, PlainRecord>> {
  const known = readKept(cache);
  const values = new Map<string, PlainRecord>();
  const missing: string[] = [];
  for (const blob of wanted) {
    const value = known.get(blob);
    if (value === undefined) missing.push(blob);
    else values.set(blob, value);
  }
  await readBlobs(folder, missing, (blob, bytes) => {
    const { value } = readYaml(bytes.toString('utf8'), blob);
    if (isRecord(value)) values.set(blob, value);
  });
  if (missing.length > 0 || known.size > wanted.size) await writeKept(cache, values);
  return values;
}

/** Gives each blob to `take` as it comes; those that are no blob or too large are passed over. */
async function readBlobs(
  folder: string,
  blobs: readonly string[],
  take: (blob: string, bytes: Buffer) => void,
): Promise<void> {
  if (blobs.length === 0) return;
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: folder,
    env: environmentWithoutGit(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('close', () => resolve());
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${blobs.join('\n')}\n`);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of child.stdout) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf(10);
      if (end < 0) break;
      const [blob = '', type, size = ''] = rest.toString('latin1', 0, end).split(' ');
      const length = type === 'missing' ? -1 : Number(size);
      if (rest.length < end + 1 + length + 1) break;
      if (type === 'blob' && length <= maxBytes) take(blob, rest.subarray(end + 1, end + 1 + length));
      rest = rest.subarray(length < 0 ? end + 1 : end + 1 + length + 1);
    }
  }
  await ended;
}

function readKept(file: string): ReadonlyMap<string, PlainRecord> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    if (kept.version === cacheVersion) return new Map(kept.values);
  } catch {
    // No cache yet, or a damaged one: everything is read again.
  }
  return new Map();
}

/** Never throws: a cache is no result. */
async function writeKept(file: string, values: ReadonlyMap<string, PlainRecord>): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeAtomically(file, JSON.stringify({ version: cacheVersion, values: [...values] }));
  } catch {
    // The next build reads them again.
  }
}
