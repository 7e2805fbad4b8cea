import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { FileKind } from '../model/kinds.ts';
import { type Entry, formatKeyPath } from '../model/record.ts';
import { type ReadYaml, readYaml } from '../yaml/readYaml.ts';
import type { SourceFile } from '../yaml/source.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { checkPath } from './checkPath.ts';
import { meaningOf } from './meaningOf.ts';
import { type FileResult, readFile } from './readFile.ts';
import { pathInFile } from './salvage.ts';

/** Results of earlier runs, by blob id, kind and root; `undefined` is a miss. Who keeps them is the caller's affair. */
export interface FileCache {
  readonly get: (source: SourceFile) => FileResult | undefined;
  readonly set: (source: SourceFile, result: FileResult) => void;
}

export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  /** What is wrong within files; `rules/` adds what is wrong between them. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the Catalogue of all files of all roots. A file with faults is reported; what of it can be used still enters
 * (`Entry.removed`), so that its references are checked in the same run: whoever publishes must refuse on a fault.
 * `hasFile` knows every file, so that a fault in one record does not make references to it faults too.
 */
export function loadCatalogue(sources: readonly SourceFile[], cache?: FileCache): LoadedCatalogue {
  const diagnostics: Diagnostic[] = [];
  const entries: Entry[] = [];
  const known = new Map<FileKind, Set<string>>();
  const sourceOfFile = new Map<string, SourceFile>();
  const fileOfPath = new Map<string, string>();
  for (const source of sources) {
    const { file, path } = source;
    diagnostics.push(...checkPath(source));
    const meaning = meaningOf(source);
    if (meaning === undefined) continue;
    const result =
      source.isSpecial === true ? readFile(source) : (cache?.get(source) ?? readAndKeep(source, cache));
    for (const found of result.diagnostics)
      diagnostics.push(found.file === file ? found : { ...found, file });
    const ids = known.get(meaning.kind) ?? new Set();
    known.set(meaning.kind, ids.add(meaning.id));
    sourceOfFile.set(file, source);
    const elsewhere = fileOfPath.get(path);
    if (elsewhere !== undefined) {
      const place = { file, line: 1, column: 1 };
      diagnostics.push(diagnose(rulesTexts.twoRoots, { other: elsewhere }, place));
      continue;
    }
    fileOfPath.set(path, file);
    if (result.value === undefined) continue;
    entries.push({
      ...meaning,
      path,
      file,
      root: source.root,
      isPrivate: source.isPrivate,
      blob: source.blob,
      value: result.value,
      ...(result.removed === undefined ? {} : { removed: result.removed }),
    } as Entry); // the validator of `meaning.kind` accepted the value
  }
  const read = makeReader(sourceOfFile);
  const catalogue = buildCatalogue({
    entries,
    idsOfFiles: (kind) => known.get(kind) ?? noIds,
    placeOf: (entry, path) => {
      const at = pathInFile(path, entry.removed ?? []);
      return { file: entry.file, ...read(entry.file).locate(at), field: formatKeyPath(at) };
    },
  });
  return { catalogue, diagnostics: sortDiagnostics(diagnostics) };
}

const noIds: ReadonlySet<string> = new Set();

/** Parsed trees are large, and rules ask for the same few files again and again. */
const maxKeptTrees = 500;

/** Parses a file again for the positions in it; the trees are not part of a result, because that is cached on disk. */
function makeReader(sources: ReadonlyMap<string, SourceFile>): (file: string) => ReadYaml {
  const kept = new Map<string, ReadYaml>();
  return (file) => {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const source = sources.get(file);
    const read = readYaml(source === undefined ? '' : new TextDecoder().decode(source.bytes), file);
    if (kept.size >= maxKeptTrees) kept.clear();
    kept.set(file, read);
    return read;
  };
}

function readAndKeep(source: SourceFile, cache: FileCache | undefined): FileResult {
  const result = readFile(source);
  cache?.set(source, result);
  return result;
}
