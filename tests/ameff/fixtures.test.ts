import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/lib/archimate/checkFile.ts';
import { reportText } from '../../src/lib/diagnostics/reporters/text.ts';
import * as messages from '../../src/lib/diagnostics/texts/ameff.ts';
import { FOLDERS, readFixtures } from './fixtures.ts';

/** Only a model that was never a file can have these; `conformance.test.ts` rejects each. */
const IN_MEMORY_ONLY = ['SWC642', 'SWC643', 'SWC644'];

const fixtures = FOLDERS.flatMap(readFixtures);

describe.each(FOLDERS)('AMEFF fixtures: %s', (folder) => {
  test.each(readFixtures(folder))('$name', ({ name, bytes, expected }) => {
    expect(bytes, 'the fixture of this expectation').toBeDefined();
    expect(expected, 'the expectation of this fixture').toBeDefined();
    if (!bytes) return;
    expect(reportText(checkFile(bytes, `${name}.xml`).diagnostics)).toBe(expected);
  });
});

test('every message has a fixture that causes it', () => {
  const caused = new Set(fixtures.flatMap(({ expected }) => expected?.match(/SWC\d+(?=\]$)/gm) ?? []));
  const codes = Object.values(messages).map(({ code }) => code);
  expect(codes.filter((code) => !caused.has(code))).toEqual(IN_MEMORY_ONLY);
});

test('a fixture has one fault, unless its name says otherwise', () => {
  const several = fixtures.filter(({ name, folder, expected }) => {
    const wanted = folder === 'goed' ? 0 : 1;
    return name !== 'meer-fouten' && (expected ?? '').split('\n').length - 1 !== wanted;
  });
  expect(several.map(({ name }) => name)).toEqual([]);
});

test('codes are unique', () => {
  const codes = Object.values(messages).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
