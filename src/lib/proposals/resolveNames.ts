import { nearest } from '../diagnostics/nearest.ts';
import { equalValues, valueAt } from '../yaml/editOps.ts';
import { fieldText } from './fieldText.ts';
import type { NamedKind, PlainRecord } from './sources.ts';
import { namedKindOf } from './tableColumns.ts';
import type { NameColumn, TableHeader } from './tableHeader.ts';
import type { TableSources } from './tableSources.ts';
import { withField } from './withField.ts';

interface Asked {
  readonly row: readonly string[];
  readonly header: TableHeader;
  readonly before: PlainRecord | undefined;
  readonly after: PlainRecord;
  readonly sources: TableSources;
}

export interface ResolvedNames {
  readonly after: PlainRecord;
  readonly changed: readonly { readonly column: string; readonly before: string; readonly after: string }[];
  /** What is wrong, and in which column. */
  readonly faults: readonly NameFault[];
}

interface NameFault {
  readonly index: number;
  readonly reason: string;
  /** What the name is the name of. */
  readonly kind: NamedKind;
}

/**
 * Holds ids and the names beside them against each other. A changed id counts, whatever the name says. Who changes the
 * name alone means the thing with that name: nothing that a user typed is passed over in silence.
 */
export function resolveNames(asked: Asked): ResolvedNames {
  let { after } = asked;
  const changed: { column: string; before: string; after: string }[] = [];
  const faults: NameFault[] = [];
  for (const column of asked.header.nameColumns) {
    const { ids, index, kind } = column;
    if (!asked.sources.knows(kind)) continue;
    const old = valueAt(asked.before, ids.path);
    const now = valueAt(after, ids.path);
    const present = namesOf(textsOf(old), column, asked.sources);
    const typed = (asked.row[index] ?? '').trim();
    if (typed === present) continue;
    // An id that was changed counts, whatever the name says; one that was left out says nothing.
    if (!equalValues(now, old) && (now !== undefined || typed === '')) continue;
    // Which record it is, the id says: without its name nothing is lost.
    if (typed === '' && isIdentity(column)) continue;
    if (typed === '') {
      faults.push({
        index,
        kind,
        reason: `de naam is weg, maar het id niet. Maak ook de cel '${ids.header}' leeg.`,
      });
      continue;
    }
    const found = typed
      .split('|')
      .map((name) => ({ name: name.trim(), ids: asked.sources.idsOf(kind, name.trim()) }));
    for (const one of found) {
      if (one.ids.length === 1) continue;
      const reason = `${unknownName(one.name, kind, asked.sources)} Vul het id in, in de kolom '${ids.header}'.`;
      faults.push({ index, kind, reason });
    }
    if (found.some((one) => one.ids.length !== 1)) continue;
    const list = found.flatMap((one) => one.ids);
    const value = Array.isArray(old) || ids.isList ? list : list[0];
    after = withField(after, ids.path, value) ?? after;
    if (equalValues(value, old)) continue;
    changed.push({ column: ids.header, before: fieldText(old) ?? '', after: fieldText(value) ?? '' });
  }
  return { after, changed, faults: [...unknownIds(asked), ...faults] };
}

/** Changed ids that lead nowhere, whether there is a column with names or not. */
function unknownIds({ header, before, after, sources }: Asked): readonly NameFault[] {
  return header.columns.flatMap(({ header: title, index, path }) => {
    const kind = namedKindOf(title);
    const value = valueAt(after, path);
    if (kind === undefined || !sources.knows(kind) || equalValues(value, valueAt(before, path))) return [];
    return textsOf(value)
      .filter((id) => sources.name(kind, id) === undefined)
      .map((id) => ({ index, kind, reason: unknownName(id, kind, sources) }));
  });
}

/** Why a name or id leads nowhere, with what was meant as far as one can tell. */
function unknownName(typed: string, kind: NamedKind, sources: TableSources): string {
  const ids = sources.idsOf(kind, typed);
  if (ids.length > 1) return `'${typed}' komt meer dan één keer voor: ${ids.slice(0, 5).join(', ')}.`;
  const near = nearest(typed, sources.names?.(kind) ?? []);
  return `'${typed}' staat niet in de catalogus${near === undefined ? '.' : `; bedoelt u '${near}'?`}`;
}

/** Names as the export writes them. */
function namesOf(ids: readonly string[], { kind }: NameColumn, sources: TableSources): string {
  return ids
    .map((id) => sources.name(kind, id) ?? '')
    .join(' | ')
    .trim();
}

function isIdentity({ ids }: NameColumn): boolean {
  return ['applicatie-id', 'van-id', 'naar-id', 'voorziening-id'].includes(ids.header);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
