/** The local server with a private root in a clone of its own beside the public catalogue. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorkspace } from '../../lib/adapters/editing/workspace.ts';
import { isRecord } from '../../lib/proposals/references.ts';
import type { Reply } from '../reply.ts';
import { openLandscape } from './landscapeHandler.ts';
import { mergeHandler, proposalHandler, proposalsHandler, withdrawHandler } from './proposalHandlers.ts';
import { propose } from './proposeHandler.ts';
import { makeRebuilder } from './rebuilder.ts';

const schema = (kind: string, depth: number) =>
  `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${kind}.schema.json\n`;
const gemeente = (naam: string, code: string, more = '') =>
  `${schema('organisatie', 3)}naam: ${naam}\ntype: gemeente\nstatus: actief\ncbsCode: ${code}\n${more}`;
const collega = `${schema('collega', 4)}github:\n  login: jan\n  id: 101\nrollen:\n  - gebruik-beheerder\n`;
const application = (naam: string) =>
  `${schema('applicatie', 4)}naam: ${naam}\nstatus: actief\nsoort: applicatie\n`;
const open = {
  'content/organisaties/gemeente-dicht/organisatie.yaml': gemeente('Dicht', 'GM9001'),
  'content/organisaties/gemeente-dicht/collegas/jan.yaml': collega,
  'content/organisaties/gemeente-open/organisatie.yaml': gemeente(
    'Open',
    'GM9002',
    'landschapOpenbaar: true\n',
  ),
  'content/organisaties/soft/organisatie.yaml': `${schema('organisatie', 3)}naam: Soft\ntype: leverancier\nstatus: actief\n`,
  'content/organisaties/soft/applicaties/zaken.yaml': application('Zaken'),
  'content/organisaties/soft/applicaties/post.yaml': application('Post'),
  'content/beheer/stewards.yaml': `${schema('stewards', 2)}stewards: []\n`,
};
const known = 'organisaties/gemeente-dicht/gebruik/soft--post.yaml';
const closed = {
  [`content/${known}`]: `${schema('gebruik', 4)}applicatie: soft/post\nstatus: gepland\n`,
};

let top = '';
const rebuilder = makeRebuilder(async () => ({}));
let context: ReturnType<typeof makeContext>;
function makeContext(folder: string) {
  const repository = { folder, root: 'content' };
  return { repository, rebuilder, workspace: openWorkspace(repository) };
}
function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', join(top, folder), ...identity, ...args], { stdio: 'pipe' })
    .toString()
    .trim();
}
function makeClone(name: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, name, path)), { recursive: true });
    writeFileSync(join(top, name, path), text);
  }
  git(name, 'init', '--quiet', '--initial-branch=main');
  git(name, 'add', '.');
  git(name, 'commit', '--quiet', '-m', 'begin');
}
const branches = (name: string) =>
  git(name, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads/voorstel');
const jsonOf = ({ body }: Reply): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(String(body));
  return isRecord(value) ? value : {};
};
const add = (organisatie: string, applicatie = 'soft/zaken') => ({
  action: 'create',
  kind: 'gebruik',
  organisatie,
  value: { applicatie, status: 'in-productie' },
});
const website = {
  action: 'fields',
  kind: 'organisatie',
  organisatie: 'gemeente-dicht',
  name: 'organisatie',
  fields: [{ path: ['website'], value: 'https://www.dicht.example/' }],
};
const look = async (...edits: readonly object[]) =>
  jsonOf(await propose(context, { wijzigingen: edits }, true));

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'wortels-'));
  makeClone('open', open);
  makeClone('prive', closed);
  vi.stubEnv('CATALOGUS_WORTELS', 'content:../prive/content');
  context = makeContext(join(top, 'open'));
});
afterEach(() => {
  context.workspace.close();
  vi.unstubAllEnvs();
  rmSync(top, { recursive: true, force: true });
});

describe('a private root beside the public catalogue', () => {
  it('gets the usage of who has not made its landscape public; the review names it', async () => {
    expect(await look(add('gemeente-dicht'))).toMatchObject({
      wortel: '../prive/content',
      isOpenbaar: false,
      besloten: [],
      bestanden: [{ pad: 'content/organisaties/gemeente-dicht/gebruik/soft--zaken.yaml' }],
    });
    expect(await look(add('gemeente-open'))).toMatchObject({
      wortel: 'content',
      isOpenbaar: true,
      besloten: [],
    });
    expect(await look(website)).toMatchObject({ wortel: 'content', isOpenbaar: true });
  });

  it('keeps what stands there: a second registration and a changed field go to that record', async () => {
    expect(await look(add('gemeente-dicht', 'soft/post'))).toMatchObject({
      wortel: '../prive/content',
      wasEr: known,
    });
    const { gebruik } = jsonOf(
      await openLandscape(context, new URLSearchParams({ organisatie: 'gemeente-dicht' })),
    );
    const [record] = Array.isArray(gebruik) ? gebruik : [];
    expect(record).toMatchObject({
      bestandsnaam: 'soft--post',
      versie: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    const edit = { action: 'fields', kind: 'gebruik', organisatie: 'gemeente-dicht', name: 'soft--post' };
    const fields = [{ path: ['status'], value: 'in-productie' }];
    expect(await look({ ...edit, baseOid: record.versie, fields })).toMatchObject({ isOpenbaar: false });
  });

  it('makes, lists, judges, merges and withdraws in the private clone; the public one does not move', async () => {
    const before = git('open', 'rev-parse', 'HEAD');
    const made = await propose(context, { wijzigingen: [add('gemeente-dicht')] }, false);
    expect(made.status).toBe(201);
    expect([branches('open'), branches('prive')]).toEqual(['', jsonOf(made).tak]);
    const list = jsonOf(await proposalsHandler(context, new URLSearchParams(), undefined)).voorstellen;
    const [first] = Array.isArray(list) ? list : [];
    expect(first).toMatchObject({ wortel: '../prive/content', tak: jsonOf(made).tak });
    const ask = new URLSearchParams({ tak: first.tak, wortel: first.wortel, ik: '101' });
    expect(jsonOf(await proposalHandler(context, ask, undefined))).toMatchObject({ oordeel: 'akkoord' });
    const body = { tak: first.tak, kop: first.kop, wortel: first.wortel, ik: 101 };
    const merged = await mergeHandler(context, new URLSearchParams(), body);
    expect(jsonOf(merged)).toMatchObject({ bestanden: [expect.stringContaining('soft--zaken.yaml')] });
    const file = 'content/organisaties/gemeente-dicht/gebruik/soft--zaken.yaml';
    expect(readFileSync(join(top, 'prive', file), 'utf8')).toContain('soft/zaken');
    expect(existsSync(join(top, 'open', file))).toBe(false);
    expect(git('open', 'rev-parse', 'HEAD')).toBe(before);
    const next = jsonOf(await propose(context, { wijzigingen: [add('gemeente-dicht', 'soft/post')] }, false));
    const away = { tak: next.tak, kop: next.commit, wortel: '../prive/content' };
    expect((await withdrawHandler(context, new URLSearchParams(), away)).status).toBe(200);
    expect(branches('prive')).toBe('');
  });

  it('does not share a voorstel with the public catalogue', async () => {
    const { meldingen } = await look(add('gemeente-dicht'), website);
    expect(meldingen).toMatchObject([{ code: 'SWC718' }]);
  });
});

it('without a private root the review warns that the check will refuse', async () => {
  vi.stubEnv('CATALOGUS_WORTELS', 'content');
  context.workspace.close();
  context = makeContext(join(top, 'open'));
  expect(await look(add('gemeente-dicht'))).toMatchObject({
    wortel: 'content',
    isOpenbaar: true,
    besloten: ['Dicht'],
  });
});
