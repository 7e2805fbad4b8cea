import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blobId, readRoots } from '../src/lib/adapters/disk.ts';
import { allMessages } from '../src/lib/diagnostics/allMessages.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';
import { checkCatalogue } from '../src/lib/rules/checkCatalogue.ts';
import type { SourceFile } from '../src/lib/yaml/source.ts';

/*
 * One folder per fault: files that replace or join those of `_basis`, and the exact text of what is said about them.
 * `UPDATE=1 npx vitest run tests/diagnostics.test.ts` writes the texts; a changed text is reviewed in a commit.
 */
const fixtures = 'tests/fixtures/diagnostics';
const peildatum = '2026-01-01';
const names = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !['_basis', 'goed'].includes(item.name))
    .map(({ name }) => name)
    .sort();

async function sourcesOf(folder: string): Promise<readonly SourceFile[]> {
  return readRoots(
    readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name }) => ({ name, folder: `${folder}/${name}`, isPrivate: name !== 'content' }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}

const base = await sourcesOf(`${fixtures}/_basis`);

async function check(own: readonly SourceFile[]) {
  const replaced = new Set(own.map(({ file }) => file));
  const sources = [...base.filter(({ file }) => !replaced.has(file)), ...own];
  return checkCatalogue(sources, { peildatum });
}

test('the base of all fixtures has no fault', async () => {
  expect(reportText((await check([])).diagnostics)).toBe('');
});

describe('a fixture for every fault', () => {
  test.each(names(fixtures))('%s', async (name) => {
    const { diagnostics } = await check(await sourcesOf(`${fixtures}/${name}`));
    const text = reportText(diagnostics);
    const golden = `${fixtures}/${name}/verwacht.txt`;
    if (process.env.UPDATE === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
    expect(diagnostics.map(({ code }) => code)).toContain(name.slice(0, 6));
  });

  test.each(names(`${fixtures}/goed`))('%s is accepted', async (name) => {
    const { diagnostics } = await check(await sourcesOf(`${fixtures}/goed/${name}`));
    expect(reportText(diagnostics)).toBe('');
  });

  test('every fixture has an expectation and files, every code of these series a fixture', () => {
    for (const name of names(fixtures)) {
      const items = readdirSync(`${fixtures}/${name}`).sort();
      expect(items, name).toContain('verwacht.txt');
      expect(items.length, name).toBeGreaterThan(1);
    }
    const covered = new Set(names(fixtures).map((name) => name.slice(0, 6)));
    const codes = allMessages.map(({ code }) => code).filter((code) => code >= 'SWC100' && code < 'SWC500');
    // SWC299 is the net below the schema messages; `src/lib/schema/explain.test.ts` proves that nothing falls in it.
    // A link in the repository would trip every tool that walks it: SWC407 makes its own below.
    const elsewhere = new Set<string>(['SWC299', 'SWC407']);
    const missing = codes.filter((code) => !elsewhere.has(code) && !covered.has(code));
    expect(missing).toEqual([]);
    const known = new Set<string>(allMessages.map(({ code }) => code));
    expect([...covered].filter((code) => !known.has(code))).toEqual([]);
  });
});

test('SWC407: a link is refused and never followed, also where it leads nowhere or to a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fixture-'));
  try {
    const applicaties = join(folder, 'content/organisaties/voorbeeldsoft/applicaties');
    await mkdir(applicaties, { recursive: true });
    await symlink('/nergens', join(applicaties, 'nergens.yaml'));
    await symlink(tmpdir(), join(applicaties, 'map.yaml'));
    const text = reportText((await check(await sourcesOf(folder))).diagnostics);
    expect(text).toBe(
      ['map', 'nergens']
        .map(
          (name) =>
            `content/organisaties/voorbeeldsoft/applicaties/${name}.yaml:1:1: fout: dit is een verwijzing (symlink) of een ander bijzonder bestand. Vervang het door een gewoon bestand met de inhoud zelf. [SWC407]\n`,
        )
        .join(''),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

describe('the help of a message', () => {
  test('codes are unique and every text is there', () => {
    const codes = allMessages.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    for (const { code, title, explanation, wrong, right } of allMessages) {
      // The series of imports, AMEFF and proposals have examples where an example helps.
      const texts = code < 'SWC500' ? [title, explanation, wrong, right] : [title, explanation];
      for (const text of texts) expect(text.trim(), code).not.toBe('');
    }
  });

  const records = allMessages.filter(
    ({ code, examplePath }) => code >= 'SWC100' && code < 'SWC300' && examplePath !== '',
  );
  // These two say in words what no example can show on a page.
  const inWords = new Set(['SWC120', 'SWC121', 'SWC122']);

  test.each(
    records.filter(({ code }) => !inWords.has(code)).map((message) => [message.code, message] as const),
  )(
    '%s: the wrong example gives the code, the right one is accepted',
    async (code, { wrong, right, examplePath = 'organisaties/voorbeeld-x/organisatie.yaml' }) => {
      const found = async (text: string) => {
        const bytes = new TextEncoder().encode(text);
        const file = `content/${examplePath}`;
        const source = {
          root: 'content',
          isPrivate: false,
          path: examplePath,
          file,
          blob: blobId(bytes),
          bytes,
        };
        const { diagnostics } = await check([source]);
        return diagnostics
          .filter((diagnostic) => diagnostic.file === file)
          .map((diagnostic) => diagnostic.code);
      };
      expect(await found(wrong)).toContain(code);
      const others = await found(right);
      expect(others.filter((other) => other >= 'SWC100' && other < 'SWC300')).toEqual([]);
    },
  );
});
