import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../diagnostics/order.ts';
import type { RepositoryFacts } from '../../model/repositoryFacts.ts';
import type { SourceFile } from '../../yaml/source.ts';

/** Besides the content: whatever changes what a build makes. */
const inputs = [
  'src',
  'schemas',
  'public',
  'scripts',
  'astro.config.mjs',
  'catalogus.config.json',
  'package-lock.json',
  'tsconfig.json',
] as const;

/** Variables that a build listens to. */
const variables = ['CATALOGUS_SITE', 'CATALOGUS_PAD', 'CATALOGUS_WORTELS', 'GEMMA_BASIS'] as const;

/** What a build is made of, as hashes of 64 hexadecimal digits. */
export interface InputHash {
  /** Everything: the same hash means the same site, so nothing needs to be built. */
  readonly input: string;
  /** Everything but records, commit and day: with the same frame, a record changes only the pages that show it. */
  readonly frame: string;
}

/**
 * Hashes everything that a build reads: content, code, packages, settings and the commit that pages name.
 *
 * @param project  top of the project
 * @param sources  the content, as read
 */
export async function hashInput(
  project: string,
  sources: readonly SourceFile[],
  facts: RepositoryFacts,
  env: NodeJS.ProcessEnv = process.env,
): Promise<InputHash> {
  const frame = await hashFrame(project, facts, env);
  const hash = createHash('sha256').update(`${frame} ${JSON.stringify(facts)}\n`);
  for (const { root, path, blob } of sources) hash.update(`${JSON.stringify([root, path, blob])}\n`);
  return { input: hash.digest('hex'), frame };
}

async function hashFrame(project: string, facts: RepositoryFacts, env: NodeJS.ProcessEnv): Promise<string> {
  const hash = createHash('sha256');
  const add = (...parts: readonly string[]) => hash.update(`${JSON.stringify(parts)}\n`);
  add('node', process.version);
  // Without its past, no page says when a record changed.
  add('git', facts.kind, facts.kind === 'git' ? String(facts.isShallow) : '');
  for (const name of variables) add('env', name, env[name] ?? '');
  for (const path of await filesBelow(project, inputs)) {
    add('file', path);
    hash.update(await readFile(join(project, path)));
  }
  if (env.GEMMA_BASIS) add('gemma', await fileStamp(env.GEMMA_BASIS));
  return hash.digest('hex');
}

async function filesBelow(project: string, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    const kind = await stat(join(project, name)).catch(() => undefined);
    if (kind?.isFile()) found.push(name);
    if (!kind?.isDirectory()) continue;
    for (const item of await readdir(join(project, name), { recursive: true, withFileTypes: true })) {
      // Tests stand beside their module and never reach the site.
      if (item.isFile() && !/\.test\.tsx?$/.test(item.name)) {
        found.push(join(item.parentPath, item.name).slice(project.length + 1));
      }
    }
  }
  return found.sort(compareText);
}

/** Size and time: a GEMMA release has 13 MB, and its checksum is compared where it is read. */
async function fileStamp(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? 'ontbreekt' : `${found.size} ${found.mtimeMs}`;
}
