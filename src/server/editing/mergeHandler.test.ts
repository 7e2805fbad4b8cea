/** Merging in a real clone: only the tree that the guard judged may land. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mergeProposal } from '../../lib/adapters/editing/mergeProposal.ts';
import { openWorkspace } from '../../lib/adapters/editing/workspace.ts';
import type { Reply } from '../reply.ts';
import { mergeHandler } from './proposalHandlers.ts';
import { makeRebuilder } from './rebuilder.ts';

const schema = (kind: string, depth: number) =>
  `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${kind}.schema.json\n`;
const gemeente = (naam: string, code: string) =>
  `${schema('organisatie', 3)}naam: ${naam}\ntype: gemeente\nstatus: actief\ncbsCode: ${code}\nlandschapOpenbaar: true\n`;
const mine = 'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml';
const theirs = 'content/organisaties/gemeente-bee/gebruik/soft--zaken.yaml';
// Long enough for git to see that a moved file is the same one.
const used = `${schema('gebruik', 4)}applicatie: soft/zaken\nstatus: in-productie\nafdeling: Burgerzaken\n`;
const files = {
  'content/organisaties/gemeente-aa/organisatie.yaml': gemeente('Aa', 'GM9001'),
  'content/organisaties/gemeente-aa/collegas/jan.yaml': `${schema('collega', 4)}github:\n  login: jan\n  id: 101\nrollen:\n  - gebruik-beheerder\n`,
  'content/organisaties/gemeente-bee/organisatie.yaml': gemeente('Bee', 'GM9002'),
  'content/organisaties/soft/organisatie.yaml': `${schema('organisatie', 3)}naam: Soft\ntype: leverancier\nstatus: actief\n`,
  'content/organisaties/soft/applicaties/zaken.yaml': `${schema('applicatie', 4)}naam: Zaken\nstatus: actief\nsoort: applicatie\n`,
  'content/beheer/stewards.yaml': `${schema('stewards', 2)}stewards: []\n`,
  'content/organisaties/soft/applicaties/post.yaml': `${schema('applicatie', 4)}naam: Post\nstatus: actief\nsoort: applicatie\n`,
  [mine]: used,
};

let folder = '';
let context: ReturnType<typeof makeContext>;
const branch = 'voorstel/lokaal/afdeling';

function makeContext() {
  const repository = { folder, root: 'content' };
  return { repository, rebuilder: makeRebuilder(async () => ({})), workspace: openWorkspace(repository) };
}

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'pipe' })
    .toString()
    .trim();
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A voorstel that changes the usage of gemeente Aa; gives its commit. */
function proposeDepartment(): string {
  git('checkout', '--quiet', '-b', branch);
  put(mine, used.replace('Burgerzaken', 'ICT'));
  git('commit', '--quiet', '-a', '-m', 'Afdeling');
  git('checkout', '--quiet', 'main');
  return git('rev-parse', branch);
}

const merge = (kop: string, more = {}) =>
  mergeHandler(context, new URLSearchParams(), { tak: branch, kop, ik: 101, ...more });
const jsonOf = ({ body }: Reply): unknown => JSON.parse(String(body));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenvoegen-'));
  for (const [path, text] of Object.entries(files)) put(path, text);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'begin');
  context = makeContext();
});
afterEach(() => {
  context.workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

it('merges what the guard accepted', async () => {
  const head = proposeDepartment();
  expect([(await merge(head)).status, readFileSync(join(folder, mine), 'utf8')]).toEqual([
    200,
    expect.stringContaining('afdeling: ICT'),
  ]);
});

it('a record that moved to another organisation meanwhile is not changed there without its rights', async () => {
  const head = proposeDepartment();
  mkdirSync(dirname(join(folder, theirs)), { recursive: true });
  git('mv', mine, theirs);
  git('commit', '--quiet', '-m', 'verhuisd');
  const before = git('rev-parse', 'main');
  // From git 2.50 on the guard sees a conflict; an older git follows the move, and the guard judges where it lands.
  expect([403, 409]).toContain((await merge(head)).status);
  expect(git('rev-parse', 'main')).toBe(before);
  expect(readFileSync(join(folder, theirs), 'utf8')).toBe(used);
});

it('a conflict is told, and nothing lands: not for the owner either', async () => {
  const head = proposeDepartment();
  put(mine, used.replace('Burgerzaken', 'Publiekszaken'));
  git('commit', '--quiet', '-a', '-m', 'anders');
  const before = git('rev-parse', 'main');
  const reply = await merge(head, { alsEigenaar: true });
  expect([reply.status, jsonOf(reply)]).toMatchObject([
    409,
    { conflicten: [{ pad: mine, anders: expect.stringContaining('Publiekszaken') }] },
  ]);
  expect(git('rev-parse', 'main')).toBe(before);
});

it('lands where it was judged, also in a clone that lets new files follow a folder that moved', async () => {
  git('config', 'merge.directoryRenames', 'true');
  git('checkout', '--quiet', '-b', branch);
  const added = mine.replace('zaken', 'post');
  put(added, used.replace('soft/zaken', 'soft/post'));
  git('add', '.');
  git('commit', '--quiet', '-m', 'Post erbij');
  git('checkout', '--quiet', 'main');
  mkdirSync(dirname(join(folder, theirs)), { recursive: true });
  git('mv', mine, theirs);
  git('commit', '--quiet', '-m', 'verhuisd');
  const reply = await merge(git('rev-parse', branch));
  expect([reply.status, jsonOf(reply)]).toMatchObject([200, { bestanden: [added] }]);
  expect(existsSync(join(folder, theirs.replace('zaken', 'post')))).toBe(false);
});

it('another tree than the judged one does not land', async () => {
  const head = proposeDepartment();
  const judged = git('merge-tree', '--write-tree', 'main', head);
  put('content/beheer/nieuw.yaml', 'a: 1\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'intussen');
  const before = git('rev-parse', 'main');
  expect(await mergeProposal(context.repository, branch, head, judged)).toMatchObject({ kind: 'kan-niet' });
  expect([git('rev-parse', 'main'), git('rev-parse', branch)]).toEqual([before, head]);
});
