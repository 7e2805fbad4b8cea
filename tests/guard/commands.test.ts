/** The commands of a voorstel, on a real checkout: what they print, leave and end with. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/lib/proposals/applyEdit.ts';
import { writeChangeSetFile } from '../../src/lib/proposals/changeSetFile.ts';
import { CommandCheckout } from '../support/commandCheckout.ts';
import { accepted } from '../support/editOutcome.ts';
import { testSources } from '../support/editSources.ts';
import { guardTexts, people } from '../support/guardFixture.ts';

const clone = new CommandCheckout();
const { fixture, folder: checkout } = clone;
const git = clone.git.bind(clone);
const command = clone.run.bind(clone);
const usage = 'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml';

afterAll(() => clone.close());

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

  test('makes a branch that the guard accepts; index and files stay; another one of that name is refused', () => {
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
    // The very same one is there already: whoever missed the answer asks again.
    const tip = git('rev-parse', 'voorstel/lokaal/zaken-stopt');
    expect(command('voorstel', ...change, '--titel', 'Zaken stopt').status).toBe(0);
    expect(git('rev-parse', 'voorstel/lokaal/zaken-stopt')).toBe(tip);
    const other = command('voorstel', ...change, '--veld', 'afdeling=ICT', '--titel', 'Zaken stopt');
    expect(other.status).toBe(1);
    expect(other.stdout).toContain("er is al een voorstel met de naam 'voorstel/lokaal/zaken-stopt'. ");
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
    [['--nieuw', 'organisatie', '--veld', 'links[5].titel=Plan'], "Er is geen plek voor 'links[5].titel'"],
    [['--csv', 'tabel.csv'], 'Zeg met --soort wat er in de tabel staat'],
    [['--csv', 'constructor.csv'], 'Zeg met --soort wat er in de tabel staat'],
    [['--csv', 'a.csv', '--xlsx', 'b.xlsx'], 'Kies precies één van'],
    [['--csv', 'a.csv', '--csv', 'b.csv'], 'Kies precies één van'],
    [['--tak', 'main', '--versturen'], "'main' is geen voorstel in deze kopie"],
    [['--nieuw', 'gebruik', '--uit', 'weg.yaml'], 'Het bestand weg.yaml is er niet'],
    [['--onbekend'], 'De optie --onbekend bestaat niet.'],
  ])('a wrong call %j ends with 2 and says what to do', (args, message) => {
    const { status, stderr } = command('voorstel', ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

test('a download without Git has no voorstel to send: it says so, without a trace', () => {
  const kept = join(checkout, '..', 'weggezet');
  renameSync(join(checkout, '.git'), kept);
  const { status, stderr } = command('voorstel', '--tak', 'voorstel/lokaal/zaken-stopt', '--versturen');
  renameSync(kept, join(checkout, '.git'));
  expect([status, stderr]).toEqual([
    2,
    'Hier staat geen Git-repository, dus er is geen plek voor een voorstel. Haal de catalogus op met git clone.\nMet --help ziet u alle opties en voorbeelden.\n',
  ]);
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

test.each(['herindeling', 'overname', 'voorstel', 'voorstel-controle', 'voorstellen', 'concept'])(
  '%s explains itself',
  (name) => {
    const { status, stdout } = command(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Voorbeelden:');
    for (const option of ['--dry-run', '--json', '--help']) expect(stdout).toContain(option);
  },
);
