import { describe, expect, test } from 'vitest';
import { accepted } from '../../../tests/support/editOutcome.ts';
import {
  filesAfter,
  loadFixture,
  smallFiles,
  sourceFiles,
  testSources,
} from '../../../tests/support/editSources.ts';
import { applyEdit } from './applyEdit.ts';
import { branchName } from './branchName.ts';
import { readChangeSetFile, writeChangeSetFile } from './changeSetFile.ts';
import { mergeChangeSets } from './mergeChangeSets.ts';
import { mergeRecords } from './mergeRecords.ts';
import { summarise } from './summarise.ts';

const sources = testSources();
const add = (organisatie: string, applicatie: string, more = {}) =>
  accepted(
    applyEdit(
      {
        action: 'create',
        kind: 'gebruik',
        organisatie,
        value: { applicatie, status: 'in-productie', ...more },
      },
      sources,
    ),
  );

describe('a change set file', () => {
  const { changeSet } = add('gemeente-bee', 'soft/zaken');
  const file = writeChangeSetFile(changeSet);

  test('comes back as it was', () => {
    expect(readChangeSetFile(file, 'voorstel.json')).toEqual({ ok: true, changeSet });
  });

  const change = (from: string | RegExp, to: string) => file.replace(from, to);
  test.each([
    ['no JSON', file.slice(1), ['het is geen JSON']],
    ['another kind', change('softwarecatalogus-voorstel', 'x'), ['soort is niet softwarecatalogus-voorstel']],
    ['a later version', change('"versie": 1', '"versie": 2'), ['versie 2 wordt niet gelezen, alleen 1']],
    ['no commit', change(/"basis": "b+"/, '"basis": "main"'), ['basis is geen commit']],
    [
      'a path outside',
      change('content/organisaties', 'content/../schemas'),
      ['het pad van wijziging 1 hoort niet bij een record'],
    ],
    [
      'a workflow',
      change(/content\/organisaties[^"]*/, '.github/workflows/x.yml'),
      ['het pad van wijziging 1 hoort niet bij een record'],
    ],
    [
      'an unknown key',
      change('"versie": 1', '"versie": 1, "uitvoeren": "x"'),
      ['het bestand heeft onbekende velden (uitvoeren)'],
    ],
    ['no text', change(/"inhoud": ".*"/, '"inhoud": 5'), ['inhoud van wijziging 1 is geen tekst of null']],
    ['nothing', change(/"inhoud": ".*"/, '"inhoud": null'), ['wijziging 1 doet niets']],
  ])('refuses %s', (_name, text, reasons) => {
    const read = readChangeSetFile(text, 'voorstel.json');
    expect(read.ok ? [] : read.diagnostics.map(({ message }) => message)).toEqual(
      reasons.map((reason) => `het voorstelbestand klopt niet: ${reason}.`),
    );
  });
});

describe('mergeChangeSets', () => {
  test('puts edits of one base together, with all sentences', () => {
    const merged = mergeChangeSets(
      [add('gemeente-bee', 'soft/zaken').changeSet, add('gemeente-bee', 'soft/burger').changeSet],
      'Twee',
    );
    expect(merged.ok && merged.changeSet.message).toBe(
      'Twee\n\nGemeente Bee gebruikt applicatie Zaken.\nGemeente Bee gebruikt applicatie Burger.\n',
    );
    expect(merged.ok && merged.changeSet.changes).toHaveLength(2);
  });

  test('refuses two different versions of one file', () => {
    const merged = mergeChangeSets(
      [
        add('gemeente-bee', 'soft/zaken').changeSet,
        add('gemeente-bee', 'soft/zaken', { hosting: 'saas' }).changeSet,
      ],
      'Twee',
    );
    expect(merged.ok ? [] : merged.diagnostics.map(({ code }) => code)).toEqual(['SWC708']);
  });
});

describe('mergeRecords', () => {
  test('keys that every object knows are keys as any other', () => {
    const odd = JSON.parse('{"__proto__": "x", "toString": "y"}');
    const { value, conflicts } = mergeRecords({}, odd, {});
    expect([Object.keys(value), conflicts]).toEqual([['__proto__', 'toString'], []]);
  });

  const base = { naam: 'A', adres: { plaats: 'X', straat: 'Y' }, deelnemers: ['a', 'b'], links: [{ t: 1 }] };

  test('takes what only one changed, also inside groups and in lists of texts', () => {
    const mine = { ...base, naam: 'B', deelnemers: ['a', 'b', 'c'], website: 'w' };
    const theirs = { ...base, adres: { plaats: 'Z', straat: 'Y' }, deelnemers: ['b', 'd'] };
    expect(mergeRecords(base, mine, theirs)).toEqual({
      value: {
        naam: 'B',
        adres: { plaats: 'Z', straat: 'Y' },
        deelnemers: ['b', 'd', 'c'],
        links: [{ t: 1 }],
        website: 'w',
      },
      conflicts: [],
    });
  });

  test('gives three columns for a field that both changed', () => {
    const mine = { ...base, naam: 'M', adres: { plaats: 'M', straat: 'Y' }, links: [{ t: 2 }] };
    const { naam: _gone, ...theirs } = { ...base, adres: { plaats: 'T', straat: 'Y' }, links: [] };
    expect(mergeRecords(base, mine, theirs).conflicts).toEqual([
      { path: ['adres', 'plaats'], base: 'X', mine: 'M', theirs: 'T' },
      { path: ['links'], base: [{ t: 1 }], mine: [{ t: 2 }], theirs: [] },
      { path: ['naam'], base: 'A', mine: 'M', theirs: undefined },
    ]);
  });
});

test('summarise tells what changes in whose landscape', () => {
  const { changeSet } = accepted(
    applyEdit(
      [
        {
          action: 'create',
          kind: 'gebruik',
          organisatie: 'regio-ce',
          value: { applicatie: 'soft/burger', status: 'gepland', deelnemers: ['gemeente-aa'] },
        },
        { action: 'remove', kind: 'gebruik', organisatie: 'gemeente-aa', name: 'soft--nieuw' },
      ],
      sources,
    ),
  );
  const before = loadFixture(sourceFiles(smallFiles)).catalogue;
  const after = loadFixture(filesAfter(smallFiles, changeSet)).catalogue;
  const planned = 'Regio Ce is van plan applicatie Burger te gaan gebruiken, namens Gemeente Aa.';
  expect(summarise(before, after)).toEqual([
    {
      organisatie: 'gemeente-aa',
      title: 'Gemeente Aa',
      sentences: ['Gemeente Aa: gebruik van applicatie Nieuw wordt verwijderd.', planned],
    },
    { organisatie: 'regio-ce', title: 'Regio Ce', sentences: [planned] },
  ]);
});

test.each([
  ['jan', 'Titel: één & twee', 'voorstel/jan/titel-een-twee'],
  ['$(touch x)', '`id`; rm -rf / \n..', 'voorstel/lokaal/id-rm-rf'],
  ['Jan-2', '💥', 'voorstel/jan-2/wijziging'],
  ['-x', '--upload-pack=x', 'voorstel/lokaal/upload-pack-x'],
])('a branch of %j with title %j', (login, title, branch) => {
  expect(branchName(login, title)).toBe(branch);
});

test('two voorstellen that differ only at the end of a long title have branches of their own', () => {
  const title = (naam: string) => `Gemeente Voorbeeldstad: gebruik van applicatie Voorbeeld ${naam} wijzigen`;
  expect(branchName('lokaal', title('Raad'))).not.toBe(branchName('lokaal', title('Rapportage')));
});
