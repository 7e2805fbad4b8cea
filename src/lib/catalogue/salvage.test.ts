import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../rules/checkCatalogue.ts';
import type { SourceFile } from '../yaml/source.ts';
import { pathInFile } from './salvage.ts';

function source(path: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { root: 'content', isPrivate: false, path, file: `content/${path}`, blob: '', bytes };
}
const check = (...sources: readonly SourceFile[]) => checkCatalogue(sources, { peildatum: '2026-01-01' });

describe('a record with faults', () => {
  test('still enters without its faulty parts, so that its references are checked in the same run', () => {
    const { catalogue, diagnostics } = check(
      source(
        'organisaties/x/organisatie.yaml',
        'naam: X\ntype: samenwerking\nstatus: actief\nsamenwerkingstype: dvo\nwebsite: www.example.nl\ndeelnemers:\n  - Fout Id\n  - gemeente-weg\n',
      ),
    );
    const entry = catalogue.organisaties.get('x');
    expect(entry?.value).toEqual({
      naam: 'X',
      type: 'samenwerking',
      status: 'actief',
      samenwerkingstype: 'dvo',
      deelnemers: ['gemeente-weg'],
    });
    expect(entry?.removed).toEqual([['website'], ['deelnemers', 0]]);
    expect(diagnostics.map(({ code, line, field }) => [code, line, field])).toEqual([
      ['SWC222', 5, 'website'],
      ['SWC214', 7, 'deelnemers[1]'],
      ['SWC301', 8, 'deelnemers[2]'],
    ]);
  });

  test('does not enter when what is required is at fault; references to it are no faults', () => {
    const { catalogue, diagnostics } = check(
      source('organisaties/x/organisatie.yaml', 'naam: X\ntype: fabriek\nstatus: actief\n'),
      source('organisaties/x/applicaties/a.yaml', 'naam: Aa\nstatus: actif\nsoort: applicatie\n'),
      source(
        'organisaties/x/applicaties/b.yaml',
        '# yaml-language-server: $schema=../../../../schemas/applicatie.schema.json\nnaam: Bb\nstatus: actief\nsoort: applicatie\nonderdeelVan: x/a\n',
      ),
    );
    expect([...catalogue.applicaties.keys()]).toEqual(['x/b']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['SWC204', 'SWC204']);
  });

  test('draws no conclusion from a part that could not be read', () => {
    const { diagnostics } = check(
      source(
        'organisaties/x/organisatie.yaml',
        'naam: X\ntype: gemeente\nstatus: actief\ncbsCode: GM0001\nlandschapOpenbaar: ja\n',
      ),
      source('organisaties/y/organisatie.yaml', 'naam: Y Soft\ntype: leverancier\nstatus: actief\nbron: [\n'),
      source(
        'organisaties/y/applicaties/a.yaml',
        '# yaml-language-server: $schema=../../../../schemas/applicatie.schema.json\nnaam: Aa\nstatus: actief\nsoort: applicatie\n',
      ),
      source(
        'organisaties/x/gebruik/y--a.yaml',
        '# yaml-language-server: $schema=../../../../schemas/gebruik.schema.json\napplicatie: y/a\nstatus: in-productie\n',
      ),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['SWC203', 'SWC101']);
  });
});

describe('pathInFile', () => {
  test.each([
    [['a', 0], [['a', 0]], ['a', 1]],
    [
      ['a', 1, 'b'],
      [
        ['a', 0],
        ['a', 2],
      ],
      ['a', 3, 'b'],
    ],
    [['a', 0], [['b', 0]], ['a', 0]],
    [['a', 2], [], ['a', 2]],
  ])('%j without %j is %j', (path, removed, expected) => {
    expect(pathInFile(path, removed)).toEqual(expected);
  });
});
