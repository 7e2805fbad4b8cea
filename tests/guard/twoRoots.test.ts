/** The set-up of docs/twee-repositories.md: the public catalogue, and a private repository beside it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { guardTexts, people } from '../support/guardFixture.ts';

const top = mkdtempSync(join(tmpdir(), 'twee-repositories-'));
const [open, closed] = [join(top, 'softwarecatalogus'), join(top, 'prive')];
const usage = 'content/organisaties/gemeente-bee/gebruik/soft--zaken.yaml';

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl'];
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).trim();
}

function start(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'begin');
}

function command(name: string, ...args: readonly string[]) {
  const env = { ...process.env, CATALOGUS_WORTELS: 'content:../prive/content', CATALOGUS_TOKEN: '' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/run.mjs'), name, ...args],
    {
      cwd: open,
      encoding: 'utf8',
      env,
    },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  start(open, { ...guardTexts, '.gitignore': '.cache/\n' });
  const value = { applicatie: 'soft/zaken', status: 'in-productie' };
  start(closed, { [usage]: canonicalYaml('gebruik', usage.slice(8), value) });
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('two repositories', () => {
  test('the check reads both as one catalogue', () => {
    const { status, stdout } = command('controle');
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('fout:')]);
  });

  test('a voorstel with --wortel goes to the private repository, and only there', () => {
    const fields = [
      'applicatie=soft/zaken',
      'soort=licentie',
      'status=actief',
      'kosten.bedrag=12000',
      'kosten.per=jaar',
    ];
    const { status, stdout, stderr } = command(
      'voorstel',
      ...['--wortel', '../prive/content', '--nieuw', 'contract', '--organisatie', 'gemeente-bee'],
      ...fields.flatMap((field) => ['--veld', field.replace('applicatie=', 'gebruik=')]),
      ...['--titel', 'Licentie'],
    );
    expect([status, stderr, stdout]).toEqual([
      0,
      '',
      expect.stringContaining('in de tak voorstel/lokaal/licentie.'),
    ]);
    expect(stdout).toContain('Dit voorstel is besloten');
    expect(git(open, 'branch', '--list', 'voorstel/*')).toBe('');
    const path = 'content/organisaties/gemeente-bee/contracten/licentie-zaken.yaml';
    expect(git(closed, 'diff', '--name-only', 'main', 'voorstel/lokaal/licentie')).toBe(path);
    expect(git(closed, 'show', `voorstel/lokaal/licentie:${path}`)).toContain('bedrag: 12000');
    expect([git(closed, 'status', '--porcelain'), git(open, 'status', '--porcelain')]).toEqual(['', '']);
  });

  test('the guard judges it there, with the public catalogue beside it', () => {
    const args = ['--repo', closed, '--besloten', '--openbaar', '.', '--kop', 'voorstel/lokaal/licentie'];
    const judge = (id: number) =>
      command('voorstel-controle', ...args, '--auteur-id', String(id), '--peildatum', '2026-11-24');
    expect(judge(people.adminBee).status).toBe(0);
    const refused = judge(people.adminAa);
    expect([refused.status, refused.stdout]).toEqual([3, expect.stringContaining('gemeente Bee')]);
  });

  test('sends a voorstel of the private repository, and only with its --wortel', () => {
    const remote = join(top, 'ver');
    git(top, 'init', '--quiet', '--bare', remote);
    const send = ['--tak', 'voorstel/lokaal/licentie', '--versturen'];
    const root = ['--wortel', '../prive/content'];
    expect(command('voorstel', ...send).stderr).toContain('is geen voorstel in deze kopie');
    const early = command('voorstel', ...send, ...root);
    expect([early.status, early.stdout]).toEqual([
      2,
      expect.stringContaining(
        'npm run voorstel -- --tak voorstel/lokaal/licentie --wortel ../prive/content --versturen',
      ),
    ]);
    git(closed, 'remote', 'add', 'origin', remote);
    const { status, stdout } = command('voorstel', ...send, ...root);
    expect([status, stdout]).toEqual([0, 'Het voorstel is verstuurd.\n']);
    const branch = 'voorstel/lokaal/licentie';
    expect(git(remote, 'rev-parse', branch)).toBe(git(closed, 'rev-parse', branch));
  });

  test('without --wortel it would go to the public one, which refuses a contract', () => {
    const { status, stdout } = command(
      'voorstel',
      ...['--nieuw', 'contract', '--organisatie', 'gemeente-bee'],
      ...['--veld', 'gebruik=soft/zaken', '--veld', 'soort=licentie', '--veld', 'status=actief'],
    );
    expect([status, stdout]).toEqual([1, expect.stringContaining('mag niet in de openbare map staan')]);
  });

  test('an existing private record is changed where it stands', () => {
    const { status, stdout } = command(
      'voorstel',
      ...['--wortel', '../prive/content', '--wijzig', `../prive/${usage}`],
      ...['--veld', 'status=uit-te-faseren', '--titel', 'Zaken stopt', '--dry-run'],
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining('- status: in-productie')]);
  });

  test('a root that is not there is refused with what there is', () => {
    const { status, stderr } = command('voorstel', '--wortel', 'elders', '--verwijder', usage);
    expect([status, stderr]).toEqual([2, expect.stringContaining('content, ../prive/content')]);
  });

  test('a private folder that is not there is told by every command, without a trace', () => {
    const away = join(top, 'elders');
    renameSync(closed, away);
    const [made, checked] = [command('voorstel', '--verwijder', usage), command('controle')];
    renameSync(away, closed);
    expect([made.status, made.stderr]).toEqual([
      2,
      "De map '../prive/content' met records bestaat niet. Zij staat in CATALOGUS_WORTELS.\n",
    ]);
    expect([checked.status, checked.stderr]).toEqual([2, expect.stringContaining('Een map bestaat niet')]);
  });

  test('what stands in both is a fault, and so is a public record that needs a private one', () => {
    const twice = join(closed, 'content/organisaties/gemeente-aa/organisatie.yaml');
    mkdirSync(dirname(twice), { recursive: true });
    writeFileSync(twice, guardTexts['content/organisaties/gemeente-aa/organisatie.yaml'] ?? '');
    const app = 'organisaties/soft/applicaties/geheim.yaml';
    const value = { naam: 'Geheim', status: 'actief', soort: 'applicatie' };
    const dienst = 'organisaties/soft/diensten/beheer.yaml';
    mkdirSync(join(closed, 'content/organisaties/soft/applicaties'), { recursive: true });
    mkdirSync(join(open, 'content/organisaties/soft/diensten'), { recursive: true });
    writeFileSync(join(closed, 'content', app), canonicalYaml('applicatie', app, value));
    writeFileSync(
      join(open, 'content', dienst),
      canonicalYaml('dienst', dienst, { naam: 'Beheer', soorten: ['advies'], applicaties: ['soft/geheim'] }),
    );
    const { status, stdout } = command('controle');
    expect(status).toBe(1);
    expect(stdout).toContain('dit record staat ook in content/organisaties/gemeente-aa/organisatie.yaml.');
    expect(stdout).toContain(
      "dit openbare record verwijst naar 'soft/geheim', dat in een besloten map staat.",
    );
    expect(stdout.match(/: fout:/g)).toHaveLength(2);
    git(closed, 'clean', '-fdq');
    git(open, 'clean', '-fdq');
  });
});
