/** A private repository beside the public catalogue: what it may refer to, who has rights there, what may not be. */
import { afterAll, describe, expect, test } from 'vitest';
import { runGuard } from '../../src/lib/adapters/gitGuard.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { type FixtureFiles, GitFixture } from '../support/gitFixture.ts';
import { GuardFixture, guardTexts, people, recordFile, told } from '../support/guardFixture.ts';

const open = new GuardFixture();
const closed = new GitFixture();
afterAll(() => {
  open.close();
  closed.close();
});

const record = (kind: Parameters<typeof canonicalYaml>[0], path: string, value: object): FixtureFiles => ({
  [path]: canonicalYaml(kind, path.replace(/^content\//, ''), value),
});
const bee = 'content/organisaties/gemeente-bee';
const usage = record('gebruik', `${bee}/gebruik/soft--zaken.yaml`, {
  applicatie: 'soft/zaken',
  status: 'in-productie',
});
const main = closed.commit({
  ...usage,
  ...record('collega', `${bee}/collegas/karin.yaml`, {
    github: { login: 'karin', id: 501 },
    rollen: ['gebruik-beheerder'],
    naam: 'Karin Voorbeeld',
  }),
});
closed.git(['update-ref', 'refs/heads/main', main]);

const contract = record('contract', `${bee}/contracten/licentie.yaml`, {
  gebruik: 'soft/zaken',
  soort: 'licentie',
  status: 'actief',
  kosten: { bedrag: 12_000, per: 'jaar' },
});

async function judge(files: FixtureFiles, by: number = people.adminBee, isBeside = true) {
  const { decision } = await runGuard({
    repository: closed.folder,
    base: 'main',
    head: closed.commit(files, { parents: [main] }),
    authorId: by,
    isPrivate: true,
    today: '2026-11-24',
    publicCatalogue: isBeside ? { repository: open.folder, base: 'main', root: 'content' } : undefined,
  });
  return decision;
}

describe('a private repository', () => {
  test('takes contracts about usage of applications in the public catalogue', async () => {
    expect(told(await judge(contract))).toEqual(['akkoord']);
    expect((await judge(contract, people.adminBee, false)).verdict).not.toBe('akkoord');
  });

  test('rights come from both: colleagues of the public catalogue and those of its own', async () => {
    expect(told(await judge(contract, 501))).toEqual(['akkoord']);
    expect(told(await judge(contract, people.steward))).toEqual(['akkoord']);
    expect((await judge(contract, people.adminAa)).verdict).toBe('niet-bevoegd');
    expect((await judge(contract, people.outsider)).verdict).toBe('niet-bevoegd');
  });

  test('a reference to what neither of the two has is a fault', async () => {
    const path = `${bee}/gebruik/soft--weg.yaml`;
    const files = recordFile('gebruik', path, { applicatie: 'soft/weg', status: 'gepland' });
    expect(told(await judge(files))[1]).toContain("applicatie 'soft/weg' bestaat niet");
    const good = `${bee}/gebruik/ander--zaken.yaml`;
    const twin = recordFile('gebruik', good, { applicatie: 'ander/zaken', status: 'gepland' });
    expect(told(await judge(twin))).toEqual(['akkoord']);
  });

  test('a record that stands in the public catalogue already is a fault', async () => {
    const aa = 'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml';
    expect(told(await judge({ [aa]: guardTexts[aa] ?? '' }, people.adminAa))).toEqual([
      'fouten',
      `${aa}: dit record staat ook in openbaar/organisaties/gemeente-aa/gebruik/soft--zaken.yaml.`,
    ]);
  });

  test('a proposal cannot take rights by adding itself here', async () => {
    const files = {
      ...contract,
      ...record('collega', `${bee}/collegas/indringer.yaml`, {
        github: { login: 'indringer', id: people.outsider },
        rollen: ['organisatie-beheerder'],
      }),
    };
    expect((await judge(files, people.outsider)).verdict).toBe('niet-bevoegd');
  });
});

test('the public catalogue refuses what refers to a private record, and private kinds', async () => {
  const [path = '', content = ''] = Object.entries(contract)[0] ?? [];
  const decision = await open.attempt({ files: { [path]: content }, by: people.adminBee });
  expect(decision.verdict).toBe('fouten');
  expect(told(decision).join('\n')).toMatch(/contract/);
});
