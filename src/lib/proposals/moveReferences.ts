import type { RedirectKind } from '../catalogue/redirects.ts';
import { gebruikName, koppelingName, meaningOfPath, pathOfRecord } from '../model/paths.ts';
import { text } from './createRecord.ts';
import type { Draft } from './draft.ts';
import { inTermsOf, presentGebruik, presentKoppeling } from './presentRecord.ts';
import { isRecord, mapReferences, type ReferenceKind, redirectKindOf } from './references.ts';
import type { EditSources, PlainRecord } from './sources.ts';

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

/** The id after the moves; also for an older id of what moves, so that nothing counts on two redirects in a row. */
export function mapWith(moves: Moves, { current }: EditSources): (kind: ReferenceKind, id: string) => string {
  return (kind, id) =>
    moves.get(`${kind}:${id}`) ?? moves.get(`${kind}:${current(redirectKindOf[kind], id)}`) ?? id;
}

/**
 * Puts the record of `from` at `to` (a path of the same kind) with its references rewritten and, for gebruik and
 * koppeling, the name that follows from them. Gives the double when such a record was there.
 */
export function moveRecord(draft: Draft, from: string, to: string, moves: Moves): readonly Double[] {
  const before = draft.value(from);
  const meaning = meaningOfPath(to);
  if (before === undefined || meaning === undefined) return [];
  const value = mapReferences(meaning.kind, before, mapWith(moves, draft.sources));
  const { target, present } = targetOf(draft, from, to, value, moves);
  if (target === from) {
    draft.write(from, value);
    return [];
  }
  if (present === undefined) {
    draft.write(target, value, from);
    draft.remove(from);
    return [];
  }
  const same = inTermsOf(present, value, currentAfter(draft, moves));
  draft.write(target, { ...same, ...present, ...unionOf(present, same) });
  draft.remove(from);
  return [{ kept: draft.fileOf(target), gone: draft.fileOf(from), lost: lostFields(present, same) }];
}

/** Where a record comes to stand, with what stands there already. */
interface Target {
  readonly target: string;
  readonly present: PlainRecord | undefined;
}

function targetOf(draft: Draft, from: string, to: string, value: PlainRecord, moves: Moves): Target {
  const meaning = meaningOfPath(to);
  const { kind, organisatie = '' } = meaning ?? {};
  if (kind !== 'gebruik' && kind !== 'koppeling') return { target: to, present: draft.value(to) };
  const others = draft.records(kind, organisatie).filter(({ path }) => path !== from);
  const current = currentAfter(draft, moves);
  const found =
    kind === 'gebruik'
      ? presentGebruik(others, value.applicatie, current)
      : presentKoppeling(others, value, current);
  if (found !== undefined) return { target: found.path, present: found.value };
  const target =
    kind === 'gebruik'
      ? pathOfRecord('gebruik', organisatie, gebruikName(text(value.applicatie)))
      : freeKoppelingPath(draft, from, organisatie, value);
  return { target, present: draft.value(target) };
}

/** The id of today when all moves are done. */
function currentAfter({ sources }: Draft, moves: Moves): EditSources['current'] {
  const kindOf = { applicaties: 'applicatie', diensten: 'dienst', organisaties: 'organisatie' } as const;
  return (kind, id) => {
    const now = sources.current(kind, id);
    return (kind === 'voorzieningen' ? undefined : moves.get(`${kindOf[kind]}:${now}`)) ?? now;
  };
}

function freeKoppelingPath(draft: Draft, from: string, organisatie: string, value: PlainRecord): string {
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
