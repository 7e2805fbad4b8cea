import type { Catalogue } from '../catalogue/catalogue.ts';
import { isKind } from '../catalogue/gemma.ts';
import type { Entry } from '../model/record.ts';
import type { SourceFile } from '../yaml/source.ts';
import { localLogin } from './branchName.ts';
import { type ReferenceKind, redirectKindOf, referencesOf } from './references.ts';
import type { CurrentFile, EditSources, NamedKind, RecordAt } from './sources.ts';

export interface SourceOptions {
  readonly base: string;
  readonly today: string;
  /** Name of the root that is written to; the first public one unless told. */
  readonly root?: string;
  /** Folder of that root inside its repository; its name unless told. */
  readonly folder?: string;
  readonly login?: string;
}

/** Sources of edits from all files of all roots and the Catalogue made of them. O(files) once. */
export function sourcesOfCatalogue(
  catalogue: Catalogue,
  files: readonly SourceFile[],
  options: SourceOptions,
): EditSources {
  const root = options.root ?? files.find(({ isPrivate }) => !isPrivate)?.root ?? 'content';
  const own = new Map(files.filter((file) => file.root === root).map((file) => [file.path, file]));
  let referrers: ReadonlyMap<string, readonly string[]> | undefined;
  const resolve = (kind: ReferenceKind, id: string) => catalogue.redirects.current(redirectKindOf[kind], id);
  return {
    base: options.base,
    root: options.folder ?? root,
    isPrivate: files.some((file) => file.root === root && file.isPrivate),
    login: options.login ?? localLogin,
    today: options.today,
    file: (path) => currentFile(own.get(path)),
    has: (kind, id) =>
      catalogue.hasFile(kind, kind in redirectKindOf ? resolve(kind as ReferenceKind, id) : id), // tested by `in`
    current: (kind, id) => catalogue.redirects.current(kind, id),
    name: (kind, id) => nameIn(catalogue, kind, id),
    organisatieType: (id) => catalogue.organisatie(id)?.value.type,
    records: (kind, organisatie) => {
      const index = catalogue.of(organisatie);
      const list: readonly Entry[] = kind === 'gebruik' ? index.gebruik : index.koppelingen;
      return list.filter((entry) => entry.root === root).map(recordAt);
    },
    referrers: (kind, id) => {
      referrers ??= indexReferrers(catalogue, root, resolve);
      return referrers.get(`${kind}:${resolve(kind, id)}`) ?? [];
    },
  };
}

function currentFile(source: SourceFile | undefined): CurrentFile | undefined {
  return source === undefined
    ? undefined
    : { text: new TextDecoder().decode(source.bytes), oid: source.blob };
}

function recordAt(entry: Entry): RecordAt {
  return { path: entry.path, value: { ...entry.value } };
}

function nameIn(catalogue: Catalogue, kind: NamedKind, id: string): string | undefined {
  switch (kind) {
    case 'organisatie':
      return catalogue.organisatie(id)?.value.naam;
    case 'applicatie':
      return catalogue.applicatie(id)?.value.naam;
    case 'dienst':
      return catalogue.dienst(id)?.value.naam;
    case 'voorziening':
      return catalogue.voorziening(id)?.naam;
    case 'element':
      return catalogue.gemma.elementen.get(id)?.naam;
  }
}

function indexReferrers(
  catalogue: Catalogue,
  root: string,
  resolve: (kind: ReferenceKind, id: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, Set<string>>();
  for (const entry of catalogue.entries) {
    if (entry.root !== root || isKind(entry, 'omleidingen')) continue;
    for (const [kind, id] of referencesOf(entry.kind, { ...entry.value })) {
      const key = `${kind}:${resolve(kind, id)}`;
      const paths = index.get(key) ?? new Set();
      paths.add(entry.path);
      index.set(key, paths);
    }
  }
  return new Map([...index].map(([key, paths]) => [key, [...paths]]));
}
