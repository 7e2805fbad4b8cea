import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../yaml/source.ts';
import { readFile } from './readFile.ts';
import { repairFile } from './repairFile.ts';

const guid = 'a5786df1-7ecf-11e3-67ab-0050568a6153';
const names = (id: string) => (id === guid ? 'Zaakregistratiecomponent' : undefined);

function source(text: string, path = 'organisaties/x/organisatie.yaml', isPrivate = false): SourceFile {
  const root = isPrivate ? 'prive' : 'content';
  return { root, isPrivate, path, file: `${root}/${path}`, blob: '', bytes: new TextEncoder().encode(text) };
}
const header = '# yaml-language-server: $schema=../../../schemas/organisatie.schema.json\n';

describe('repairFile', () => {
  test('puts keys in order and keeps every comment', () => {
    const text = `# Over deze organisatie\n\ntype: 'leverancier' # soort\n# de naam\nnaam: "Voorbeeldsoft"\nstatus: actief\n\nlinks:\n# de eerste\n- url: https://www.example.nl/\n  titel: 'Een' # titel\n  # onder een\n# einde\n`;
    const repaired = repairFile(source(text), names);
    expect(repaired).toBe(
      `${header}# Over deze organisatie\n# de naam\nnaam: Voorbeeldsoft\ntype: leverancier # soort\nstatus: actief\nlinks:\n  # de eerste\n  - titel: Een # titel\n    url: https://www.example.nl/\n    # onder een\n    # einde\n`,
    );
  });

  test('is done after one time, and what it writes has no fault', () => {
    const text = 'status: actief\r\nnaam: Cafe\u0301soft # het cafe\u0301\r\ntype: leverancier\r\n';
    const once = repairFile(source(`\uFEFF${text}`), names);
    expect(once).toBe(`${header}naam: Cafésoft # het café\ntype: leverancier\nstatus: actief\n`);
    expect(repairFile(source(once ?? ''), names)).toBeUndefined();
    expect(readFile(source(once ?? '')).diagnostics).toEqual([]);
  });

  test('refreshes the names of GEMMA elements only', () => {
    const path = 'organisaties/x/applicaties/y.yaml';
    const text = `# yaml-language-server: $schema=../../../../schemas/applicatie.schema.json\nnaam: Yes Suite\nstatus: actief\nsoort: applicatie\nreferentiecomponenten:\n  - ${guid} # oude naam\n`;
    expect(repairFile(source(text, path), names)).toBe(text.replace('oude naam', 'Zaakregistratiecomponent'));
  });

  test('keeps the schema line of a private root', () => {
    const text =
      '# yaml-language-server: $schema=../../../../openbaar/schemas/organisatie.schema.json\ntype: leverancier\nnaam: X\nstatus: actief\n';
    const repaired = repairFile(source(text, undefined, true), names);
    expect(repaired?.split('\n')[0]).toBe(text.split('\n')[0]);
    expect(readFile(source(repaired ?? '', undefined, true)).diagnostics).toEqual([]);
  });

  test.each([
    ['a syntax fault', 'naam: a: b\ntype: leverancier\nstatus: actief\n'],
    ['a duplicate key', 'naam: a\nnaam: b\ntype: leverancier\nstatus: actief\n'],
    ['a fault of the schema', 'naam: a\ntype: fabriek\nstatus: actief\n'],
    ['an invisible character', 'naam: a\u200Bb\ntype: leverancier\nstatus: actief\n'],
  ])('leaves a file with %s alone', (_what, text) => {
    expect(repairFile(source(text), names)).toBeUndefined();
  });
});
