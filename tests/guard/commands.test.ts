/** The commands of a voorstel, on a real checkout: what they print, leave and end with. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/lib/proposals/applyEdit.ts';
import { writeChangeSetFile } from '../../src/lib/proposals/changeSetFile.ts';
import { accepted } from '../support/editOutcome.ts';
import { testSources } from '../support/editSources.ts';
import { GuardFixture, guardTexts, people } from '../support/guardFixture.ts';

const fixture = new GuardFixture();
const checkout = join(fixture.folder, 'checkout');
const runner = resolve('scripts/run.mjs');
const usage = 'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml';

function git(...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: checkout, encoding: 'utf8' }).trim();
}

function command(name: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, name, ...args], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, CATALOGUS_WORTELS: '' },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  mkdirSync(checkout);
  execFileSync('git', ['clone', '--quiet', fixture.folder, checkout]);
});
afterAll(() => fixture.close());

describe('npm run voorstel', () => {
  const change = [
    '--wijzig',
    usage,
    '--veld',
    'status=uit-te-faseren',
    '--veld',
    'datums.uitTeFaseren=2026-06-01',
  ];

  test('a dry run writes nothing', () => {
    const { status, stdout } = command('voorstel', ...change, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('  - status: in-productie\n  + status: uit-te-faseren\n');
    expect(stdout).toContain('Proef: er is niets geschreven.');
    expect(git('branch', '--list', 'voorstel/*')).toBe('');
  });

  test('makes a branch that the guard accepts; index and files stay; a second time is refused', () => {
    writeFileSync(join(checkout, 'notitie.txt'), 'bezig\n');
    const { status, stdout } = command('voorstel', ...change, '--titel', 'Zaken stopt');
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([
      0,
      'Het voorstel staat klaar in de tak voorstel/lokaal/zaken-stopt.',
    ]);
    expect(git('status', '--porcelain')).toBe('?? notitie.txt');
    expect(git('diff', '--name-only', 'main', 'voorstel/lokaal/zaken-stopt')).toBe(usage);
    const judged = ['--kop', 'voorstel/lokaal/zaken-stopt', '--peildatum', '2026-11-24'];
    expect(command('voorstel-controle', ...judged, '--auteur-id', String(people.usageAa)).status).toBe(0);
    expect(command('voorstel-controle', ...judged, '--auteur-id', String(people.outsider)).status).toBe(3);
    const again = command('voorstel', ...change, '--titel', 'Zaken stopt');
    expect(again.status).toBe(1);
    expect(again.stdout).toContain("er is al een voorstel met de naam 'voorstel/lokaal/zaken-stopt'. ");
  });

  test('refuses a file with changes that are not committed, by name', () => {
    const text = readFileSync(join(checkout, usage), 'utf8');
    writeFileSync(
      join(checkout, usage),
      text.replace('in-productie', 'gepland').replace(/datums:\n.*\n/, ''),
    );
    const { status, stdout } = command('voorstel', ...change, '--titel', 'Vuil');
    writeFileSync(join(checkout, usage), text);
    expect(status).toBe(1);
    expect(stdout).toContain(`'${usage}' is op deze computer gewijzigd en nog niet vastgelegd.`);
  });

  test('a voorstel can be mailed: saved as a file and read elsewhere', () => {
    expect(command('voorstel', ...change, '--bewaar', 'voorstel.json').status).toBe(0);
    const { status, stdout } = command(
      'voorstel',
      '--voorstelbestand',
      'voorstel.json',
      '--dry-run',
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ commit: null, voorstel: { changes: [{ path: usage }] } });
    rmSync(join(checkout, 'voorstel.json'));
  });

  test('a voorstel from a page of the site is applied, though the site is older than the clone', () => {
    const made = (file: string) => {
      const sources = { ...testSources(), file: () => ({ text: guardTexts[file] ?? '', oid: oidOf(file) }) };
      const ref = { kind: 'gebruik', organisatie: 'gemeente-aa', name: 'soft--zaken' } as const;
      const fields = [{ path: ['afdeling'], value: 'ICT' }];
      const { changeSet } = accepted(applyEdit({ action: 'fields', ...ref, fields }, sources, 'Uit de mail'));
      return writeChangeSetFile(changeSet);
    };
    const oidOf = (file: string) => git('rev-parse', `main:${file}`);
    writeFileSync(join(checkout, 'mail.json'), made(usage));
    const { status, stdout } = command('voorstel', 'mail.json');
    expect([status, stdout]).toEqual([0, expect.stringContaining('in de tak voorstel/lokaal/uit-de-mail.')]);
    expect(git('diff', '--stat', 'main', 'voorstel/lokaal/uit-de-mail')).toContain('1 insertion(+)');
    // The record has changed since: nothing is overwritten.
    writeFileSync(join(checkout, 'mail.json'), made(usage).replace(oidOf(usage), 'a'.repeat(40)));
    const late = command('voorstel', 'mail.json', '--titel', 'Te laat');
    expect([late.status, late.stdout]).toEqual([1, expect.stringContaining('is veranderd sinds u begon.')]);
    rmSync(join(checkout, 'mail.json'));
  });

  test('a table is read back', () => {
    writeFileSync(join(checkout, 'gebruik.csv'), `bestand;hosting\n${usage};saas\n`);
    const { status, stdout } = command('voorstel', '--csv', 'gebruik.csv', '--soort', 'gebruik', '--dry-run');
    expect([status, stdout]).toEqual([0, expect.stringContaining('  + hosting: saas\n')]);
  });

  test.each([
    [['--nieuw', 'iets'], "'iets' is geen soort."],
    [
      [],
      'Kies precies één van --nieuw, --wijzig, --verwijder, --beeindig, --voorstelbestand, --csv, --xlsx, --publiccode en --ameff.',
    ],
    [['--wijzig', 'package.json', '--veld', 'a=b'], "'package.json' is geen record."],
    [['--wijzig', usage, '--veld', '__proto__=b'], "'__proto__=b' is geen veld."],
    [['--csv', 'tabel.csv'], 'Zeg met --soort wat er in de tabel staat'],
    [['--tak', 'main', '--versturen'], "'main' is geen voorstel in deze kopie"],
    [['--nieuw', 'gebruik', '--uit', 'weg.yaml'], 'Het bestand weg.yaml is er niet'],
    [['--onbekend'], 'De optie --onbekend bestaat niet.'],
  ])('a wrong call %j ends with 2 and says what to do', (args, message) => {
    const { status, stderr } = command('voorstel', ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('npm run voorstel:controle', () => {
  const head = fixture.commit({ [usage]: 'naam: x\n' }, { parents: [fixture.main] });
  fixture.git(['update-ref', 'refs/heads/stuk', head]);
  const judge = (...args: readonly string[]) =>
    command('voorstel-controle', '--repo', fixture.folder, '--kop', 'stuk', '--auteur-id', '101', ...args);

  test.each(['tekst', 'json', 'markdown', 'github'])('faults end with 1 as %s', (format) => {
    expect(judge('--formaat', format).status).toBe(1);
  });

  test('the summary is Dutch, complete and cannot act as markup', () => {
    const { stdout } = judge('--formaat', 'markdown');
    expect(stdout).toContain('### Nog niet: er zijn fouten om te herstellen.');
    expect(stdout).toContain('- ✅ De indiener mag dit wijzigen, of iemand die dat mag gaf akkoord');
    expect(stdout).toContain('- ❌ De inhoud van de bestanden klopt');
  });

  test('tells what changes in whose landscape', () => {
    const value = (guardTexts[usage] ?? '').replace('in-productie', 'uit-te-faseren');
    fixture.git([
      'update-ref',
      'refs/heads/goed',
      fixture.commit({ [usage]: value }, { parents: [fixture.main] }),
    ]);
    const { status, stdout } = judge('--kop', 'goed', '--formaat', 'markdown', '--peildatum', '2026-11-24');
    expect(status).toBe(0);
    expect(stdout).toContain(
      '**Gemeente Aa**\n\n- Gemeente Aa: gebruik van applicatie Zaken verandert: status van In productie naar Uit te faseren.\n',
    );
  });

  test.each([
    [['--kop', 'bestaat-niet'], "'bestaat-niet' is geen commit of tak in deze repository."],
    [['--auteur-id', 'jan'], "'jan' is geen accountnummer."],
    [['--formaat', 'xml'], "Het formaat 'xml' bestaat niet."],
    [['--repo', 'weg'], "'weg' is geen Git-repository."],
    [['--akkoord', '5@abc'], "'abc' is geen volledige commit."],
  ])('a wrong call %j ends with 2', (args, message) => {
    const { status, stderr } = judge(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

test('a landscape with an entity bomb is refused unread', () => {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );
  const bomb = `<?xml version="1.0"?><!DOCTYPE model [<!ENTITY l0 "lol">${entities}]><model>&l9;</model>`;
  writeFileSync(join(checkout, 'bom.xml'), bomb);
  const { status, stdout } = command('voorstel', 'bom.xml', '--organisatie', 'gemeente-aa');
  rmSync(join(checkout, 'bom.xml'));
  expect([status, stdout]).toEqual([1, expect.stringContaining('SWC601')]);
  expect(git('branch', '--list', 'voorstel/*/*landschap*')).toBe('');
});

describe('npm run voorstel -- --versturen', () => {
  test('sends the branch to where the clone came from; a second time by its name', () => {
    const args = [
      '--wijzig',
      usage,
      '--veld',
      'afdeling=ICT',
      '--titel',
      'Afdeling',
      '--versturen',
      '--json',
    ];
    const { status, stdout } = command('voorstel', ...args);
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { tak: 'voorstel/lokaal/afdeling', verstuurd: { uitkomst: 'verstuurd' } },
    ]);
    const sent = fixture.git(['rev-parse', 'voorstel/lokaal/afdeling']);
    expect(sent).toBe(git('rev-parse', 'voorstel/lokaal/afdeling'));
    fixture.git(['update-ref', '-d', 'refs/heads/voorstel/lokaal/afdeling']);
    const again = command('voorstel', '--tak', 'voorstel/lokaal/afdeling', '--versturen');
    expect([again.status, again.stdout]).toEqual([0, 'Het voorstel is verstuurd.\n']);
    expect(fixture.git(['rev-parse', 'voorstel/lokaal/afdeling'])).toBe(sent);
  });

  test('where it cannot go, it stays, and how to go on is said', () => {
    git('remote', 'set-url', 'origin', join(fixture.folder, 'weg'));
    const args = ['--wijzig', usage, '--veld', 'afdeling=Zaken', '--titel', 'Later', '--versturen'];
    const { status, stdout } = command('voorstel', ...args);
    git('remote', 'set-url', 'origin', fixture.folder);
    expect(status).toBe(2);
    expect(stdout).toContain('Het voorstel staat klaar in de tak voorstel/lokaal/later.');
    expect(stdout).toContain('npm run voorstel -- --tak voorstel/lokaal/later --versturen');
  });
});

describe('npm run concept', () => {
  test('reports, and the guard accepts it of anybody with a role', () => {
    const args = [
      '--meld',
      'Vers',
      '--melder',
      'gemeente-aa',
      '--nieuwe-leverancier',
      'Verse BV',
      '--gebruikt',
    ];
    const { status, stdout } = command('concept', ...args, '--titel', 'Vers melden');
    expect([status, stdout]).toEqual([0, expect.stringContaining('applicatie Vers (concept) komt erbij')]);
    expect(git('diff', '--name-only', 'main', 'voorstel/lokaal/vers-melden').split('\n')).toEqual([
      'content/organisaties/gemeente-aa/gebruik/verse-bv--vers.yaml',
      'content/organisaties/verse-bv/applicaties/vers.yaml',
      'content/organisaties/verse-bv/organisatie.yaml',
    ]);
    const judged = ['--kop', 'voorstel/lokaal/vers-melden', '--auteur-id', String(people.usageAa), '--json'];
    const verdict = command('voorstel-controle', ...judged, '--peildatum', '2026-11-24');
    expect([verdict.status, JSON.parse(verdict.stdout)]).toMatchObject([0, { verdict: 'akkoord' }]);
  });

  test('adopts and merges with counts; a dry run writes nothing', () => {
    const adopted = command(
      'concept',
      '--overnemen',
      'soft/nieuw',
      '--leverancier',
      'ander',
      '--dry-run',
      '--json',
    );
    expect(JSON.parse(adopted.stdout)).toMatchObject({
      titel: 'Concept overnemen: Nieuw',
      zinnen: [expect.any(String), 'Vooraf 1 keer gebruik, daarna 1.'],
    });
    const merged = command('concept', '--samenvoegen', 'soft/nieuw', '--in', 'soft/zaken', '--dry-run');
    expect([merged.status, merged.stdout]).toEqual([
      0,
      expect.stringContaining('Vooraf 2 keer gebruik, daarna 1.\nVooraf 1 koppelingen, daarna 1.\nDubbel: '),
    ]);
    expect(git('branch', '--list', 'voorstel/*/concept*')).toBe('');
  });

  test.each([
    [[], 'Kies precies één van --meld, --overnemen en --samenvoegen.'],
    [['--samenvoegen', 'soft/nieuw'], 'Noem met --in de applicatie die blijft.'],
    [['--meld', 'X', '--melder', 'gemeente-aa'], 'Noem de leverancier met --leverancier'],
  ])('a wrong call %j ends with 2', (args, message) => {
    const { status, stderr } = command('concept', ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('what is no concept stays; faults end with 1', () => {
    const { status, stdout } = command('concept', '--overnemen', 'soft/zaken');
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining("applicatie 'soft/zaken' is geen concept."),
    ]);
  });
});

test.each(['herindeling', 'overname', 'voorstel', 'voorstel-controle', 'voorstellen', 'concept'])(
  '%s explains itself',
  (name) => {
    const { status, stdout } = command(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Voorbeelden:');
    for (const option of ['--dry-run', '--json', '--help']) expect(stdout).toContain(option);
  },
);
