import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../../tests/support/seeded.ts';
import { canonicalYaml } from './canonical.ts';
import { editYaml, editYamlTo, newYaml } from './edit.ts';
import { type EditTarget, fragmentLines } from './editFragment.ts';
import { YamlEditError } from './editOps.ts';
import { readYaml } from './readYaml.ts';

const target: EditTarget = { kind: 'organisatie', path: 'organisaties/x/organisatie.yaml' };
const header = '# yaml-language-server: $schema=../../../schemas/organisatie.schema.json\n';
const text = `${header}# Bovenaan
naam: Utrecht # zo heet zij
type: gemeente
status: actief
telefoon: "0612345678"
# over de links
links:
  - titel: Een # 1
    url: https://een.example.nl
  # voor twee
  - titel: Twee
    url: https://twee.example.nl
beschrijving: |
  Regel een.

  Regel twee.
deelnemers:
  - gemeente-a
  - gemeente-b # b
  - gemeente-c
bron:
  soort: redactie
# Onderaan
`;

/** Lines of `after` that `before` has not, and the other way round. */
function changed(before: string, after: string): { added: string[]; removed: string[] } {
  const old = before.split('\n');
  const fresh = after.split('\n');
  return {
    added: fresh.filter((line) => !old.includes(line)),
    removed: old.filter((line) => !fresh.includes(line)),
  };
}

describe('editYaml', () => {
  test('changes one line for one field and keeps the comment behind it', () => {
    const after = editYaml(target, text, [{ op: 'set', path: ['naam'], value: 'Ja: nee' }]);
    expect(changed(text, after)).toEqual({
      removed: ['naam: Utrecht # zo heet zij'],
      added: ['naam: "Ja: nee" # zo heet zij'],
    });
  });

  test('adds a key where the schema has it', () => {
    const after = editYaml(target, text, [{ op: 'set', path: ['website'], value: 'https://x.example.nl' }]);
    expect(after).toBe(text.replace('telefoon:', 'website: https://x.example.nl\ntelefoon:'));
    const first = editYaml(target, text.replace('naam: Utrecht # zo heet zij\n', ''), [
      { op: 'set', path: ['naam'], value: 'Nieuw' },
    ]);
    expect(first).toBe(text.replace('Utrecht # zo heet zij', 'Nieuw'));
  });

  test('adds a key with all containers above it, and removes them when they run empty', () => {
    const added = editYaml(target, text, [{ op: 'set', path: ['adres', 'straat'], value: 'Stadsplateau' }]);
    expect(added).toBe(text.replace('# over de links', 'adres:\n  straat: Stadsplateau\n# over de links'));
    expect(editYaml(target, added, [{ op: 'remove', path: ['adres', 'straat'] }])).toBe(text);
  });

  test('adds, changes and removes list items', () => {
    expect(editYaml(target, text, [{ op: 'insert', path: ['deelnemers', 0], value: 'gemeente-0' }])).toBe(
      text.replace('  - gemeente-a', '  - gemeente-0\n  - gemeente-a'),
    );
    expect(editYaml(target, text, [{ op: 'insert', path: ['deelnemers', 3], value: 'gemeente-d' }])).toBe(
      text.replace('  - gemeente-c', '  - gemeente-c\n  - gemeente-d'),
    );
    expect(editYaml(target, text, [{ op: 'remove', path: ['deelnemers', 1] }])).toBe(
      text.replace('  - gemeente-b # b\n', ''),
    );
    expect(editYaml(target, text, [{ op: 'set', path: ['links', 1, 'titel'], value: 'Anders' }])).toBe(
      text.replace('Twee', 'Anders'),
    );
    expect(editYaml(target, text, [{ op: 'remove', path: ['links', 0, 'titel'] }])).toBe(
      text.replace('titel: Een # 1\n    ', ''),
    );
  });

  test('replaces a text of several lines', () => {
    expect(editYaml(target, text, [{ op: 'set', path: ['beschrijving'], value: 'A\nB' }])).toBe(
      text.replace('|\n  Regel een.\n\n  Regel twee.', '|-\n  A\n  B'),
    );
  });

  test('writes the name of a GEMMA element anew when the element changes', () => {
    const id = 'a5786df1-7ecf-11e3-67ab-0050568a6153';
    const other = 'b5786df1-7ecf-11e3-67ab-0050568a6153';
    const names = (objectId: string) => (objectId === id ? 'Een' : 'Ander');
    const kind = { kind: 'applicatie', path: 'organisaties/x/applicaties/y.yaml', names } as const;
    const before = canonicalYaml(kind.kind, kind.path, { naam: 'Y', referentiecomponenten: [id] }, names);
    expect(editYamlTo(kind, before, { naam: 'Y', referentiecomponenten: [other] })).toBe(
      before.replace(`${id} # Een`, `${other} # Ander`),
    );
  });

  test('edits a flow list by writing it as a block', () => {
    const before = `${header}naam: A\ndeelnemers: [a, b]\nbron: { soort: redactie }\n`;
    expect(editYaml(target, before, [{ op: 'insert', path: ['deelnemers', 2], value: 'c' }])).toBe(
      before.replace(' [a, b]', '\n  - a\n  - b\n  - c'),
    );
  });

  test('brings a text to a value with the fewest lines', () => {
    const value = structuredClone(readYaml(text, '-').value) as Record<string, unknown>; // test data
    const after = editYamlTo(target, text, {
      ...value,
      naam: 'Utrecht',
      oin: '00000001002220647000',
      deelnemers: ['gemeente-a', 'gemeente-c', 'gemeente-d'],
    });
    expect(after).toBe(
      text
        .replace('telefoon:', 'oin: "00000001002220647000"\ntelefoon:')
        .replace('  - gemeente-b # b\n  - gemeente-c', '  - gemeente-c\n  - gemeente-d'),
    );
    expect(editYamlTo(target, text, value)).toBe(text);
  });

  test.each([
    ['a second document', 'naam: A\n---\nnaam: B\n'],
    ['a duplicate key', 'naam: A\nnaam: B\n'],
    ['an anchor', 'naam: &a A\n'],
    ['Windows line ends', 'naam: A\r\n'],
    ['no map', '- naam\n'],
  ])('refuses %s', (_name, broken) => {
    expect(() => editYaml(target, broken, [{ op: 'set', path: ['naam'], value: 'C' }])).toThrow(
      YamlEditError,
    );
  });

  test('refuses to remove what is not there', () => {
    expect(() => editYaml(target, text, [{ op: 'remove', path: ['oin'] }])).toThrow('nothing at oin');
  });
});

const pieces = [
  ...[
    '\n',
    ': ',
    ' #',
    '- ',
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a',
    '*a',
    '!!str',
    '|',
    '>',
    '%',
    '@',
  ],
  ...[
    '`',
    '---',
    '...',
    '\t',
    ' ',
    '\u0000',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u200b',
    '\ufeff',
    '__proto__',
    '<<',
  ],
  ...[
    'true',
    'null',
    '1',
    '0x1',
    '1e3',
    '2026-01-01',
    'a',
    'é',
    '💡',
    '=1+1',
    '＝',
    'naam: B',
    '\nnaam: B',
    '?',
  ],
];

describe('no form value can add a key or break the YAML', () => {
  const paths = [
    ['naam'],
    ['website'],
    ['links', 0, 'titel'],
    ['links', 1, 'url'],
    ['deelnemers', 1],
    ['bron', 'naam'],
  ];
  test.each([1, 2, 3, 4])('seed %i', (seed) => {
    const next = seededNumbers(seed);
    const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T; // list is not empty
    let current = text;
    let value = readYaml(text, '-').value;
    for (let round = 0; round < 120; round += 1) {
      const hostile = Array.from({ length: 1 + next(5) }, () => pick(pieces)).join('');
      const path = pick(paths);
      current = editYaml(target, current, [{ op: 'set', path, value: hostile }]);
      const read = readYaml(current, '-');
      expect(read.diagnostics).toEqual([]);
      expect(Object.keys(read.value as object).sort()).toEqual(
        [...new Set([...Object.keys(value as object), String(path[0])])].sort(),
      );
      value = read.value;
      expect(newYaml(target, { naam: hostile, links: [{ titel: hostile }] })).toBe(
        canonicalYaml('organisatie', target.path, { naam: hostile, links: [{ titel: hostile }] }),
      );
    }
    // An edited file is still canonical, but for the comments that people wrote in it.
    const bare = editYamlTo(target, `${header}naam: A\n`, value);
    expect(bare).toBe(canonicalYaml('organisatie', target.path, value));
  });
});

test('fragmentLines gives the lines without the indent of their place', () => {
  expect(fragmentLines(target, ['links', 1], { titel: 'a', url: 'b' })).toEqual(['- titel: a', '  url: b']);
  expect(fragmentLines(target, ['links', 1, 'titel'], 'a\nb')).toEqual(['titel: |-', '  a', '  b']);
});
