import { readYaml } from '../yaml/readYaml.ts';
import { isRecord } from './references.ts';
import type { EditSources, NamedKind, PlainRecord } from './sources.ts';

/** What reading a table needs to know of the catalogue; a page fills it with what it ships. */
export interface TableSources {
  /** The record at a path inside the root, with its Git blob id. */
  readonly record: (path: string) => { readonly value: PlainRecord; readonly oid: string } | undefined;
  /** Whether there is an organisation with this id, or with this old id. */
  readonly hasOrganisatie: (id: string) => boolean;
  /** What a user calls it; undefined for an id that is unknown. */
  readonly name: (kind: NamedKind, id: string) => string | undefined;
  /** Whether names of this kind are at hand; where they are not, ids are taken as they are. */
  readonly knows: (kind: NamedKind) => boolean;
  /** Ids of what has exactly this name. */
  readonly idsOf: (kind: NamedKind, name: string) => readonly string[];
  /** All names of a kind, to find the one that was meant; without them nothing is suggested. */
  readonly names?: (kind: NamedKind) => Iterable<string>;
  /** Organisatie of every row that names no record, where the caller knows it; without it the row must say it. */
  readonly owner?: string;
}

/** The same from the sources of edits. */
export function tableSourcesOf(
  sources: EditSources,
  idsOf: TableSources['idsOf'] = () => [],
  names: TableSources['names'] = () => [],
): TableSources {
  return {
    record: (path) => {
      const file = sources.file(path);
      const value = file === undefined ? undefined : readYaml(file.text, path).value;
      return file !== undefined && isRecord(value) ? { value, oid: file.oid } : undefined;
    },
    hasOrganisatie: (id) => sources.has('organisatie', id),
    name: sources.name,
    knows: () => true,
    idsOf,
    names,
  };
}
