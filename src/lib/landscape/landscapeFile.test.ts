import { describe, expect, it } from 'vitest';
import { sampleCatalogue } from '../../../tests/landscape/sampleLandscape.ts';
import { exportLandscape, textOfExport } from './exportLandscape.ts';
import { gemmaPartOf } from './gemmaPart.ts';
import { type LandscapeFile, lastDate, partOfFile } from './landscapeFile.ts';
import type { PartScope } from './narrowLandscape.ts';
import { makeOwnPart } from './ownPart.ts';
import { selectLandscape } from './selectLandscape.ts';

const catalogue = sampleCatalogue();
/** A date per file, so that another set of records gives another date. */
const dateOf = (file: string) => `2026-01-${String(10 + (file.length % 19)).padStart(2, '0')}`;
const base = makeOwnPart(gemmaPartOf(catalogue.gemma));
const overJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

function fileOf(organisatie: string): LandscapeFile {
  const whole = selectLandscape(catalogue, { kind: 'landschap', organisatie });
  if (whole === undefined) throw new Error(organisatie);
  const datums = Object.fromEntries([...whole.records].map(([key, { file }]) => [key, dateOf(file)]));
  return overJson({ data: whole.data, datums, terugval: '2000-01-01', gemma: 'deel.json' });
}

const scopes: readonly PartScope[] = [
  { kind: 'landschap', organisatie: 'gemeente-a' },
  { kind: 'landschap', organisatie: 'gemeente-a', filter: { applicaties: ['lev/zaken'] } },
  { kind: 'landschap', organisatie: 'gemeente-a', filter: { applicaties: ['lev/documenten', 'lev/bus'] } },
  { kind: 'landschap', organisatie: 'gemeente-a', filter: { applicaties: [] } },
  { kind: 'gebruik', organisatie: 'gemeente-a', applicatie: 'lev/zaken' },
  { kind: 'gebruik', organisatie: 'gemeente-a', applicatie: 'lev/burger' },
  { kind: 'koppelingen', organisatie: 'gemeente-a' },
  { kind: 'landschap', organisatie: 'sam' },
  { kind: 'landschap', organisatie: 'lev' },
  { kind: 'landschap', organisatie: 'lev', filter: { applicaties: ['lev/zaken'] } },
];

describe('a file of the site', () => {
  it.each(scopes.map((scope) => [JSON.stringify(scope), scope] as const))(
    '%s gives the bytes of CI',
    (_name, scope) => {
      const selection = selectLandscape(catalogue, scope);
      const part = partOfFile(fileOf(scope.organisatie), scope);
      if (selection === undefined || part === undefined) throw new Error('no such scope');
      const date = lastDate(
        selection.entries.map(({ file }) => dateOf(file)),
        '2000-01-01',
      );
      expect(part.date).toBe(date);
      const ours = exportLandscape(part.data, makeOwnPart(overJson(gemmaPartOf(catalogue.gemma))), part.date);
      const ci = exportLandscape(selection.data, base, date);
      expect(textOfExport(ours)).toBe(textOfExport(ci));
      expect(ours.fileName).toBe(ci.fileName);
    },
  );

  it('has no part for an application that is not used', () => {
    const scope = { kind: 'gebruik', organisatie: 'gemeente-a', applicatie: 'lev/nee' } as const;
    expect(partOfFile(fileOf('gemeente-a'), scope)).toBeUndefined();
  });

  it('is dated by what it holds, and falls back where nothing is known', () => {
    const file = fileOf('gemeente-a');
    expect(partOfFile({ ...file, datums: {} }, undefined)?.date).toBe('2000-01-01');
    expect(lastDate(['2026-01-02', undefined, '2026-01-01'], 'x')).toBe('2026-01-02');
  });
});
