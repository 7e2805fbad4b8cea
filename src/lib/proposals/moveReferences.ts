import type { RedirectKind } from '../catalogue/redirects.ts';
import { gebruikName, koppelingName, meaningOfPath, pathOfRecord } from '../model/paths.ts';
import { text } from './createRecord.ts';
import type { Draft } from './draft.ts';
import { koppelingKey } from './koppelingKey.ts';
import { isRecord, mapReferences, type ReferenceKind } from './references.ts';
import type { PlainRecord } from './sources.ts';

/** Old id → new id, with the kind before the colon: `applicatie:oud/x`. */
export type Moves = ReadonlyMap<string, string>;

/** Two records that became one. */
export interface Double {
  /** Path of the record that stayed. */
  readonly kept: string;
  /** Path of the record that went up in it. */
  readonly gone: string;
  /** Fields that said something else in the record that went. */
  readonly lost: readonly string[];
}

const redirectsPath = 'beheer/omleidingen.yaml';

/** Notes an old id, and lets older redirects to it end at the new one at once. */
export function addRedirect(draft: Draft, kind: RedirectKind, from: string, to: string): void {
  const file = draft.value(redirectsPath) ?? {};
  const present = isRecord(file[kind]) ? file[kind] : {};
  const kept = Object.entries(present)
    .filter(([old]) => old !== to)
    .map(([old, target]) => [old, target === from ? to : target] as const);
  draft.write(redirectsPath, { ...file, [kind]: Object.fromEntries([...kept, [from, to]]) });
}

/**
 * Rewrites every reference to what moved, in every record of the root. A gebruik or koppeling whose name follows
 * from the id moves along; where one stands there already, the two become one and are reported.
 */
export function moveReferences(draft: Draft, moves: Moves): readonly Double[] {
  const doubles: Double[] = [];
  const paths = new Set<string>();
  for (const key of moves.keys()) {
    const [kind = '', id = ''] = key.split(':');
    if (kind !== 'organisatie' && kind !== 'applicatie' && kind !== 'dienst') continue;
    for (const path of draft.sources.referrers(kind, id)) paths.add(path);
  }
  for (const path of [...paths].sort()) {
    // A record that moved itself was rewritten on the way.
    if (draft.text(path) !== undefined) doubles.push(...moveRecord(draft, path, path, moves));
  }
  return doubles;
}

export function mapWith(moves: Moves): (kind: ReferenceKind, id: string) => string {
  return (kind, id) => moves.get(`${kind}:${id}`) ?? id;
}

/**
 * Puts the record of `from` at `to` (a path of the same kind) with its references rewritten and, for gebruik and
 * koppeling, the name that follows from them. Gives the double when such a record was there.
 */
export function moveRecord(draft: Draft, from: string, to: string, moves: Moves): readonly Double[] {
  const before = draft.value(from);
  const meaning = meaningOfPath(to);
  if (before === undefined || meaning === undefined) return [];
  const value = mapReferences(meaning.kind, before, mapWith(moves));
  const target = targetPath(draft, from, to, value);
  if (target === from) {
    draft.write(from, value);
    return [];
  }
  const present = draft.value(target);
  if (present === undefined) {
    draft.write(target, value, from);
    draft.remove(from);
    return [];
  }
  draft.write(target, { ...value, ...present, ...unionOf(present, value) });
  draft.remove(from);
  return [{ kept: draft.fileOf(target), gone: draft.fileOf(from), lost: lostFields(present, value) }];
}

function targetPath(draft: Draft, from: string, to: string, value: PlainRecord): string {
  const meaning = meaningOfPath(to);
  if (meaning === undefined) return to;
  const { kind, organisatie } = meaning;
  if (kind === 'gebruik') {
    const present = draft
      .records('gebruik', organisatie)
      .find((other) => other.path !== from && other.value.applicatie === value.applicatie);
    return present?.path ?? pathOfRecord('gebruik', organisatie, gebruikName(text(value.applicatie)));
  }
  if (kind === 'koppeling') return koppelingTarget(draft, from, organisatie, value);
  return to;
}

function koppelingTarget(draft: Draft, from: string, organisatie: string, value: PlainRecord): string {
  const { sources } = draft;
  const current = (id: string) => sources.current(id.includes('/') ? 'applicaties' : 'voorzieningen', id);
  const key = koppelingKey(value, current);
  const others = draft.records('koppeling', organisatie).filter(({ path }) => path !== from);
  const present = others.find((other) => koppelingKey(other.value, current) === key);
  if (present !== undefined) return present.path;
  for (let serial = 1; ; serial += 1) {
    const name = koppelingName(text(value.van), text(value.naar) || text(value.voorziening), serial);
    const path = pathOfRecord('koppeling', organisatie, name);
    if (path === from || draft.text(path) === undefined) return path;
  }
}

/** Lists of plain texts add up: roles, referentiecomponenten, deelnemers, standaarden. */
function unionOf(kept: PlainRecord, gone: PlainRecord): PlainRecord {
  const union: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(kept)) {
    const other = gone[key];
    if (!isTexts(value) || !isTexts(other)) continue;
    union[key] = [...new Set([...value, ...other])];
  }
  return union;
}

function lostFields(kept: PlainRecord, gone: PlainRecord): readonly string[] {
  return Object.keys(gone).filter(
    (key) =>
      kept[key] !== undefined &&
      !isTexts(gone[key]) &&
      JSON.stringify(kept[key]) !== JSON.stringify(gone[key]),
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
