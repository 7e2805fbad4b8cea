import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/lib/archimate/checkFile.ts';
import { readAmeff } from '../../src/lib/archimate/read.ts';
import { writeAmeff } from '../../src/lib/archimate/write.ts';
import { type Folder, readFixtures } from './fixtures.ts';
import { mutations } from './mutations.ts';
import { xsdErrors } from './xsd.ts';

const xsd = process.env.AMEFF_XSD ?? '';
const why = xsd ? '' : ' (overgeslagen: AMEFF_XSD noemt geen archimate3_Diagram.xsd)';

function files(folder: Folder) {
  return readFixtures(folder).map(({ name, bytes }) => ({ fileName: `${name}.xml`, contents: bytes ?? '' }));
}

describe.skipIf(!xsd)(`our check agrees with the XSD${why}`, { timeout: 60_000 }, () => {
  test('fixtures without faults are accepted by both', async () => {
    expect([...(await xsdErrors(xsd, files('goed')))]).toEqual([]);
  });

  test('every fixture with a fault of the XSD is refused by both', async () => {
    const refused = await xsdErrors(xsd, files('xsd'));
    expect([...refused.keys()].sort()).toEqual(files('xsd').map(({ fileName }) => fileName));
  });

  test('what only an importer refuses is accepted by the XSD', async () => {
    expect([...(await xsdErrors(xsd, files('alleen-wij')))]).toEqual([]);
  });

  test('what we write is accepted by the XSD', async () => {
    const written = files('goed').map(({ fileName, contents }) => {
      const { model } = readAmeff(contents, fileName);
      return { fileName, contents: model ? writeAmeff(model) : '' };
    });
    expect([...(await xsdErrors(xsd, written))]).toEqual([]);
  });

  test('the GEMMA fixture is accepted by the XSD', async () => {
    const contents = readFileSync(join(import.meta.dirname, '../fixtures/gemma/gemma-mini.xml'));
    expect([...(await xsdErrors(xsd, [{ fileName: 'gemma-mini.xml', contents }]))]).toEqual([]);
  });

  test.each(['volledig', 'viewpoints'])(
    'of 600 files with one random change of "%s", none is refused by the XSD alone',
    async (name) => {
      const bytes = readFixtures('goed').find((fixture) => fixture.name === name)?.bytes;
      const changed = [...mutations(new TextDecoder().decode(bytes), 20260701, 600)].map(
        (contents, index) => ({
          fileName: `wijziging-${index}.xml`,
          contents,
        }),
      );
      const refused = await xsdErrors(xsd, changed);
      expect(refused.size).toBeGreaterThan(200);
      const missed = changed.filter(
        ({ fileName, contents }) =>
          refused.has(fileName) &&
          !checkFile(contents, fileName).diagnostics.some(({ severity }) => severity === 'fout'),
      );
      expect(missed.map(({ fileName }) => refused.get(fileName))).toEqual([]);
    },
  );
});
