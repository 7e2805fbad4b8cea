/** A herindeling and a takeover as one command on a real checkout, judged by the guard, with counts that add up. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceFiles } from '../support/editSources.ts';
import { GitFixture } from '../support/gitFixture.ts';
import { cuijk, former } from '../support/landVanCuijk.ts';

const fixture = new GitFixture();
const checkout = join(fixture.folder, 'checkout');
const steward = 1;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'core.quotepath=off', ...args], { cwd: checkout, encoding: 'utf8' }).trim();
const command = (name: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [resolve('scripts/run.mjs'), name, ...args], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, CATALOGUS_WORTELS: '' },
  });
const count = (commit: string, kind: string) =>
  git('ls-tree', '-r', '--name-only', commit)
    .split('\n')
    .filter((path) => path.includes(`/${kind}/`)).length;
const judge = (branch: string, id: number) =>
  command(
    'voorstel-controle',
    '--kop',
    branch,
    '--auteur-id',
    String(id),
    '--json',
    '--peildatum',
    '2026-11-24',
  );

beforeAll(() => {
  const extra = {
    'beheer/stewards.yaml': { stewards: [{ login: 'steward', id: steward }] },
    'organisaties/koper/organisatie.yaml': { naam: 'Koper BV', type: 'leverancier', status: 'actief' },
  };
  const files = sourceFiles({ ...cuijk, ...extra }).map(({ file, bytes }) => [file, bytes] as const);
  const main = fixture.commit(Object.fromEntries(files));
  fixture.git(['update-ref', 'refs/heads/main', main]);
  execFileSync('git', ['clone', '--quiet', fixture.folder, checkout]);
});
afterAll(() => fixture.close());

describe('npm run herindeling', () => {
  const args = ['--van', ...former.map(([, , code]) => code), '--naar', 'GM1982', '--naam', 'Land van Cuijk'];
  const date = ['--datum', '2022-01-01'];
  const branch = 'voorstel/lokaal/herindeling-land-van-cuijk';

  test('a dry run tells the counts and writes nothing', () => {
    const { status, stdout } = command('herindeling', ...args, ...date, '--dry-run', '--json');
    const { zinnen }: { zinnen: readonly string[] } = JSON.parse(stdout);
    expect([
      status,
      zinnen.filter((line) => line.startsWith('Dubbel:') && line.includes('/gebruik/')),
    ]).toEqual([
      0,
      former
        .slice(1)
        .map(([id]) =>
          expect.stringContaining(`Dubbel: content/organisaties/${id}/gebruik/raad-bv--raad.yaml gaat op`),
        ),
    ]);
    expect(zinnen).toContain('Vooraf 7 keer gebruik, daarna 3.');
    expect(git('branch', '--list', 'voorstel/*')).toBe('');
  });

  test('one voorstel: folders, usage, links and redirects; before is after plus doubles', () => {
    expect(command('herindeling', ...args, ...date).status).toBe(0);
    expect(git('rev-list', '--count', `main..${branch}`)).toBe('1');
    expect([count('main', 'gebruik'), count(branch, 'gebruik')]).toEqual([7, 3]);
    expect([count('main', 'koppelingen'), count(branch, 'koppelingen')]).toEqual([1, 1]);
    expect([count('main', 'applicaties'), count(branch, 'applicaties')]).toEqual([4, 4]);
    const folders = git('ls-tree', '--name-only', `${branch}:content/organisaties`).split('\n');
    expect(folders).toEqual(['gemeente-land-van-cuijk', 'koper', 'raad-bv', 'regio']);
    const redirects = git('show', `${branch}:content/beheer/omleidingen.yaml`);
    for (const [id] of former) expect(redirects).toContain(`${id}: gemeente-land-van-cuijk`);
    // What was not touched keeps its bytes.
    expect(git('diff', '--name-only', 'main', branch)).not.toContain('raad-bv/applicaties');
  });

  test('a steward may, a colleague of one of the gemeenten may not', () => {
    const good = judge(branch, steward);
    expect([good.status, good.stdout]).toEqual([0, expect.stringContaining('Akkoord')]);
    const refused = judge(branch, 11);
    expect([refused.status, refused.stdout]).toEqual([3, expect.stringContaining('functioneel beheerder')]);
  });

  test.each([
    [['--naar', 'GM1982', '--naam', 'X', ...date], 'Noem met --van de CBS-codes'],
    [[...args], 'Noem met --datum de eerste dag'],
    [[...args, '--datum', '1-1-2022'], "'1-1-2022' is geen datum."],
    [['--van', 'Boxmeer', ...args.slice(6), ...date], "'Boxmeer' is geen CBS-code."],
  ])('a wrong call %j ends with 2', (wrong, message) => {
    const { status, stderr } = command('herindeling', ...wrong);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('a code that no gemeente has ends with 1', () => {
    const { status, stdout } = command('herindeling', '--van', 'GM0001', ...args.slice(6), ...date);
    expect([status, stdout]).toEqual([1, expect.stringContaining('er is geen gemeente met deze code')]);
  });
});

describe('npm run overname', () => {
  const branch = 'voorstel/lokaal/overname-raad-bv-door-koper-bv';

  test('one voorstel: applications, usage and links move, nothing is lost, and the guard agrees', () => {
    const { status, stdout } = command('overname', '--van', 'raad-bv', '--naar', 'koper', '--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { tak: branch, zinnen: expect.arrayContaining(['Vooraf 2 applicaties, daarna 2.']) },
    ]);
    for (const kind of ['applicaties', 'gebruik', 'koppelingen'])
      expect(count(branch, kind)).toBe(count('main', kind));
    expect(git('show', `${branch}:content/organisaties/gemeente-grave/gebruik/koper--raad.yaml`)).toContain(
      'applicatie: koper/raad',
    );
    expect(git('show', `${branch}:content/beheer/omleidingen.yaml`)).toContain('raad-bv: koper');
    expect(judge(branch, steward).status).toBe(0);
    expect(judge(branch, 11).status).toBe(3);
  });
});
