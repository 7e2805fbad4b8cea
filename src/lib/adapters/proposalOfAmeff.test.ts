import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleTexts } from '../../../tests/landscape/sampleLandscape.ts';
import { sourcesOf } from '../../../tests/support/catalogueOf.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import { sourcesOfCatalogue } from '../proposals/catalogueSources.ts';
import { applyAmeff } from './proposalOfAmeff.ts';

/** What gemeente-a has is left out: its records come from the file. */
const files = sourcesOf(
  Object.fromEntries(
    Object.entries(sampleTexts).filter(
      ([path]) => !/^organisaties\/gemeente-a\/(gebruik|koppelingen)\//.test(path),
    ),
  ),
);
const { catalogue } = loadCatalogue(files);
const sources = sourcesOfCatalogue(catalogue, files, {
  base: 'b'.repeat(40),
  today: '2026-11-24',
  login: 'jan',
});
const opened = { folder: '.', catalogue, sources };
const apply = (file: string) => applyAmeff(file, 'gemeente-a', opened, undefined);

describe('a file that is no AMEFF', () => {
  const folder = 'tests/fixtures/ameff/geen-ameff';

  // Among them DOCTYPE and an entity bomb, other encodings, truncation, other namespaces.
  it.each(readdirSync(folder).filter((name) => name.endsWith('.xml')))(
    '%s is refused with a reason; nothing changes',
    async (name) => {
      const outcome = await apply(join(folder, name));
      expect(outcome.ok).toBe(false);
      expect('proposal' in outcome).toBe(false);
      expect(outcome.ok ? '' : reportText(outcome.diagnostics)).toMatch(/fout: .+\. .+\[SWC6\d\d\]\n$/);
    },
  );
});

describe('a file of another maker', () => {
  it('becomes a voorstel, with a word on what is wrong with it and how names were recognised', async () => {
    const outcome = await apply('tests/fixtures/ameffImport/huidige-catalogus.xml');
    expect(outcome.ok ? '' : reportText(outcome.diagnostics)).toBe('');
    const report = reportText(outcome.notes ?? []);
    expect(report).toMatch(
      /het bestand heeft \d+ fouten tegen het formaat; wat leesbaar is, is gelezen\..+\[SWC656\]/,
    );
    expect(report).toContain('100 % gelijk');
  });

  it('adds what the file says, and removes nothing', async () => {
    const outcome = await apply('tests/fixtures/ameffImport/archi.xml');
    if (!outcome.ok) throw new Error(reportText(outcome.diagnostics));
    expect(outcome.proposal.changeSet.changes.map(({ path }) => path).sort()).toEqual([
      'content/organisaties/gemeente-a/gebruik/lev--zaken.yaml',
      'content/organisaties/gemeente-a/koppelingen/zaken--a5786df1-7ecf-11e3-67ab-0050568a6153.yaml',
    ]);
    expect(outcome.notes?.some(({ code }) => code === 'SWC656')).toBe(false);
  });
});
