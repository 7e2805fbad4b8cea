import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfiguration } from '../../../src/lib/adapters/configuration.ts';

/** `npm start` in a clone of its own, as somebody has it who fetched the catalogue. */
export interface LocalSite {
  /** The clone. */
  readonly folder: string;
  /** Address of the start page, with its closing slash. */
  readonly address: string;
  readonly git: (...args: readonly string[]) => string;
  /** Ends the server at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again, at the same address. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', '-c', 'commit.gpgsign=false'];

/**
 * Clones the project with what is not committed yet, and serves it. The site that `npm run build` made is taken along
 * where it is that of this commit; otherwise the server makes it first.
 */
export async function openLocalSite(): Promise<LocalSite> {
  const project = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'reis-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'pipe', maxBuffer: 1e8 })
      .toString()
      .trim();
  execFileSync('git', ['clone', '--quiet', project, folder], { stdio: 'pipe' });
  // An ignored folder `node_modules/` is no link of that name.
  appendFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  symlinkSync(resolve(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  takeUncommitted(project, folder, git);
  for (const name of ['dist/site', 'dist/.site.json', '.cache']) {
    if (existsSync(join(project, name)))
      cpSync(join(project, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  }
  const port = await freePort();
  const { pad } = await readConfiguration(join(folder, 'catalogus.config.json'));
  let server = await start(folder, port);
  return {
    folder,
    address: `http://127.0.0.1:${port}${pad}`,
    git,
    kill: () => end(server, 'SIGKILL'),
    restart: async () => {
      server = await start(folder, port);
    },
    close: async () => {
      await end(server, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function takeUncommitted(project: string, folder: string, git: LocalSite['git']): void {
  const changed = execFileSync('git', ['-C', project, 'status', '--porcelain', '-z', '--no-renames', '-uall'])
    .toString()
    .split('\0')
    .map((line) => line.slice(3))
    // No part of the site: a change in a test does not ask for a new one.
    .filter((path) => path !== '' && !path.startsWith('tests/'));
  if (changed.length === 0) return;
  for (const path of changed) {
    if (existsSync(join(project, path))) cpSync(join(project, path), join(folder, path));
    else rmSync(join(folder, path), { force: true });
  }
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Wat nog niet was vastgelegd');
}

async function start(folder: string, port: number): Promise<ChildProcess> {
  const env = { ...process.env };
  delete env.CATALOGUS_WORTELS;
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start', '--poort', String(port)], {
    cwd: folder,
    env,
    // A group of its own: what it started ends with it.
    detached: true,
  });
  let said = '';
  await new Promise<void>((ready, fail) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      if (said.includes('De catalogus staat klaar')) ready();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => fail(new Error(`npm start hield op:\n${said}`)));
  });
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  if (child.pid !== undefined) process.kill(-child.pid, signal);
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
