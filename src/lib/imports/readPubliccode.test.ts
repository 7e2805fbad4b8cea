import { expect, it } from 'vitest';
import { readPubliccode } from './readPubliccode.ts';

const valid =
  'publiccodeYmlVersion: "0.5"\nname: Product\nurl: https://github.com/voorbeeld/product\ndevelopmentStatus: stable\nlegal:\n  license: EUPL-1.2\n';
const codesOf = (text: string) =>
  readPubliccode({ file: 'publiccode.yml', text }).diagnostics.map(({ code }) => code);

it.each(['0', '0.2', '0.2.2', '0.3.0', '0.4', '0.5.0', '0.7', '1.0', '1.0.0'])(
  'reads version %s',
  (version) => {
    expect(codesOf(valid.replace('"0.5"', version))).toEqual([]);
  },
);

it.each(['0.1', '0.6', '0.8', '1.1', '2', 'v0.5', '0.5.x'])('refuses version %s', (version) => {
  expect(codesOf(valid.replace('"0.5"', version))).toEqual(['SWC520']);
});

it('reports all faults of a file at once', () => {
  expect(codesOf('publiccodeYmlVersion: "0.1"\nlegal:\n  license: EUPL-1.3\n')).toEqual([
    'SWC520',
    'SWC521',
    'SWC521',
    'SWC521',
    'SWC522',
  ]);
});

it('takes the repository from the address when the file name says nothing', () => {
  const { value } = readPubliccode({ file: 'publiccode.yml', text: valid });
  expect([value?.repo, value?.owners.map(({ text }) => text)]).toEqual(['voorbeeld/product', ['voorbeeld']]);
});

it.each([
  ['git://github.com/voorbeeld/product.git'],
  ['http://github.com/voorbeeld/product.git'],
  ['https://github.com/voorbeeld/product/'],
])('writes %s as a browser opens it', (address) => {
  const text = valid.replace('https://github.com/voorbeeld/product', address);
  expect(readPubliccode({ file: 'publiccode.yml', text }).value?.url).toBe(
    'https://github.com/voorbeeld/product',
  );
});

it.each([['javascript:alert(1)'], ['https://gebruiker:wachtwoord@example.nl/'], ['data:text/html,x']])(
  'never takes %s as an address',
  (address) => {
    const text = `${valid}landingURL: "${address}"\n`;
    const { value, diagnostics } = readPubliccode({ file: 'publiccode.yml', text });
    expect([value?.website, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['SWC525']]);
  },
);

it('neither hangs nor throws on hostile YAML', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a,*a,*a,*a,*a,*a,*a,*a]`).join('\n')}\n`;
  expect(codesOf(`${valid}${bomb}`)).toEqual([]);
  expect(codesOf(`${valid}usedBy: ${'['.repeat(20_000)}`)).toEqual(['SWC519']);
  expect(codesOf(`${valid}name: Twee\n`)).toEqual(['SWC519']);
  expect(codesOf(`${valid}__proto__: { name: Kwaad }\nconstructor: x\n`)).toEqual([]);
});
