import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/lib/archimate/checkFile.ts';
import { sampleTexts } from './sampleLandscape.ts';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'verschil-'));
const usage = 'organisaties/gemeente-a/gebruik/lev--documenten.yaml';

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
  writeFileSync(join(folder, 'content', path), text);
}

function ameff(...args: readonly string[]) {
  const env = { ...process.env, GEMMA_BASIS: '', CATALOGUS_WORTELS: '' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts/run.mjs'), 'ameff', ...args],
    { cwd: folder, encoding: 'utf8', env },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  cpSync(join(project, 'catalogus.config.json'), join(folder, 'catalogus.config.json'));
  for (const [path, text] of Object.entries(sampleTexts)) write(path, text);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'eerste');
  git('checkout', '--quiet', '-b', 'wat-als');
  write(usage, 'applicatie: lev/documenten\nstatus: in-productie\n');
  git('commit', '--quiet', '-am', 'wat als');
  git('checkout', '--quiet', 'main');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run ameff -- --verschil', () => {
  it('writes the difference with a what-if branch as a sound model, and says it in words', () => {
    const { status, stdout, stderr } = ameff(
      '--verschil',
      'main..wat-als',
      '--organisatie',
      'gemeente-a',
      '--uit',
      'uit',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Veranderd: 1 applicatie (1 gewijzigd).');
    expect(stdout).toContain('  ~ Documenten (lev/documenten)\n      Status: Gepland → In productie\n');
    const [page = '', name = ''] = readdirSync(join(folder, 'uit/gemeente-a')).sort();
    expect(page).toBe(name.replace('.xml', '.html'));
    expect(readFileSync(join(folder, 'uit/gemeente-a', page), 'utf8')).toContain(
      'Status: Gepland → In productie',
    );
    expect(name).toMatch(/^\d\d-\d\d-\d{4}_Softwarecatalogus_AMEFF_export_Aa_Be_verschil\.xml$/);
    const { model, diagnostics } = checkFile(readFileSync(join(folder, 'uit/gemeente-a', name)), name);
    expect(diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
    expect(JSON.stringify(model)).toContain('Status: Gepland → In productie');
  });

  it('compares with the working tree, as text or as data, and then writes no file', () => {
    write(usage, 'applicatie: lev/documenten\nstatus: verwerving\n');
    const range = ['--verschil', 'main..', '--organisatie', 'gemeente-a', '--uit', 'niets'];
    expect(ameff(...range, '--tekst').stdout).toContain('naar de werkmap\nVeranderd: 1 applicatie');
    const data: unknown = JSON.parse(ameff(...range, '--json').stdout);
    expect(data).toMatchObject({
      organisatie: 'gemeente-a',
      applicaties: [{ id: 'lev/documenten', soort: 'gewijzigd', velden: [{ veld: 'Status' }] }],
      koppelingen: [],
    });
    expect(readdirSync(folder)).not.toContain('niets');
    git('checkout', '--quiet', '--', 'content');
  });

  it.each(['weg..main', 'HEAD..weg'])(
    'says of an unknown version in %s what to do, with examples',
    (range) => {
      const { status, stderr } = ameff('--verschil', range, '--organisatie', 'gemeente-a');
      expect([status, stderr]).toEqual([
        2,
        expect.stringContaining(
          "'weg' is geen commit of tak in deze repository. Kies er een uit 'git branch --all' of 'git log --oneline', of haal op wat ontbreekt met 'git fetch'. Bijvoorbeeld: --verschil HEAD~1..HEAD (de laatste wijziging), of --verschil main.. (wat hier nog niet is vastgelegd).",
        ),
      ]);
    },
  );

  it('says so when nothing differs', () => {
    expect(ameff('--verschil', 'main..main', '--organisatie', 'gemeente-a').stdout).toContain(
      'Er is niets veranderd.',
    );
  });

  it.each([
    [['--verschil', 'main..wat-als'], 'Bij --verschil hoort --organisatie ID.'],
    [['--verschil', 'main', '--organisatie', 'gemeente-a'], "'main' zijn geen twee versies."],
    [['--verschil', 'nergens..main', '--organisatie', 'gemeente-a'], "'nergens' is geen commit of tak"],
    [
      ['--verschil', 'main..wat-als', '--organisatie', 'gemeente-x'],
      "De organisatie 'gemeente-x' staat in geen van beide versies.",
    ],
    [
      ['--verschil', '--output=x..main', '--organisatie', 'gemeente-a'],
      'bij de optie --verschil ontbreekt een waarde',
    ],
  ])('refuses %j with exit code 2 and a reason', (args, message) => {
    const { status, stderr } = ameff(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
