import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gemeentenImport } from '../imports/gemeenten.ts';
import { publiccodeImport } from '../imports/publiccode.ts';
import { type ContentRoot, contentRoots } from './disk.ts';
import { runImport } from './runImport.ts';

let folder: string;
let roots: readonly ContentRoot[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(join(folder, 'content'));
  roots = contentRoots(join(folder, 'content'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Uint8Array): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const written = (): string[] =>
  readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => item.name);

const header =
  'cbs_code;naam;alias;officiele_naam_tooi;voorkeursnaam_tooi;provincie;oin;kvk;inwoners_roo;website;tooi_uri;peildatum';
const source = (inwoners: string, peildatum: string, more = '') =>
  `\uFEFF${header}\r\nGM0344;Utrecht;;Utrecht;Utrecht;Utrecht;00000001002220647000;30280353;${inwoners};https://www.utrecht.nl;;${peildatum}\r\n${more}`;
const recordPath = 'content/organisaties/gemeente-utrecht/organisatie.yaml';
const record = () => readFileSync(join(folder, recordPath), 'utf8');

describe('runImport', () => {
  it('writes once; the second time it writes nothing and says so', async () => {
    const file = write('bron.csv', source('378121', '2026-01-01'));
    const first = await runImport(gemeentenImport, [file], roots);
    expect(first).toEqual({
      output: 'Gelezen gemeenten: 1.\nNieuw: 1. Gewijzigd: 0. Onveranderd: 0.\n1 bestand geschreven.\n',
      exitCode: 0,
    });
    const text = record();
    expect(text).toContain('oin: "00000001002220647000"\nkvkNummer: "30280353"\n');
    const second = await runImport(gemeentenImport, [file], roots);
    expect(second).toEqual({
      output:
        'Gelezen gemeenten: 1.\nNieuw: 0. Gewijzigd: 0. Onveranderd: 1.\nEr is niets geschreven: alles stond er al.\n',
      exitCode: 0,
    });
    expect(record()).toBe(text);
  });

  it('writes nothing with --dry-run and names what it would write', async () => {
    const file = write('bron.csv', source('378121', '2026-01-01'));
    const { output, exitCode } = await runImport(gemeentenImport, [file, '--dry-run'], roots);
    expect(output).toBe(
      'Gelezen gemeenten: 1.\n  nieuw: organisaties/gemeente-utrecht/organisatie.yaml\nNieuw: 1. Gewijzigd: 0. Onveranderd: 0.\nEr is niets geschreven (--dry-run).\n',
    );
    expect(exitCode).toBe(0);
    expect(written()).toEqual([]);
  });

  it('writes nothing at all when one row is broken', async () => {
    const file = write('bron.csv', source('378121', '2026-01-01', 'GM0358;Aalsmeer;;;;Holland;;;;;;\r\n'));
    const { output, exitCode } = await runImport(gemeentenImport, [file], roots);
    expect(output).toContain(`${file}:3:20: fout: 'Holland' in 'provincie' is onbekend.`);
    expect(output).toContain('Er is niets geschreven. Herstel eerst de fouten hierboven.\n');
    expect(exitCode).toBe(1);
    expect(written()).toEqual([]);
  });

  it('keeps a value and a comment that were put in by hand, and reports the difference', async () => {
    const file = write('bron.csv', source('378121', '2026-01-01'));
    await runImport(gemeentenImport, [file], roots);
    write(recordPath, record().replace('inwoners: 378121', 'inwoners: 400000 # nagevraagd'));
    const again = await runImport(gemeentenImport, [file], roots);
    expect(again.output).toContain("houdt '400000'; de bron zegt '378121'.");
    expect(again.output).toContain('Er is niets geschreven: alles stond er al.');
    expect(again.exitCode).toBe(0);
    expect(record()).toContain('inwoners: 400000 # nagevraagd\n');

    const forced = await runImport(gemeentenImport, [file, '--bijwerken'], roots);
    expect(forced.output).toContain(
      '  gewijzigd: organisaties/gemeente-utrecht/organisatie.yaml (inwoners: 400000 → 378121)\n',
    );
    expect(record()).toContain('inwoners: 378121 # nagevraagd\n');
  });

  it('takes over the values of a later day of the same source', async () => {
    await runImport(gemeentenImport, [write('bron.csv', source('378121', '2026-01-01'))], roots);
    const { output } = await runImport(
      gemeentenImport,
      [write('bron.csv', source('380000', '2027-01-01'))],
      roots,
    );
    expect(output).toContain('inwoners: 378121 → 380000');
    expect(record()).toContain('inwoners: 380000\n');
    expect(record()).toContain('peildatum: 2027-01-01\n');
  });

  it('refuses a file that is not UTF-8', async () => {
    const file = write('bron.csv', new Uint8Array([0x6e, 0x61, 0x61, 0x6d, 0x0a, 0xfb]));
    const { output, exitCode } = await runImport(gemeentenImport, [file], roots);
    expect(output).toContain(
      `${file}:1:1: fout: het bestand is niet opgeslagen als UTF-8. Sla het opnieuw op als "CSV UTF-8". [SWC505]`,
    );
    expect(exitCode).toBe(1);
  });

  it('refuses one broken publiccode.yml of a folder and goes on with the others', async () => {
    const good =
      'publiccodeYmlVersion: "0.5"\nname: Abacus\nurl: https://github.com/kiesraad/abacus\ndevelopmentStatus: stable\nlegal:\n  license: EUPL-1.2\n  mainCopyrightOwner: Kiesraad\n';
    write('map/a.yml', good);
    write('map/b.yml', good.replace('"0.5"', '"0.1"').replaceAll('bacus', 'ndere'));
    const { output, exitCode } = await runImport(publiccodeImport, [join(folder, 'map')], roots);
    expect(output).toContain('Gelezen bestanden: 2, geweigerd: 1. Applicaties: 1. Gebruik: 0.');
    expect(exitCode).toBe(1);
    expect(written().sort()).toEqual(['abacus.yaml', 'organisatie.yaml']);
  });

  it('explains itself with --help and after wrong use', async () => {
    const help = await runImport(gemeentenImport, ['--help'], roots);
    expect(help.output).toMatch(
      /^Gebruik: npm run import:gemeenten -- BESTAND \[--dry-run\] \[--bijwerken\]\n/,
    );
    expect(help.exitCode).toBe(0);
    const wrong = await runImport(gemeentenImport, ['--droog'], roots);
    expect(wrong.output).toContain('De optie --droog bestaat niet.\nGeef het bestand dat u wilt inlezen.\n');
    expect(wrong.exitCode).toBe(2);
    const missing = await runImport(gemeentenImport, ['nergens.csv'], roots);
    expect(missing).toEqual({ output: 'Het bestand nergens.csv bestaat niet.\n', exitCode: 2 });
  });
});
