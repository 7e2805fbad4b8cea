import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import type { FileKind } from '../model/kinds.ts';
import { meaningOfPath } from '../model/paths.ts';
import { type Entry, formatKeyPath } from '../model/record.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { SourceFile } from '../yaml/source.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { type FileResult, readFile } from './readFile.ts';

/** Results of earlier runs, by path and blob id; `undefined` is a miss. Who keeps them is the caller's affair. */
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
 * Makes the Catalogue of all files of all roots. Files with faults are reported and left out;
 * `hasFile` still knows them, so that a fault in one record does not make references to it faults too.
 */
export function loadCatalogue(sources: readonly SourceFile[], cache?: FileCache): LoadedCatalogue {
  const diagnostics: Diagnostic[] = [];
  const entries: Entry[] = [];
  const known = new Set<string>();
  const sourceOfFile = new Map<string, SourceFile>();
  for (const source of sources) {
    const result = cache?.get(source) ?? readAndKeep(source, cache);
    diagnostics.push(...result.diagnostics);
    const meaning = meaningOfPath(source.path);
    if (meaning === undefined) continue;
    known.add(`${meaning.kind}:${meaning.id}`);
    sourceOfFile.set(source.file, source);
    if (result.value === undefined) continue;
    entries.push({
      ...meaning,
      path: source.path,
      file: source.file,
      root: source.root,
      isPrivate: source.isPrivate,
      blob: source.blob,
      value: result.value,
    } as Entry); // the validator of `meaning.kind` accepted the value
  }
  const catalogue = buildCatalogue({
    entries,
    hasFile: (kind: FileKind, id: string) => known.has(`${kind}:${id}`),
    placeOf: (entry, path) => {
      const source = sourceOfFile.get(entry.file);
      const text = source === undefined ? '' : new TextDecoder().decode(source.bytes);
      return { file: entry.file, ...readYaml(text, entry.file).locate(path), field: formatKeyPath(path) };
    },
  });
  return { catalogue, diagnostics: sortDiagnostics(diagnostics) };
}

function readAndKeep(source: SourceFile, cache: FileCache | undefined): FileResult {
  const result = readFile(source);
  cache?.set(source, result);
  return result;
}
