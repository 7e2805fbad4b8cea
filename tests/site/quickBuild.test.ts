import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildSite } from '../../src/lib/adapters/build/buildSite.ts';
import { meaningOfPath } from '../../src/lib/model/paths.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { importOver, miniText } from '../support/gemmaRelease.ts';

/*
 * A quick build over the site of before gives the same bytes as a whole build: one site for each kind of edit would
 * take minutes, so edits that lie far apart share a build.
 */
const folder = mkdtempSync(join(tmpdir(), 'snel-'));
const root = join(folder, 'content');
const out = join(folder, 'site');
const kept = process.env.CATALOGUS_WORTELS;
process.env.CATALOGUS_WORTELS = root;
afterAll(() => {
  if (kept === undefined) delete process.env.CATALOGUS_WORTELS;
  else process.env.CATALOGUS_WORTELS = kept;
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, value: object): void {
  const kind = meaningOfPath(path)?.kind;
  if (kind === undefined) throw new Error(path);
  write(path, canonicalYaml(kind, path, value));
}
function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const { texts, gemma } = importOver({}, miniText);
const [component = '', other = ''] = (gemma.perSoort.get('referentiecomponent') ?? []).map(({ id }) => id);
const [versie = ''] = [...gemma.versiesVan.values()].flat().map(({ id }) => id);
const [voorziening = ''] = (gemma.perSoort.get('voorziening') ?? []).map(({ id }) => id);

const gemeente = (naam: string, cbsCode: string) => ({ naam, type: 'gemeente', status: 'actief', cbsCode });
const leverancier = (naam: string) => ({ naam, type: 'leverancier', status: 'actief' });
const applicatie = (naam: string, more = {}) => ({ naam, status: 'actief', soort: 'applicatie', ...more });
const gebruik = (id: string, more = {}) => ({ applicatie: id, status: 'in-productie', ...more });

function begin(): void {
  for (const [path, text] of Object.entries(texts)) write(path, text);
  write(
    'beheer/stewards.yaml',
    '# yaml-language-server: $schema=../../schemas/stewards.schema.json\nstewards: []\n',
  );
  for (const [index, name] of ['aa', 'bee', 'cee', 'dee', 'eff'].entries()) {
    put(`organisaties/gemeente-${name}/organisatie.yaml`, {
      ...gemeente(`Stad ${name}`, `GM900${index}`),
      landschapOpenbaar: true,
    });
  }
  put('organisaties/samen/organisatie.yaml', {
    naam: 'Samen Sterk',
    type: 'samenwerking',
    status: 'actief',
    samenwerkingstype: 'ambtelijke-fusie',
    deelnemers: ['gemeente-dee', 'gemeente-eff'],
    landschapOpenbaar: true,
  });
  for (const name of ['soft', 'hard', 'zacht']) {
    put(`organisaties/${name}/organisatie.yaml`, leverancier(`Bedrijf ${name}`));
  }
  put(
    'organisaties/soft/applicaties/zaken.yaml',
    applicatie('Zaken', { referentiecomponenten: [component] }),
  );
  put('organisaties/soft/applicaties/archief.yaml', applicatie('Archief'));
  put('organisaties/hard/applicaties/doos.yaml', applicatie('Doos', { referentiecomponenten: [other] }));
  put('organisaties/zacht/applicaties/kussen.yaml', applicatie('Kussen'));
  put('organisaties/zacht/applicaties/deken.yaml', applicatie('Deken'));
  put('organisaties/gemeente-aa/gebruik/soft--zaken.yaml', gebruik('soft/zaken'));
  put('organisaties/gemeente-aa/gebruik/soft--archief.yaml', gebruik('soft/archief'));
  put('organisaties/gemeente-bee/gebruik/hard--doos.yaml', gebruik('hard/doos'));
  put('organisaties/gemeente-cee/gebruik/zacht--kussen.yaml', gebruik('zacht/kussen'));
}

/**
 * Paths and hashes of everything in the site. A page that was kept names in its foot, and in what a voorstel needs to
 * know, the version that it was made of, until the whole build that follows.
 */
function snapshot(): ReadonlyMap<string, string> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    names.map((item) => {
      const path = join(item.parentPath, item.name);
      const bytes = path.endsWith('.html') ? withoutVersion(readFileSync(path, 'utf8')) : readFileSync(path);
      return [path.slice(out.length + 1), createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

function withoutVersion(html: string): string {
  return html.replace(/<footer class="sc-footer">.*?<\/footer>/s, '').replace(/"commit":"[0-9a-f]*"/g, '');
}

async function build(isQuick: boolean): Promise<boolean> {
  const result = await buildSite({ out, isQuick, report: () => undefined });
  if (result.kind === 'fouten') throw new Error(JSON.stringify(result.diagnostics));
  return result.isPartial;
}

const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
const inode = (path: string) => statSync(join(out, path, 'index.html')).ino;

/** Pages that differ between a quick build and the whole one that follows. */
async function staleAfter(): Promise<readonly string[]> {
  const quick = snapshot();
  expect(await build(false)).toBe(false);
  const whole = snapshot();
  return [...new Set([...quick.keys(), ...whole.keys()])].filter(
    (path) => quick.get(path) !== whole.get(path),
  );
}

const edits: readonly (readonly [string, () => void, () => void])[] = [
  [
    'usage that is added, changed and taken away',
    () => {
      put('organisaties/gemeente-aa/gebruik/hard--doos.yaml', gebruik('hard/doos', { afdeling: 'Post' }));
      rmSync(join(root, 'organisaties/gemeente-aa/gebruik/soft--archief.yaml'));
      put('organisaties/gemeente-bee/gebruik/hard--doos.yaml', {
        applicatie: 'hard/doos',
        status: 'uit-te-faseren',
        referentiecomponenten: [other],
      });
    },
    () => {
      expect(page('organisaties/gemeente-aa/landschap')).toContain('Doos');
      expect(page('organisaties/gemeente-aa/landschap')).not.toContain('Archief');
      expect(page('applicaties/hard/doos')).toContain('Stad aa');
    },
  ],
  [
    'an application with another name and component, a new one, and one that is gone',
    () => {
      put(
        'organisaties/soft/applicaties/zaken.yaml',
        applicatie('Zaken Plus', {
          referentiecomponenten: [other],
          standaarden: [{ standaardversie: versie, ondersteuning: 'ondersteund' }],
        }),
      );
      put('organisaties/soft/applicaties/nieuw.yaml', applicatie('Splinternieuw'));
      rmSync(join(root, 'organisaties/zacht/applicaties/deken.yaml'));
    },
    () => {
      expect(page('organisaties/gemeente-aa/landschap')).toContain('Zaken Plus');
      expect(page(`referentiecomponenten/${component}`)).not.toContain('Zaken');
      expect(page('applicaties/soft/nieuw')).toContain('Splinternieuw');
      expect(() => page('applicaties/zacht/deken')).toThrow('ENOENT');
    },
  ],
  [
    'a supplier with another name, usage on behalf of others, and a koppeling',
    () => {
      put('organisaties/zacht/organisatie.yaml', leverancier('Zacht en Zonen'));
      put(
        'organisaties/samen/gebruik/hard--doos.yaml',
        gebruik('hard/doos', { deelnemers: ['gemeente-dee'] }),
      );
      put(`organisaties/gemeente-bee/koppelingen/doos--${voorziening}.yaml`, {
        van: 'hard/doos',
        voorziening,
        richting: 'heen',
        status: 'in-productie',
      });
    },
    () => {
      expect(page('organisaties/gemeente-cee/landschap')).toContain('Zacht en Zonen');
      expect(page('organisaties/gemeente-dee/landschap')).toContain('Doos');
    },
  ],
];

it('makes of the pages that changed what a whole build makes, and keeps the others', {
  timeout: 400_000,
}, async () => {
  begin();
  expect(await build(true)).toBe(false);
  for (const [name, edit, look] of edits) {
    const before = { away: inode('organisaties/gemeente-eff'), near: inode('organisaties/gemeente-bee') };
    edit();
    expect(await build(true), name).toBe(true);
    look();
    if (name.startsWith('usage')) {
      expect(inode('organisaties/gemeente-eff'), 'a page far away is kept').toBe(before.away);
      expect(inode('organisaties/gemeente-bee'), 'a page nearby is made').not.toBe(before.near);
    }
    expect(await staleAfter(), name).toEqual([]);
  }
});
