/** Sources of edits made from plain values, through the same reading as real content. */
import { createHash } from 'node:crypto';
import { type LoadedCatalogue, loadCatalogue } from '../../src/lib/catalogue/loadCatalogue.ts';
import { meaningOfPath } from '../../src/lib/model/paths.ts';
import { sourcesOfCatalogue } from '../../src/lib/proposals/catalogueSources.ts';
import type { ChangeSet } from '../../src/lib/proposals/changeSet.ts';
import type { EditSources } from '../../src/lib/proposals/sources.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import type { SourceFile } from '../../src/lib/yaml/source.ts';

export type Files = Readonly<Record<string, unknown>>;

export const base = 'b'.repeat(40);
const component = 'a5786df1-7ecf-11e3-67ab-0050568a6153';

/** A small catalogue: two gemeenten, a samenwerking, two suppliers. Names are made up. */
export const smallFiles: Files = {
  'organisaties/gemeente-aa/organisatie.yaml': gemeente('Aa', 'GM9001'),
  'organisaties/gemeente-bee/organisatie.yaml': gemeente('Bee', 'GM9002'),
  'organisaties/regio-ce/organisatie.yaml': {
    naam: 'Regio Ce',
    type: 'samenwerking',
    samenwerkingstype: 'ict-samenwerking',
    status: 'actief',
    deelnemers: ['gemeente-aa'],
  },
  'organisaties/soft/organisatie.yaml': { naam: 'Soft BV', type: 'leverancier', status: 'actief' },
  'organisaties/ander/organisatie.yaml': { naam: 'Ander BV', type: 'leverancier', status: 'actief' },
  'organisaties/soft/applicaties/zaken.yaml': applicatie('Zaken'),
  'organisaties/soft/applicaties/burger.yaml': applicatie('Burger'),
  'organisaties/ander/applicaties/zaken.yaml': applicatie('Andere Zaken'),
  'organisaties/soft/applicaties/nieuw.yaml': {
    ...applicatie('Nieuw'),
    status: 'concept',
    gemeldDoor: 'gemeente',
  },
  'organisaties/gemeente-aa/gebruik/soft--zaken.yaml': {
    applicatie: 'soft/zaken',
    status: 'in-productie',
    datums: { inProductie: '2020-01-01' },
  },
  'organisaties/gemeente-aa/gebruik/soft--nieuw.yaml': { applicatie: 'soft/nieuw', status: 'gepland' },
  'organisaties/gemeente-aa/gebruik/soft--burger.yaml': { applicatie: 'soft/burger', status: 'in-productie' },
  'organisaties/gemeente-aa/koppelingen/zaken--burger.yaml': {
    van: 'soft/zaken',
    naar: 'soft/burger',
    richting: 'heen',
    status: 'in-productie',
    transport: 'api',
  },
  'organisaties/gemeente-aa/collegas/jan-aa.yaml': {
    github: { login: 'jan-aa', id: 101 },
    rollen: ['gebruik-beheerder'],
  },
  'beheer/omleidingen.yaml': { organisaties: {} },
  'gemma/referentiecomponenten.yaml': {
    soort: 'referentiecomponent',
    elementen: [
      {
        id: component,
        identifier: `id-${component}`,
        type: 'ApplicationComponent',
        naam: 'Zaakregistratiecomponent',
        status: 'In gebruik',
      },
    ],
  },
};

export function gemeente(naam: string, cbsCode: string) {
  return { naam, type: 'gemeente', status: 'actief', cbsCode };
}

export function applicatie(naam: string) {
  return { naam, status: 'actief', soort: 'applicatie' };
}

export const componentId = component;

export function sourceFiles(files: Files, root = 'content'): readonly SourceFile[] {
  return Object.entries(files)
    .map(([path, value]) => {
      const kind = meaningOfPath(path)?.kind;
      if (kind === undefined) throw new Error(`nothing can stand at ${path}`);
      const text = typeof value === 'string' ? value : canonicalYaml(kind, path, value);
      return sourceFile(root, path, text);
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function sourceFile(root: string, path: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return { root, isPrivate: root !== 'content', path, file: `${root}/${path}`, blob, bytes };
}

/** Loads files; throws when the fixture itself has a fault. */
export function loadFixture(files: readonly SourceFile[]): LoadedCatalogue {
  const loaded = loadCatalogue(files);
  const [fault] = loaded.diagnostics;
  if (fault !== undefined) throw new Error(`${fault.file}: ${fault.field} ${fault.message}`);
  return loaded;
}

export function testSources(files: Files = smallFiles): EditSources {
  const sources = sourceFiles(files);
  return sourcesOfCatalogue(loadFixture(sources).catalogue, sources, { base, today: '2026-11-24' });
}

/** The files after a change set. */
export function filesAfter(files: Files, changeSet: ChangeSet): readonly SourceFile[] {
  const texts = new Map(
    sourceFiles(files).map((source) => [source.path, new TextDecoder().decode(source.bytes)]),
  );
  for (const { path, content } of changeSet.changes) {
    const inside = path.replace(/^content\//, '');
    if (content === null) texts.delete(inside);
    else texts.set(inside, content);
  }
  return sourceFiles(Object.fromEntries(texts));
}
