import { compareText } from '../diagnostics/order.ts';
import type {
  ApplicatieData,
  GebruikData,
  GemmaData,
  KoppelingData,
  LandscapeData,
} from './landscapeData.ts';
import { keyOfScope, type Scope } from './scope.ts';

/** A part of one organisation's landscape. */
export type PartScope = Exclude<Scope, { readonly kind: 'aanbod' }>;

/**
 * The data of a scope, out of the whole landscape of the same organisation: how CI and a page in the browser come to
 * the same selection. Ids in the scope are current ones.
 * @param whole the organisation's landscape without a filter, with everything that belongs to it
 * @returns undefined for an application that the organisation does not use
 */
export function narrowLandscape(whole: LandscapeData, scope: PartScope): LandscapeData | undefined {
  if (scope.kind === 'landschap' && scope.filter === undefined) return whole;
  const gebruik = whole.gebruik.filter(({ applicatie }) => keepsGebruik(scope, applicatie));
  if (scope.kind === 'gebruik' && gebruik.length === 0) return undefined;
  const koppelingen = whole.koppelingen.filter((koppeling) => keepsKoppeling(scope, koppeling));
  const offered = (applicatie: ApplicatieData) =>
    applicatie.toonAanbod &&
    scope.kind === 'landschap' &&
    scope.filter?.applicaties.includes(applicatie.id) === true;
  const needed = new Set([...gebruik.map(({ applicatie }) => applicatie), ...koppelingen.flatMap(endsOf)]);
  const applicaties = whole.applicaties
    .filter((applicatie) => needed.has(applicatie.id) || offered(applicatie))
    .map((applicatie) => ({ ...applicatie, toonAanbod: offered(applicatie) }));
  const dienstIds = new Set(gebruik.flatMap(({ diensten }) => diensten));
  const diensten = whole.diensten.filter(({ id }) => dienstIds.has(id));
  const facilities = new Set(
    koppelingen.flatMap(({ naar }) => ('voorziening' in naar ? [naar.voorziening] : [])),
  );
  return {
    key: keyOfScope(scope),
    title: titleOf(whole, scope),
    onBase: scope.kind === 'landschap',
    voorbeeld: whole.voorbeeld,
    actors: actorsOf(whole, scope.organisatie, { gebruik, applicaties, diensten }),
    applicaties,
    gebruik,
    diensten,
    koppelingen,
    voorzieningen: whole.voorzieningen.filter(({ id }) => facilities.has(id)),
    ...touchedGemma(gebruik, koppelingen, applicaties, lookUpIn(whole)),
  };
}

function keepsGebruik(scope: PartScope, applicatie: string): boolean {
  switch (scope.kind) {
    case 'landschap':
      return scope.filter?.applicaties.includes(applicatie) ?? true;
    case 'gebruik':
      return applicatie === scope.applicatie;
    case 'koppelingen':
      return false;
  }
}

function keepsKoppeling(scope: PartScope, { van, naar }: KoppelingData): boolean {
  const other = 'applicatie' in naar ? naar.applicatie : undefined;
  switch (scope.kind) {
    case 'landschap':
      return keepsGebruik(scope, van) && (other === undefined || keepsGebruik(scope, other));
    case 'gebruik':
      return van === scope.applicatie || other === scope.applicatie;
    case 'koppelingen':
      return true;
  }
}

/** The organisations that a selection needs; of the members those that it shows. */
function actorsOf(
  whole: LandscapeData,
  owner: string,
  { gebruik, applicaties, diensten }: Pick<LandscapeData, 'gebruik' | 'applicaties' | 'diensten'>,
): LandscapeData['actors'] {
  const users = new Set(gebruik.map(({ afnemer }) => afnemer));
  const membersOf = ({ id, deelnemers }: LandscapeData['actors'][number]) =>
    id === owner || users.has(id) ? deelnemers : [];
  const needed = new Set([
    owner,
    ...users,
    ...applicaties.map(({ leverancier }) => leverancier),
    ...diensten.map(({ aanbieder }) => aanbieder),
    ...whole.actors.flatMap(membersOf),
  ]);
  return whole.actors
    .filter(({ id }) => needed.has(id))
    .map((actor) => ({ ...actor, deelnemers: membersOf(actor) }));
}

/** Ids of all applications that a koppeling names. */
export function endsOf({ van, naar, intermediair }: KoppelingData): string[] {
  const ids = 'applicatie' in naar ? [van, naar.applicatie] : [van];
  return intermediair === undefined ? ids : [...ids, intermediair];
}

function titleOf(whole: LandscapeData, scope: PartScope): string {
  const owner = whole.actors.find(({ id }) => id === scope.organisatie)?.naam ?? scope.organisatie;
  switch (scope.kind) {
    case 'landschap':
      return `${owner} selectie`;
    case 'koppelingen':
      return `${owner} koppelingen`;
    case 'gebruik':
      return `${owner} ${whole.applicaties.find(({ id }) => id === scope.applicatie)?.naam ?? scope.applicatie}`;
  }
}

/** An element of GEMMA, or the name that a vanished one had. */
export type TouchedElement = { readonly element: GemmaData } | { readonly vervallen: string };

function lookUpIn(whole: LandscapeData): (objectId: string) => TouchedElement | undefined {
  const found = new Map<string, TouchedElement>(whole.gemma.map((element) => [element.id, { element }]));
  for (const { objectId, naam } of whole.vervallen) found.set(objectId, { vervallen: naam });
  return (objectId) => found.get(objectId);
}

/** The elements of GEMMA that records name, and what they name that is gone. */
export function touchedGemma(
  gebruik: readonly GebruikData[],
  koppelingen: readonly KoppelingData[],
  applicaties: readonly ApplicatieData[],
  lookUp: (objectId: string) => TouchedElement | undefined,
): Pick<LandscapeData, 'gemma' | 'vervallen'> {
  const gemma = new Map<string, GemmaData>();
  const vervallen: LandscapeData['vervallen'][number][] = [];
  const touch = (applicatie: string, objectId: string) => {
    const found = lookUp(objectId);
    if (found === undefined) return;
    if ('vervallen' in found) vervallen.push({ applicatie, objectId, naam: found.vervallen });
    else gemma.set(found.element.id, found.element);
  };
  const withOwnRefs = new Set<string>();
  for (const { applicatie, referentiecomponenten } of gebruik) {
    if (referentiecomponenten.length > 0) withOwnRefs.add(applicatie);
    for (const objectId of referentiecomponenten) touch(applicatie, objectId);
  }
  const used = new Set(gebruik.map(({ applicatie }) => applicatie));
  for (const { id, geschiktVoor, standaardversies, toonAanbod } of applicaties) {
    for (const objectId of standaardversies) touch(id, objectId);
    if (toonAanbod || (used.has(id) && !withOwnRefs.has(id)))
      for (const objectId of geschiktVoor) touch(id, objectId);
  }
  for (const { van, naar, standaardversies } of koppelingen) {
    for (const objectId of standaardversies) touch(van, objectId);
    if ('voorziening' in naar) touch(van, naar.voorziening);
  }
  return { gemma: [...gemma.values()].sort((a, b) => compareText(a.id, b.id)), vervallen };
}
