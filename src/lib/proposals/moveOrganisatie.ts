import { meaningOfPath, pathOfRecord } from '../model/paths.ts';
import type { Draft } from './draft.ts';
import { addRedirect, type Double, mapWith, moveRecord, moveReferences } from './moveReferences.ts';
import { isRecord, mapReferences, redirectKindOf } from './references.ts';

/** Kinds that move along with an organisation. */
const movedKinds = ['applicatie', 'dienst', 'gebruik', 'koppeling'] as const;
type MovedKind = (typeof movedKinds)[number] | 'collega';

/** Records per kind. */
export type Counts = Readonly<Record<MovedKind, number>>;

/** What moved, for the person who reviews it. */
export interface MoveReport {
  /** Records in the old folders and the new one, before. */
  readonly before: Counts;
  /** Records in the new folder, after: `before` minus doubles and what was left behind. */
  readonly after: Counts;
  readonly doubles: readonly Double[];
  /** Applications and services that got another name because theirs was taken: old id → new id. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Paths that were removed without going anywhere (colleagues at a takeover). */
  readonly leftBehind: readonly string[];
}

export interface MoveOptions {
  /** Whether the colleagues get their rights in the new organisation: at a herindeling, not at a takeover. */
  readonly withColleagues: boolean;
  /** Paths of all records at the base, inside the root. */
  readonly paths: readonly string[];
}

/**
 * Moves everything of some organisations into another folder and removes them: records with their references,
 * doubles as one, redirects for every old id. The new organisation must be in the draft or in the sources.
 */
export function moveOrganisaties(
  draft: Draft,
  from: readonly string[],
  to: string,
  { withColleagues, paths }: MoveOptions,
): MoveReport {
  const old = new Set(from);
  const inOld = new Map(from.map((id) => [id, [] as string[]]));
  const inNew: string[] = [];
  for (const path of paths) {
    const organisatie = meaningOfPath(path)?.organisatie ?? '';
    if (old.has(organisatie)) inOld.get(organisatie)?.push(path);
    else if (organisatie === to) inNew.push(path);
  }
  const sources = [...inOld.values()].flat();
  const before = count([...sources, ...inNew]);
  const { moves, renamed } = planMoves(draft, from, to, sources);
  const doubles: Double[] = [];
  const leftBehind: string[] = [];
  // First what others refer to, so that usage and links find it in its new place.
  for (const kind of [...movedKinds, 'collega' as const]) {
    for (const path of sources) {
      const meaning = meaningOfPath(path);
      if (meaning?.kind !== kind) continue;
      if (kind === 'collega') {
        if (!withColleagues) leftBehind.push(draft.fileOf(path));
        else doubles.push(...moveColleague(draft, path, pathOfRecord(kind, to, meaning.name)));
        draft.remove(path);
        continue;
      }
      const id = moves.get(`${kind}:${meaning.id}`) ?? `${to}/${meaning.name}`;
      doubles.push(...moveRecord(draft, path, pathOfRecord(kind, to, id.slice(id.indexOf('/') + 1)), moves));
    }
  }
  for (const path of sources) if (draft.text(path) !== undefined) draft.remove(path);
  doubles.push(...moveReferences(draft, moves));
  rewriteNewFolder(draft, inNew, moves);
  for (const id of from) addRedirect(draft, 'organisaties', id, to);
  for (const [kind, oldId, newId] of renamed) addRedirect(draft, redirectKindOf[kind], oldId, newId);
  const after = countAfter(draft, to, inNew, sources);
  const names = new Map(renamed.map(([, oldId, newId]) => [oldId, newId]));
  return { before, after, doubles, renamed: names, leftBehind };
}

function planMoves(draft: Draft, from: readonly string[], to: string, sources: readonly string[]) {
  const moves = new Map<string, string>();
  // An application and a service may have the same id, and only one of them a name that is taken.
  const renamed: (readonly [kind: 'applicatie' | 'dienst', oldId: string, newId: string])[] = [];
  const taken = new Set<string>();
  for (const id of from) moves.set(`organisatie:${id}`, to);
  for (const path of sources) {
    const meaning = meaningOfPath(path);
    if (meaning?.kind !== 'applicatie' && meaning?.kind !== 'dienst') continue;
    const { kind, name, id } = meaning;
    let free = name;
    const isTaken = (candidate: string) =>
      taken.has(`${kind}:${candidate}`) || draft.text(pathOfRecord(kind, to, candidate)) !== undefined;
    for (let serial = 2; isTaken(free); serial += 1) free = `${name}-${serial}`;
    taken.add(`${kind}:${free}`);
    moves.set(`${kind}:${id}`, `${to}/${free}`);
    if (free !== name) renamed.push([kind, id, `${to}/${free}`]);
  }
  return { moves, renamed };
}

/** One person with one account has one file; the roles add up. Who already works there keeps that file. */
function moveColleague(draft: Draft, from: string, to: string): readonly Double[] {
  const value = draft.value(from);
  if (value === undefined) return [];
  const present = draft.value(to);
  if (present === undefined) {
    draft.write(to, value, from);
    return [];
  }
  const id = (record: typeof value) => (isRecord(record.github) ? record.github.id : undefined);
  if (id(present) !== id(value))
    return [{ kept: draft.fileOf(to), gone: draft.fileOf(from), lost: ['github'] }];
  const roles = [present.rollen, value.rollen].flatMap((list) => (Array.isArray(list) ? list : []));
  draft.write(to, { ...value, ...present, rollen: [...new Set(roles)] });
  return [{ kept: draft.fileOf(to), gone: draft.fileOf(from), lost: [] }];
}

/** Records that were in the new folder may refer to what moved into it. */
function rewriteNewFolder(draft: Draft, paths: readonly string[], moves: ReadonlyMap<string, string>): void {
  const map = mapWith(moves, draft.sources);
  for (const path of paths) {
    const meaning = meaningOfPath(path);
    const value = draft.value(path);
    if (meaning === undefined || value === undefined) continue;
    draft.write(path, mapReferences(meaning.kind, value, map));
  }
}

function count(paths: readonly string[]): Counts {
  const counts = { applicatie: 0, dienst: 0, gebruik: 0, koppeling: 0, collega: 0 };
  for (const path of paths) {
    const kind = meaningOfPath(path)?.kind;
    if (kind !== undefined && kind in counts) counts[kind as MovedKind] += 1; // tested by `in`
  }
  return counts;
}

function countAfter(draft: Draft, to: string, inNew: readonly string[], sources: readonly string[]): Counts {
  const kept = inNew.filter((path) => draft.text(path) !== undefined);
  const drafted = draft
    .changes()
    .filter(({ content }) => content !== null)
    .map(({ path }) => path.slice(draft.sources.root.length + 1))
    .filter((path) => meaningOfPath(path)?.organisatie === to);
  return count([...new Set([...kept, ...drafted])].filter((path) => !sources.includes(path)));
}
