import { afterAll, describe, expect, test } from 'vitest';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import type { FixtureFile } from '../support/gitFixture.ts';
import { GuardFixture, guardTexts, people, told } from '../support/guardFixture.ts';

const fixture = new GuardFixture();
afterAll(() => fixture.close());

const aa = 'content/organisaties/gemeente-aa';
const usage = `${aa}/gebruik/soft--zaken.yaml`;
const text = (guardTexts[usage] ?? '').replace('in-productie', 'uit-te-faseren');
const good = { [usage]: text };
const dienst = (naam: string) =>
  canonicalYaml('dienst', `organisaties/gemeente-aa/diensten/x.yaml`, { naam, soorten: ['advies'] });

describe('names and modes', () => {
  const symlink: FixtureFile = { mode: '120000', content: '../../../../package.json' };
  const program: FixtureFile = { mode: '100755', content: text };
  const submodule: FixtureFile = { mode: '160000', content: fixture.main };
  const path = `${aa}/diensten/advies.yaml`;
  test.each<readonly [name: string, path: string, file: FixtureFile, reason: string]>([
    [
      'a symlink',
      usage,
      symlink,
      `${usage}: hier staat een snelkoppeling (symlink) in plaats van een gewoon bestand.`,
    ],
    [
      'a submodule',
      path,
      submodule,
      `${path}: hier staat een andere repository (submodule) in plaats van een gewoon bestand.`,
    ],
    [
      'an executable bit',
      usage,
      program,
      `${usage}: hier staat een uitvoerbaar bestand in plaats van een gewoon bestand.`,
    ],
  ])('%s', async (_name, at, file, reason) => {
    const decision = await fixture.attempt({ files: { [at]: file }, by: people.adminAa });
    expect(decision.verdict).toBe('fouten');
    expect(told(decision)).toContain(reason);
    const twin = { ...good, [path]: dienst('Advies') };
    expect(told(await fixture.attempt({ files: twin, by: people.adminAa }))).toEqual(['akkoord']);
  });

  test.each([
    ['a backslash', `${aa}/diensten/..\\..\\x.yaml`, `${aa}/diensten/..\\..\\x.yaml`],
    ['a newline', `${aa}/diensten/a\nb.yaml`, `${aa}/diensten/a<U+000A>b.yaml`],
    ['a zero-width character', `${aa}/diensten/a\u200bb.yaml`, `${aa}/diensten/a<U+200B>b.yaml`],
    ['a separate accent', `${aa}/diensten/e\u0301.yaml`, `${aa}/diensten/e\u0301.yaml`],
  ])('%s in a name', async (_name, path, shown) => {
    const decision = await fixture.attempt({ files: { [path]: dienst('X') }, by: people.adminAa });
    expect(decision.verdict).not.toBe('akkoord');
    expect(told(decision)).toContain(`${shown}: de bestandsnaam '${shown}' mag niet.`);
  });

  test.each([
    ['an upper-case letter', `${aa}/diensten/Advies.yaml`, 'Advies'],
    ['full-width letters', `${aa}/diensten/ａdvies.yaml`, 'ａdvies'],
    ['a Cyrillic letter', `${aa}/diensten/аdvies.yaml`, 'аdvies'],
    ['a device of Windows', `${aa}/diensten/con.yaml`, 'con'],
  ])('%s in a name', async (_name, path, name) => {
    const decision = await fixture.attempt({ files: { [path]: dienst('Advies') }, by: people.adminAa });
    expect(told(decision)).toEqual(['fouten', expect.stringContaining(`${path}: de naam '${name}'`)]);
  });

  test.each(['advies', 'advies-2', 'con-tract', '4me', 'a'])('the twin: %s is a name', async (name) => {
    const files = { [`${aa}/diensten/${name}.yaml`]: dienst('Advies') };
    expect(told(await fixture.attempt({ files, by: people.adminAa }))).toEqual(['akkoord']);
  });

  test('a folder that looks like that of another organisation', async () => {
    const path = 'content/organisaties/gemeente-ааа/organisatie.yaml';
    const value = { naam: 'Aa', type: 'leverancier', status: 'concept', gemeldDoor: 'gemeente' };
    const files = { [path]: canonicalYaml('organisatie', path.slice(8), value) };
    const decision = await fixture.attempt({ files });
    expect(decision.verdict).toBe('niet-bevoegd');
  });

  test('a file that is no record, in the content folder', async () => {
    const path = `${aa}/diensten/advies.txt`;
    const decision = await fixture.attempt({ files: { [path]: 'x\n' }, by: people.adminAa });
    expect(decision.verdict).toBe('niet-bevoegd');
    expect(told(decision)).toContain(
      `${path}: een bestand buiten de vaste mappen wijzigen kan alleen een functioneel beheerder.`,
    );
  });
});

describe('trees that no ordinary tool makes', () => {
  const blob = fixture.git(['hash-object', '-w', '--stdin'], text);
  const top = fixture
    .git(['ls-tree', fixture.main])
    .split('\n')
    .map((line): readonly [string, string, string] => {
      const [mode = '', , rest = ''] = line.split(' ');
      const [oid = '', name = ''] = rest.split('\t');
      return [mode.replace(/^0/, ''), name, oid];
    });
  const sorted = (entries: typeof top) => [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const key = ([mode, name]: readonly [string, string, string]) => (mode === '40000' ? `${name}/` : name);
  const withEntries = (...more: typeof top) => {
    const tree = fixture.rawTree(sorted([...top, ...more]));
    return fixture.commitTree(tree, [fixture.main]);
  };

  test.each([
    ['..', '..'],
    ['.git', '.git'],
    ['.GIT', '.GIT'],
    ['git~1', 'git~1'],
  ])('a file named %s', async (_name, name) => {
    const decision = await fixture.judge(withEntries(['100644', name, blob]), people.steward);
    expect(told(decision)).toEqual(['fouten', `${name}: de bestandsnaam '${name}' mag niet.`]);
  });

  test('a slash in a name, which would look like another folder', async () => {
    const decision = await fixture.judge(
      withEntries(['100644', `${aa}/diensten/x.yaml`, blob]),
      people.steward,
    );
    expect(decision.verdict).toBe('fouten');
    expect(told(decision)[1]).toMatch(/^-: dit voorstel kan niet gelezen worden: /);
  });

  test('one name twice', async () => {
    const decision = await fixture.judge(withEntries(['100644', 'package.json', blob]), people.steward);
    expect(decision.verdict).toBe('fouten');
    expect(told(decision)[1]).toMatch(/^-: dit voorstel kan niet gelezen worden: /);
  });

  test('a blob that is not there', async () => {
    const decision = await fixture.judge(withEntries(['100644', 'x', 'f'.repeat(40)]), people.steward);
    expect(told(decision)).toEqual([
      'fouten',
      '-: dit voorstel kan niet gelezen worden: de inhoud van een bestand ontbreekt.',
    ]);
  });

  test('the same tree made with an ordinary name is accepted', async () => {
    const decision = await fixture.judge(withEntries(['100644', 'x', blob]), people.steward);
    expect(told(decision)).toEqual(['akkoord']);
  });
});
