/** Attacks in the bytes, the YAML and the values of a record (editing.md), each on a real repository. */
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { guardFormula } from '../../src/lib/exports/csv.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { GuardFixture, guardTexts, people, told } from '../support/guardFixture.ts';

const fixture = new GuardFixture();
afterAll(() => fixture.close());

const path = 'content/organisaties/gemeente-aa/organisatie.yaml';
const text = guardTexts[path] ?? '';
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
const laughs = Array.from(
  { length: 9 },
  (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
);

const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join('');

const attacks: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  reasons: readonly string[],
])[] = [
  ['__proto__', `${text}__proto__:\n  polluted: true\n`, ["'__proto__' mag niet als veldnaam."]],
  ['constructor', `${text}constructor:\n  prototype: {}\n`, ["'constructor' mag niet als veldnaam."]],
  ['a merge key', `${text}<<:\n  naam: x\n`, ["'<<' mag niet als veldnaam."]],
  ['a second document', `${text}---\nnaam: x\n`, ['hier begint een tweede document.']],
  ['a document marker at the start', `---\n${text}`, ["de regel '---' hoort hier niet."]],
  ['a duplicate key', `${text}naam: Anders\n`, ["'naam' staat er twee keer."]],
  [
    'a tag',
    text.replace('naam: Aa', 'naam: !!js/function "x"'),
    ['hier staat een tag (tag:yaml.org,2002:js/function).'],
  ],
  [
    'an anchor and an alias',
    text.replace('naam: Aa', 'naam: &a Aa\nofficieleNaam: *a'),
    ['hier staat een anker (&a).', 'hier staat een verwijzing naar een anker (*a).'],
  ],
  [
    'billion laughs',
    `${text}l0: &l0 lol\n${laughs.join('\n')}\n`,
    ['hier staat een anker (&l9).', 'hier staat een verwijzing naar een anker (*l8).'],
  ],
  [
    'nesting of 20,000',
    `${text}links: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
    ['hier zitten meer dan 40 lagen in elkaar.'],
  ],
  [
    'thousands of keys',
    `${text}adres: {${Array.from({ length: 6_000 }, (_, i) => `k${i}: 1`).join(', ')}}\n`,
    ["het veld 'k5999' bestaat hier niet."],
  ],
  ['20,000 keys', text + keys, [`dit bestand is ${(text + keys).length} bytes; ten hoogste 65536 mag.`]],
  [
    'bidi characters',
    text.replace('naam: Aa', 'naam: A\u202ea'),
    ['hier staat een onzichtbaar teken dat de leesrichting verandert (U+202E).'],
  ],
  [
    'a zero-width character',
    text.replace('naam: Aa', 'naam: A\u200ba'),
    ['hier staat een onzichtbaar teken zonder breedte (U+200B).'],
  ],
  [
    'bad UTF-8',
    bytes(text.replace('Aa', 'A'), [0x23, 0x20, 0xff, 0xfe, 0x0a]),
    ['hier staan bytes die geen UTF-8 zijn.'],
  ],
  ['a byte order mark', `\ufeff${text}`, ['het bestand begint met een onzichtbaar teken (BOM).']],
  [
    'Windows line ends',
    text.replaceAll('\n', '\r\n'),
    ['6 regels eindigen op de manier van Windows (CRLF).'],
  ],
  [
    'a control character',
    text.replace('naam: Aa', 'naam: A\u0007a'),
    ['hier staat een onzichtbaar besturingsteken (U+0007).'],
  ],
  [
    'a separate accent',
    text.replace('naam: Aa', 'naam: Ae\u0301'),
    ['hier staat een letter en een los accent, in plaats van één teken.'],
  ],
  [
    'javascript:',
    `${text}website: javascript:alert(1)\n`,
    ["'javascript:alert(1)' is geen webadres: adressen die met javascript: beginnen mogen niet."],
  ],
  [
    'data:',
    `${text}website: data:text/html,x\n`,
    ["'data:text/html,x' is geen webadres: adressen die met data: beginnen mogen niet."],
  ],
  [
    'credentials in a URL',
    `${text}website: https://user:pass@example.nl\n`,
    ["'https://user:pass@example.nl' is geen webadres: er staat een gebruikersnaam of wachtwoord in."],
  ],
  [
    'a homograph in a URL',
    `${text}website: https://exаmple.nl\n`,
    ["'https://exаmple.nl' is geen webadres: de domeinnaam bevat letters buiten a-z."],
  ],
  [
    'HTML in text',
    text.replace('naam: Aa', 'naam: <script>alert(1)</script>'),
    ['hier staat HTML (<script>).'],
  ],
  [
    'another order of keys',
    text.replace('naam: Aa\ntype: gemeente', 'type: gemeente\nnaam: Aa'),
    ["in de vaste vorm staat hier 'naam: Aa'."],
  ],
  ['an unknown key', `${text}beheerder: true\n`, ["het veld 'beheerder' bestaat hier niet."]],
];

test.each(attacks)(
  '%s is refused with its reason',
  async (_name, content, reasons) => {
    const decision = await fixture.attempt({ files: { [path]: content }, by: people.adminAa });
    expect(decision.verdict).toBe('fouten');
    const told = new Set(decision.diagnostics.map(({ file, message }) => `${file}: ${message}`));
    for (const reason of reasons) expect(told).toContain(`${path}: ${reason}`);
    // Nobody else's file is blamed for it.
    expect(decision.diagnostics.filter(({ file }) => file !== path)).toEqual([]);
  },
  // Not a measure: a busy machine may take long over starting git, and the bench keeps the time.
  300_000,
);

const field = (more: object) => canonicalYaml('organisatie', path.slice(8), { ...parse(text), ...more });

/** For each attack what looks like it and is right: a wrong refusal is as bad as a missing one. */
const twins: readonly (readonly [name: string, content: string])[] = [
  ['a name of JavaScript as a value', field({ beschrijvingKort: '__proto__ en constructor zijn woorden.' })],
  ['two smaller-thans in a text', field({ beschrijvingKort: 'Sneller << dan eerst.' })],
  ['three dashes in a text', field({ beschrijving: 'Eerst dit.\n---\nDan dat.' })],
  ['signs of anchors, aliases and tags in a text', field({ beschrijvingKort: '&a *a !!js/function' })],
  ['a comment between the fields', text.replace('type:', '# gemeente sinds 1811\ntype:')],
  ['a list in a list of fields', field({ links: [{ titel: 'Kaart', url: 'https://www.example.nl/' }] })],
  [
    'many items',
    field({ links: Array.from({ length: 50 }, (_, i) => ({ titel: `L${i}`, url: 'https://a.nl/' })) }),
  ],
  ['a long text of many lines', field({ beschrijving: 'Een regel.\n'.repeat(800).trim() })],
  [
    'accents in one character and other scripts',
    field({ beschrijvingKort: 'Café Ångström, Ελλάδα, 漢字, 😀' }),
  ],
  ['https, a port, a path and a query', field({ website: 'https://www.example.nl:8443/a/b?c=d#e' })],
  ['http', field({ website: 'http://www.example.nl/' })],
  ['an at sign in the path of a URL', field({ website: 'https://www.example.nl/@gemeente' })],
  ['a domain in punycode', field({ website: 'https://xn--bcher-kva.example/' })],
  ['words about schemes in a text', field({ beschrijvingKort: 'javascript: en data: zijn geen adressen.' })],
  ['a tag in words', field({ beschrijvingKort: 'x < y en y > z' })],
];

test.each(twins)('the twin: %s is accepted', async (_name, content) => {
  expect(told(await fixture.attempt({ files: { [path]: content }, by: people.adminAa }))).toEqual([
    'akkoord',
  ]);
});

const change = (naam: string) => canonicalYaml('organisatie', path.slice(8), { ...parse(text), naam });

test.each([
  'Aa & Bee',
  'Aa "het dorp"',
  '=1+1',
  '＝1+1',
  "'t Zand",
  '-',
  'null',
  '0612',
  'Ået',
  'a < b',
  '漢字',
])('the twin: %s is text like any other', async (naam) => {
  const decision = await fixture.attempt({ files: { [path]: change(naam) }, by: people.adminAa });
  expect(told(decision)).toEqual(['akkoord']);
  // What a spreadsheet would run is guarded where it leaves the catalogue.
  if (/^[=＝-]/.test(naam)) expect(guardFormula(naam)).toBe(`'${naam}`);
});

test('a second usage of the same application, under another name', async () => {
  const second = 'content/organisaties/gemeente-aa/gebruik/soft--extra.yaml';
  const content = canonicalYaml('gebruik', second.slice(8), { applicatie: 'soft/zaken', status: 'gepland' });
  const decision = await fixture.attempt({ files: { [second]: content } });
  expect(decision.verdict).toBe('fouten');
  expect(told(decision)).toContain(`${second}: dit bestand hoort soft--zaken.yaml te heten.`);
});

test('the CBS code of another gemeente, even for a steward', async () => {
  const content = text.replace('GM1001', 'GM1002');
  const decision = await fixture.attempt({ files: { [path]: content }, by: people.steward });
  expect(decision.verdict).toBe('fouten');
  expect(told(decision)).toEqual([
    'fouten',
    'content/organisaties/gemeente-bee/organisatie.yaml: CBS-code GM1002 staat ook bij gemeente-aa.',
  ]);
});

test.each([
  ['an application that does not exist', { applicatie: 'soft/weg', status: 'gepland' }, 'soft--weg'],
  [
    'a component that does not exist',
    {
      applicatie: 'ander/zaken',
      status: 'gepland',
      referentiecomponenten: ['b5786df1-7ecf-11e3-67ab-0050568a6153'],
    },
    'ander--zaken',
  ],
])('a reference to %s', async (_name, value, name) => {
  const file = `content/organisaties/gemeente-aa/gebruik/${name}.yaml`;
  const decision = await fixture.attempt({
    files: { [file]: canonicalYaml('gebruik', file.slice(8), value) },
  });
  expect(decision.verdict).toBe('fouten');
  expect(told(decision)[1]).toMatch(/bestaat niet|staat niet in de GEMMA/);
});

test('the twins: references to what is there, and a usage under its own name', async () => {
  const file = 'content/organisaties/gemeente-aa/gebruik/ander--zaken.yaml';
  const component = 'a5786df1-7ecf-11e3-67ab-0050568a6153';
  const value = { applicatie: 'ander/zaken', status: 'gepland', referentiecomponenten: [component] };
  const files = { [file]: canonicalYaml('gebruik', file.slice(8), value) };
  expect(told(await fixture.attempt({ files }))).toEqual(['akkoord']);
});

test('the twin: a steward gives a CBS code that nobody has', async () => {
  const content = text.replace('GM1001', 'GM1003');
  expect(told(await fixture.attempt({ files: { [path]: content }, by: people.steward }))).toEqual([
    'akkoord',
  ]);
});
