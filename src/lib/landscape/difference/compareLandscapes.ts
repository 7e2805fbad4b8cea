import { compareText } from '../../diagnostics/order.ts';
import type { ApplicatieData, ChangeKind, KoppelingData, LandscapeData } from '../landscapeData.ts';
import { keyOfScope } from '../scope.ts';
import { type FieldChange, type FieldValue, fieldsOfApplicatie, fieldsOfKoppeling } from './fields.ts';

/** One application or koppeling that the two versions do not share, or have otherwise. */
export interface Changed {
  readonly id: string;
  readonly naam: string;
  readonly soort: ChangeKind;
  /** Only of what stands in both versions. */
  readonly velden: readonly FieldChange[];
}

/** What differs between two versions of one landscape, in order of name. */
export interface LandscapeDifference {
  readonly applicaties: readonly Changed[];
  readonly koppelingen: readonly Changed[];
  /** Members that a samenwerking got or lost, by name. */
  readonly deelnemers: FieldChange | undefined;
}

/**
 * Compares two versions of one organisation's landscape. An application counts when the organisation uses it or shows
 * it as offered; the other end of a koppeling does not by that alone.
 */
export function compareLandscapes(before: LandscapeData, after: LandscapeData): LandscapeDifference {
  const shared = new Set([...usedTwice(before), ...usedTwice(after)]);
  return {
    applicaties: compareThings(
      shownApplicaties(before),
      shownApplicaties(after),
      ({ naam }) => naam,
      (one) => fieldsOfApplicatie(before, one, shared.has(one.id)),
      (one) => fieldsOfApplicatie(after, one, shared.has(one.id)),
    ),
    koppelingen: compareThings(
      before.koppelingen,
      after.koppelingen,
      ({ label }) => label,
      (one) => fieldsOfKoppeling(before, one),
      (one) => fieldsOfKoppeling(after, one),
    ),
    deelnemers: changeOf('Deelnemers', membersOf(before), membersOf(after)),
  };
}

/** Whether two versions of a landscape show the same. */
export function isSameLandscape({ applicaties, koppelingen, deelnemers }: LandscapeDifference): boolean {
  return applicaties.length === 0 && koppelingen.length === 0 && deelnemers === undefined;
}

/** The applications that a landscape is about. */
export function shownApplicaties(data: LandscapeData): readonly ApplicatieData[] {
  const used = new Set(data.gebruik.map(({ applicatie }) => applicatie));
  return data.applicaties.filter(({ id, toonAanbod }) => toonAanbod || used.has(id));
}

/** Applications that more than one organisation registered: a member itself, and a samenwerking on its behalf. */
function usedTwice({ gebruik }: LandscapeData): readonly string[] {
  return [...Map.groupBy(gebruik, ({ applicatie }) => applicatie)]
    .filter(([, usage]) => usage.length > 1)
    .map(([applicatie]) => applicatie);
}

function compareThings<Thing extends ApplicatieData | KoppelingData>(
  before: readonly Thing[],
  after: readonly Thing[],
  nameOf: (thing: Thing) => string,
  fieldsBefore: (thing: Thing) => ReadonlyMap<string, FieldValue>,
  fieldsAfter: (thing: Thing) => ReadonlyMap<string, FieldValue>,
): readonly Changed[] {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const fresh = new Map(after.map((thing) => [thing.id, thing]));
  const changed: Changed[] = [];
  for (const thing of after) {
    const known = old.get(thing.id);
    if (known === undefined) {
      changed.push({ id: thing.id, naam: nameOf(thing), soort: 'toegevoegd', velden: [] });
      continue;
    }
    const velden = changesOf(fieldsBefore(known), fieldsAfter(thing));
    if (velden.length > 0) changed.push({ id: thing.id, naam: nameOf(thing), soort: 'gewijzigd', velden });
  }
  for (const thing of before) {
    if (!fresh.has(thing.id))
      changed.push({ id: thing.id, naam: nameOf(thing), soort: 'verwijderd', velden: [] });
  }
  return changed.sort((a, b) => compareText(a.naam, b.naam) || compareText(a.id, b.id));
}

function changesOf(
  before: ReadonlyMap<string, FieldValue>,
  after: ReadonlyMap<string, FieldValue>,
): readonly FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(
    (veld) => changeOf(veld, before.get(veld) ?? [], after.get(veld) ?? []) ?? [],
  );
}

function changeOf(veld: string, before: FieldValue, after: FieldValue): FieldChange | undefined {
  const weg = before.filter((value) => !after.includes(value));
  const erbij = after.filter((value) => !before.includes(value));
  return weg.length === 0 && erbij.length === 0 ? undefined : { veld, weg, erbij };
}

/** The members of the organisation itself, by name: its own membership of a samenwerking is no change in what it is. */
function membersOf({ key, actors }: LandscapeData): FieldValue {
  const names = new Map(actors.map(({ id, naam }) => [id, naam]));
  const owner = actors.find(({ id }) => key === keyOfScope({ kind: 'landschap', organisatie: id }));
  return (owner?.deelnemers ?? []).map((id) => names.get(id) ?? id);
}
