/** Commands that send a voorstel, and those about concepts, on a real checkout. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CommandCheckout } from '../support/commandCheckout.ts';
import { people } from '../support/guardFixture.ts';

const clone = new CommandCheckout();
const { fixture } = clone;
const git = clone.git.bind(clone);
const command = clone.run.bind(clone);
const usage = 'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml';

afterAll(() => clone.close());

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

test('a configuration with a fault in it stops the sending: nobody knows where it goes', () => {
  const config = join(clone.folder, 'catalogus.config.json');
  writeFileSync(config, '{ "site": ');
  const { status, stdout } = command('voorstel', '--tak', 'voorstel/lokaal/afdeling', '--versturen');
  rmSync(config);
  expect([status, stdout]).toEqual([2, expect.stringMatching(/niet verstuurd\. .* is geen geldige JSON/)]);
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

  test('a supplier adopts its own concept; what moves usage of others is for a steward', () => {
    const judge = (branch: string, id: number) =>
      command('voorstel-controle', '--kop', branch, '--auteur-id', String(id), '--peildatum', '2026-11-24')
        .status;
    expect(command('concept', '--overnemen', 'soft/nieuw').status).toBe(0);
    const adopted = 'voorstel/lokaal/concept-overnemen-nieuw';
    expect([judge(adopted, people.offerSoft), judge(adopted, people.usageAa)]).toEqual([0, 3]);
    expect(command('concept', '--samenvoegen', 'soft/nieuw', '--in', 'ander/zaken').status).toBe(0);
    const merged = 'voorstel/lokaal/concept-samenvoegen-nieuw-met-andere-zaken';
    expect([judge(merged, people.steward), judge(merged, people.offerSoft)]).toEqual([0, 3]);
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
