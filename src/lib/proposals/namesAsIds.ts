import type { TableKind } from './tableColumns.ts';
import { idHeaderOf, namedKindOf } from './tableColumns.ts';
import { readHeader } from './tableHeader.ts';
import type { TableSources } from './tableSources.ts';

type Rows = readonly (readonly string[])[];

/**
 * Rows with ids where somebody wrote names: a list of their own has a column ‘applicatie’ and no ids at all. A column
 * of names without its ids becomes the column of ids; beside an empty `applicatie-id` the name says which usage a row
 * is. Without this the same application twice, or one that is in use already, would seem new. What has no name, or
 * more than one, stays as it was typed.
 */
export function namesAsIds(rows: Rows, kind: TableKind, sources: TableSources): Rows {
  const [head = [], ...body] = rows;
  const { names } = readHeader(head, kind);
  const lone = names.map((name) => {
    const ids = idHeaderOf(kind, name);
    return ids === undefined || names.includes(ids) ? undefined : ids;
  });
  const [name, id] = [names.indexOf('applicatie'), names.indexOf('applicatie-id')];
  const places = [names.indexOf('bestand'), names.indexOf('id')];
  const isNamedUsage = (row: readonly string[]) =>
    kind === 'gebruik' &&
    name >= 0 &&
    (row[id] ?? '').trim() === '' &&
    places.every((at) => (row[at] ?? '').trim() === '');
  return [
    head.map((title, at) => lone[at] ?? title),
    ...body.map((row) =>
      row.map((cell, at) => {
        const header = lone[at];
        if (header !== undefined) return idsIn(cell, header, sources);
        return at === id && isNamedUsage(row) ? foundIn(row[name] ?? '', sources) : cell;
      }),
    ),
  ];
}

/** The id of the one application with a name; else nothing. */
function foundIn(name: string, sources: TableSources): string {
  const ids = sources.knows('applicatie') ? sources.idsOf('applicatie', name.trim()) : [];
  return ids.length === 1 ? (ids[0] ?? '') : '';
}

function idsIn(cell: string, header: string, sources: TableSources): string {
  const kind = namedKindOf(header);
  if (kind === undefined || !sources.knows(kind)) return cell;
  return cell
    .split('|')
    .map((part) => {
      const typed = part.trim();
      if (sources.name(kind, typed) !== undefined) return typed;
      const ids = sources.idsOf(kind, typed);
      return ids.length === 1 ? (ids[0] ?? '') : typed;
    })
    .join(' | ');
}
