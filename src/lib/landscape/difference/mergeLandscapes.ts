import { compareText } from '../../diagnostics/order.ts';
import type { DifferenceMark, DifferenceMarks, LandscapeData } from '../landscapeData.ts';
import { gebruikKey, placementsOf } from '../placements.ts';
import { plotStatuses } from '../plotItems.ts';
import type { Changed, LandscapeDifference } from './compareLandscapes.ts';
import { changesInWords } from './differenceWords.ts';

/** Names of the two versions, in words that stand in the file: a date, or the name of a voorstel. */
export interface VersionNames {
  readonly van: string;
  readonly naar: string;
}

/**
 * Puts two versions of one landscape together as the data of one model: everything of the new one, what only the old
 * one had, and marks that say which is which. The same code exports and plots it as any landscape.
 */
export function mergeLandscapes(
  before: LandscapeData,
  after: LandscapeData,
  difference: LandscapeDifference,
  names: VersionNames,
): LandscapeData {
  const applicaties = marksOf(difference.applicaties);
  const deelnemersBefore = new Map(before.actors.map(({ id, deelnemers }) => [id, deelnemers]));
  return {
    ...after,
    key: after.key.replace(/^[a-z]+/, 'verschil'),
    title: `${after.title} verschil`,
    actors: union(before.actors, after.actors, ({ id }) => id).map((actor) => ({
      ...actor,
      deelnemers: [...new Set([...actor.deelnemers, ...(deelnemersBefore.get(actor.id) ?? [])])],
    })),
    applicaties: union(before.applicaties, after.applicaties, ({ id }) => id),
    gebruik: union(before.gebruik, after.gebruik, gebruikKey),
    diensten: union(before.diensten, after.diensten, ({ id }) => id),
    koppelingen: union(before.koppelingen, after.koppelingen, ({ id }) => id),
    voorzieningen: union(before.voorzieningen, after.voorzieningen, ({ id }) => id),
    gemma: [...union(before.gemma, after.gemma, ({ id }) => id)].sort((a, b) => compareText(a.id, b.id)),
    verschil: {
      ...names,
      applicaties,
      koppelingen: marksOf(difference.koppelingen),
      gebruik: usageMarks(before, after),
      plaatsingen: placementsIn(before, after, applicaties),
    },
  };
}

function marksOf(changed: readonly Changed[]): Readonly<Record<string, DifferenceMark>> {
  return Object.fromEntries(
    changed.map((item) => [item.id, { soort: item.soort, wat: changesInWords(item) }]),
  );
}

function usageMarks(before: LandscapeData, after: LandscapeData): DifferenceMarks['gebruik'] {
  const keysOf = ({ gebruik }: LandscapeData) => new Set(gebruik.map(gebruikKey));
  const [old, fresh] = [keysOf(before), keysOf(after)];
  return Object.fromEntries([
    ...[...fresh].filter((key) => !old.has(key)).map((key) => [key, 'toegevoegd'] as const),
    ...[...old].filter((key) => !fresh.has(key)).map((key) => [key, 'verwijderd'] as const),
  ]);
}

/** Everything of `after`, then what only `before` has. */
function union<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly Thing[] {
  const known = new Set(after.map(keyOf));
  return [...after, ...before.filter((thing) => !known.has(keyOf(thing)))];
}

type Placements = DifferenceMarks['plaatsingen'];

/**
 * Where applications stand in either version. What is no longer in use is not drawn: an application that is phased
 * out between the versions disappears from its box, and one that comes into use appears in it.
 */
function placementsIn(
  before: LandscapeData,
  after: LandscapeData,
  applicaties: Readonly<Record<string, DifferenceMark>>,
): Placements {
  const [old, fresh] = [drawnPlacements(before), drawnPlacements(after)];
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return keys.flatMap((key) => {
    const [a, b] = [old.get(key), fresh.get(key)];
    const placement = b ?? a;
    if (placement === undefined) return [];
    const { applicatie, component, kind } = placement;
    return [{ applicatie, component, kind, stand: standOf(a, b, applicaties[applicatie]) }];
  });
}

type Drawn = Placements[number] & { readonly isDrawn: boolean };

function standOf(
  before: Drawn | undefined,
  after: Drawn | undefined,
  mark: DifferenceMark | undefined,
): Placements[number]['stand'] {
  const [was, is] = [before?.isDrawn === true, after?.isDrawn === true];
  if (was && is) return mark === undefined ? 'gelijk' : 'gewijzigd';
  if (is) return 'toegevoegd';
  return was ? 'verwijderd' : undefined;
}

function drawnPlacements(data: LandscapeData): ReadonlyMap<string, Drawn> {
  const statuses = plotStatuses(data);
  const found = new Map<string, Drawn>();
  for (const { applicatie, component, kind } of placementsOf(data)) {
    const key = `${applicatie.id} ${component}`;
    if (found.has(key)) continue;
    found.set(key, { applicatie: applicatie.id, component, kind, isDrawn: statuses.has(applicatie.id) });
  }
  return found;
}
