import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RawCommit } from '../../history/change.ts';
import { writeAtomically } from '../writeAtomically.ts';

/** Raise it when the same commits would be kept in another form. */
const version = 2;

/** What one walk over history found. */
export interface KeptCommits {
  readonly roots: readonly string[];
  /** The commit that the walk began at. */
  readonly head: string;
  readonly commits: readonly RawCommit[];
}

/** The walk that was kept for these roots; undefined where there is none, or a damaged one. */
export function readKeptCommits(file: string, roots: readonly string[]): KeptCommits | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    return kept.version === version && String(kept.roots) === String(roots) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a walk for the next build. Never throws: a cache is no result. */
export async function writeKeptCommits(file: string, kept: KeptCommits): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeAtomically(file, JSON.stringify({ version, ...kept }));
  } catch {
    // The next build walks again.
  }
}
