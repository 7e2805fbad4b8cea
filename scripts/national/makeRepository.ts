import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, symlink, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { environmentWithoutGit } from '../../src/lib/adapters/git.ts';
import type { MadePast } from './nationalHistory.ts';

/** What a build needs beside records and packages. */
const code = [
  'src',
  'schemas',
  'scripts',
  'public',
  'astro.config.mjs',
  'catalogus.config.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
] as const;

/**
 * Makes a Git repository of a folder with a made-up catalogue in `content/`: an import, and after it a commit per
 * change. Its working tree is clean. The same files give the same commits.
 *
 * @param folder  top of the repository, without one yet
 * @throws        Error when git is missing or fails
 */
export async function makeRepository(folder: string, past: MadePast): Promise<void> {
  await git(folder, ['init', '--quiet', '--initial-branch=main']);
  // Nothing of this machine's settings may change a byte.
  await git(folder, ['config', 'core.autocrlf', 'false']);
  await writeFile(join(folder, '.git/info/exclude'), '/*\n!/content/\n');
  await git(folder, ['fast-import', '--quiet'], stream(folder, past));
  await git(folder, ['reset', '--quiet', 'main']);
}

/**
 * Copies the software of this checkout beside a made-up catalogue, with a link to its packages: a build started in that
 * folder makes the site with its past, which a content root outside the checkout has not.
 */
export async function copyCode(folder: string): Promise<void> {
  for (const name of code) await cp(name, join(folder, name), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Input of `git fast-import`. */
function* stream(folder: string, { importTime, atImport, changes }: MadePast): Generator<Buffer | string> {
  yield* header('import', importTime, 'Gegevens van heel Nederland ingelezen');
  const content = join(folder, 'content');
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(content, join(item.parentPath, item.name)).replaceAll('\\', '/'));
  for (const path of paths.sort()) {
    const before = atImport.has(path) ? atImport.get(path) : readFileSync(join(content, path));
    if (before !== undefined) yield* file(path, before);
  }
  for (const { time, organisatie, message, files } of changes) {
    yield* header(organisatie, time, message);
    for (const { path, text } of files) yield* file(path, text);
  }
}

function* header(author: string, time: number, message: string): Generator<string> {
  yield `commit refs/heads/main\ncommitter ${author} <${author}@verzonnen.example> ${time} +0000\n`;
  yield `data ${Buffer.byteLength(message)}\n${message}\n`;
}

function* file(path: string, text: string | Buffer): Generator<Buffer | string> {
  yield `M 100644 inline content/${path}\ndata ${Buffer.byteLength(text)}\n`;
  yield text;
  yield '\n';
}

async function git(
  folder: string,
  args: readonly string[],
  input: Iterable<Buffer | string> = [],
): Promise<void> {
  const child = spawn('git', args, {
    cwd: folder,
    env: environmentWithoutGit(),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += String(part);
  });
  const ended = new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done(status ?? 1));
  });
  // What git did not read is told by its exit code.
  child.stdin.on('error', () => undefined);
  for (const part of input) {
    if (!child.stdin.write(part) && child.exitCode === null)
      await Promise.race([once(child.stdin, 'drain'), ended]);
  }
  child.stdin.end();
  const status = await ended;
  if (status !== 0) throw new Error(`git ${args[0]} eindigde met ${status}: ${said}`);
}
