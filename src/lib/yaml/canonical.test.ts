import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { canonicalYaml } from './canonical.ts';
import { scalarText } from './scalar.ts';

const header = (depth: number, kind: string) =>
  `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${kind}.schema.json\n`;

describe('canonicalYaml', () => {
  test('writes the schema line, keys in the order of the schema, quotes only where needed', () => {
    const text = canonicalYaml('organisatie', 'organisaties/gemeente-utrecht/organisatie.yaml', {
      status: 'actief',
      type: 'gemeente',
      naam: 'Utrecht',
      oin: '00000001002220647000',
      telefoon: '14 030',
      cbsCode: 'GM0344',
      inwoners: 376000,
      kvkNummer: undefined,
      links: [{ url: 'https://www.example.nl/#deel', titel: 'Zaken: alles' }],
      beschrijving: 'Regel een.\n\nRegel twee.\n',
      deelnemers: [],
      bron: { peildatum: '2026-01-01', soort: 'openbare-bron', naam: "CBS 'Gemeenten'" },
    });
    expect(text).toBe(`${header(3, 'organisatie')}naam: Utrecht
type: gemeente
status: actief
cbsCode: GM0344
oin: "00000001002220647000"
inwoners: 376000
telefoon: "14 030"
links:
  - titel: "Zaken: alles"
    url: https://www.example.nl/#deel
beschrijving: |
  Regel een.

  Regel twee.
deelnemers: []
bron:
  soort: openbare-bron
  naam: CBS 'Gemeenten'
  peildatum: 2026-01-01
`);
  });

  test('names GEMMA references in a comment, and nothing else that looks like one', () => {
    const id = 'a5786df1-7ecf-11e3-67ab-0050568a6153';
    const text = canonicalYaml(
      'applicatie',
      'organisaties/voorbeeldsoft/applicaties/x.yaml',
      {
        naam: 'X',
        status: 'actief',
        soort: 'applicatie',
        swcId: id,
        referentiecomponenten: [id],
        standaarden: [{ ondersteuning: 'ondersteund', standaardversie: id }],
      },
      (objectId) => (objectId === id ? 'Zaak\nregistratie' : undefined),
    );
    expect(text).toBe(`${header(4, 'applicatie')}naam: X
status: actief
soort: applicatie
swcId: ${id}
referentiecomponenten:
  - ${id} # Zaak registratie
standaarden:
  - standaardversie: ${id} # Zaak registratie
    ondersteuning: ondersteund
`);
  });

  test('writes a style of a GEMMA view and a box of it on one line each', () => {
    const text = canonicalYaml('gemma-view', 'gemma/views/x.yaml', {
      naam: 'Plaat',
      id: 'a5786df1-7ecf-11e3-67ab-0050568a6153',
      stijlen: [{ lijn: '#000000', vulling: '#ffffff' }],
      knopen: ['0 g groep 0 0 9 9 - Groep: A', '1 a label 1 1 2 2 0 Legenda'],
      verbindingen: ['v lijn - a g - 1,2 3,4'],
    });
    expect(text).toBe(`${header(3, 'gemma-view')}id: a5786df1-7ecf-11e3-67ab-0050568a6153
naam: Plaat
stijlen:
  - { vulling: "#ffffff", lijn: "#000000" }
knopen:
  - "0 g groep 0 0 9 9 - Groep: A"
  - 1 a label 1 1 2 2 0 Legenda
verbindingen:
  - v lijn - a g - 1,2 3,4
`);
  });

  test.each([
    '',
    ' x',
    'x ',
    'no',
    'Null',
    '~',
    '1.10',
    '0x1F',
    '1e3',
    '12:30:00',
    '.5',
    '-',
    '- a',
    '--- a',
    '...',
    '# a',
    'a #b',
    'a: b',
    'a:',
    '{a}',
    '[a]',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    "'a'",
    '"a"',
    'a "b" c',
    'a\\b',
    'a\tb',
    'a\nb',
    'a\n\nb\n',
    'a\n\n',
    '\na',
    '\n',
    ' a\nb',
    'a\n b\n',
    'a\u0000b',
    'a\u2028b',
    '\u{FEFF}a',
    '@a',
    '`a',
    '%a',
    '=',
    '<<',
    '?',
    '? a',
    '2026-01-31',
    '14 030',
    '+31 30',
    'é ü 漢',
    '💡',
    'a, b',
    'a\r\nb',
    'a \nb',
    '\t\na',
    'true',
    'Yes',
    'on',
    '1_000',
    '0o17',
    '.inf',
    '+',
    '.',
    '1',
    '0',
    'x: |',
    'a\u0085b',
    '-1',
    '=cmd',
    'a]',
    'a}',
  ])('keeps %j whatever it is, in block and in flow', (text) => {
    const file = canonicalYaml('organisatie', 'organisaties/x/organisatie.yaml', {
      naam: text,
      links: [text],
    });
    expect(parse(file)).toEqual({ naam: text, links: [text] });
    // A date is the one text that a YAML 1.1 reader takes for something else.
    if (!/^\d{4}-/.test(text)) expect(parse(file, { version: '1.1' })).toEqual({ naam: text, links: [text] });
    if (!text.includes('\n')) expect(parse(`[${scalarText(text, true)}]`)).toEqual([text]);
    expect(parse(`{ a: ${scalarText(text, true)} }`)).toEqual({ a: text });
  });
});
