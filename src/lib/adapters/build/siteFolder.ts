import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What stands beside a built site, to know whether it is still right. */
export interface SiteStamp {
  /** Hash of everything that the site was made of; empty while only a part of it is up to date. */
  readonly input: string;
  readonly pages: number;
  /** Hash of what all pages depend on. */
  readonly frame?: string;
  /** Blob ids of the records, by path from the top. */
  readonly blobs?: Readonly<Record<string, string>>;
}

/**
 * A build replaces the folder as a whole, so only a site may stand there: `--uit content` would take away the records.
 *
 * @throws Error with a Dutch message when a file or anything else stands there
 */
export async function requireSiteFolder(out: string): Promise<void> {
  const refused = new Error(
    `In ${out} staat iets anders dan een website. Kies een nieuwe of lege map met --uit; er is niets veranderd.`,
  );
  let names: readonly string[];
  try {
    names = await readdir(out);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') throw refused;
    return ignoreMissing(error);
  }
  const isSite = names.includes('index.html') && names.includes('bestanden');
  if (names.length > 0 && !isSite) throw refused;
}

/** The folder in which a build works; it becomes the site in one move, so that a failed build leaves the old one. */
export async function prepareFolder(out: string): Promise<string> {
  const folder = besideFolder(out, 'nieuw');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Puts the built folder in place of the old site and notes what it was made of. */
export async function publishFolder(built: string, out: string, stamp: SiteStamp): Promise<void> {
  const old = besideFolder(out, 'oud');
  await rm(stampFile(out), { force: true });
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch(ignoreMissing);
  await rename(built, out);
  await writeFile(stampFile(out), `${JSON.stringify(stamp)}\n`);
  await rm(old, { recursive: true, force: true });
}

/** Takes away what a stopped or failed build left. */
export async function discardFolder(built: string): Promise<void> {
  await rm(built, { recursive: true, force: true });
}

/** The stamp of a site that stands there complete; undefined otherwise. */
export async function readStamp(out: string): Promise<SiteStamp | undefined> {
  try {
    const stamp: unknown = JSON.parse(await readFile(stampFile(out), 'utf8'));
    await readFile(join(out, 'index.html'));
    return isStamp(stamp) ? stamp : undefined;
  } catch {
    return undefined;
  }
}

/** Number of HTML files in a folder, at any depth. */
export async function countPages(folder: string): Promise<number> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;
}

function isStamp(value: unknown): value is SiteStamp {
  return (
    typeof value === 'object' &&
    value !== null &&
    'input' in value &&
    typeof value.input === 'string' &&
    'pages' in value &&
    typeof value.pages === 'number'
  );
}

function besideFolder(out: string, name: string): string {
  return join(dirname(out), `.${basename(out)}-${name}`);
}

function stampFile(out: string): string {
  return join(dirname(out), `.${basename(out)}.json`);
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
