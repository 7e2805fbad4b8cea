import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareText } from '../diagnostics/order.ts';
import type { Entry } from '../model/record.ts';
import {
  describeActor,
  describeApplicatie,
  describeDienst,
  describeGebruik,
  describeKoppeling,
  describeOfferedKoppelingen,
} from './describe.ts';
import type { KoppelingData, LandscapeData } from './landscapeData.ts';
import { endsOf, narrowLandscape, type TouchedElement, touchedGemma } from './narrowLandscape.ts';
import { recordKeysOf } from './recordKeys.ts';
import { keyOfScope, type Scope } from './scope.ts';

/** The records of a scope, and what an export of them is made of. */
export interface Selection {
  readonly data: LandscapeData;
  /** Every record in the scope: the date of the export is the last change to one of these files. */
  readonly entries: readonly Entry[];
  /** The same by key (`recordKeysOf`). */
  readonly records: ReadonlyMap<string, Entry>;
}

/**
 * Chooses the records of a scope. Undefined for an organisation or application that the catalogue does not know, and
 * for an application that the organisation does not use.
 */
export function selectLandscape(catalogue: Catalogue, scope: Scope): Selection | undefined {
  const { redirects } = catalogue;
  if (scope.kind === 'aanbod') {
    const applicatie = catalogue.applicatie(scope.applicatie);
    const owner = applicatie && catalogue.organisatie(applicatie.organisatie);
    if (applicatie === undefined || owner === undefined) return undefined;
    const current = { kind: 'aanbod', applicatie: applicatie.id } as const;
    return collect(catalogue, owner, {
      key: keyOfScope(current),
      title: applicatie.value.naam,
      onBase: false,
      gebruik: [],
      koppelingen: [],
      offered: [applicatie],
      offeredKoppelingen: describeOfferedKoppelingen(catalogue, applicatie),
    });
  }
  const owner = catalogue.organisatie(scope.organisatie);
  if (owner === undefined) return undefined;
  const whole = collectWhole(catalogue, owner);
  const data = narrowLandscape(
    whole.data,
    scope.kind === 'gebruik'
      ? { ...scope, organisatie: owner.id, applicatie: redirects.current('applicaties', scope.applicatie) }
      : { ...scope, organisatie: owner.id },
  );
  return data && withRecords(data, whole.records);
}

/**
 * The landscape of an organisation: what it uses, what is used on its behalf, its koppelingen; of a leverancier or
 * community also the applications that it offers.
 */
function collectWhole(catalogue: Catalogue, owner: Entry<'organisatie'>): Selection {
  const { gebruik, gebruikNamens, koppelingen, applicaties } = catalogue.of(owner.id);
  const offers = owner.value.type === 'leverancier' || owner.value.type === 'community';
  return collect(catalogue, owner, {
    key: keyOfScope({ kind: 'landschap', organisatie: owner.id }),
    title: owner.value.naam,
    onBase: true,
    gebruik: [...gebruik, ...gebruikNamens],
    koppelingen,
    offered: offers ? applicaties : [],
  });
}

interface Chosen extends Pick<LandscapeData, 'key' | 'title' | 'onBase'> {
  readonly gebruik: readonly Entry<'gebruik'>[];
  readonly koppelingen: readonly Entry<'koppeling'>[];
  /** Applications shown as offered: with all that they are suited for. */
  readonly offered: readonly Entry<'applicatie'>[];
  /** Koppelingen that come from the record of an application, not from one of their own. */
  readonly offeredKoppelingen?: readonly KoppelingData[];
}

function collect(catalogue: Catalogue, owner: Entry<'organisatie'>, chosen: Chosen): Selection {
  const { key, title, onBase } = chosen;
  const gebruik = chosen.gebruik.map((entry) => describeGebruik(catalogue, entry));
  const koppelingen = [
    ...chosen.koppelingen
      .map((entry) => describeKoppeling(catalogue, entry))
      .filter((koppeling) => koppeling !== undefined),
    ...(chosen.offeredKoppelingen ?? []),
  ];
  const offeredIds = new Set(chosen.offered.map(({ id }) => id));
  const applicaties = lookUp(
    [...offeredIds, ...gebruik.map(({ applicatie }) => applicatie), ...koppelingen.flatMap(endsOf)],
    (id) => catalogue.applicatie(id),
  );
  const diensten = lookUp(
    gebruik.flatMap((item) => item.diensten),
    (id) => catalogue.dienst(id),
  );
  const members = membersOf(catalogue, owner, chosen.gebruik);
  const organisaties = lookUp(
    [
      owner.id,
      ...applicaties.map((entry) => entry.organisatie),
      ...diensten.map((entry) => entry.organisatie),
      ...chosen.gebruik.map((entry) => entry.organisatie),
      ...[...members.values()].flat(),
    ],
    (id) => catalogue.organisatie(id),
  );
  const described = applicaties.map((entry) =>
    describeApplicatie(catalogue, entry, offeredIds.has(entry.id)),
  );
  const data: LandscapeData = {
    key,
    title,
    onBase,
    voorbeeld: owner.value.voorbeeld === true,
    actors: organisaties.map((entry) => describeActor(entry, members.get(entry.id) ?? [])),
    applicaties: described,
    gebruik,
    diensten: diensten.map((entry) => describeDienst(catalogue, entry)),
    koppelingen,
    voorzieningen: ownVoorzieningen(catalogue, koppelingen),
    ...touchedGemma(gebruik, koppelingen, described, (objectId) => findElement(catalogue, objectId)),
  };
  const records = new Map<string, Entry>();
  for (const entry of organisaties) records.set(`organisatie/${entry.id}`, entry);
  for (const entry of applicaties) records.set(`applicatie/${entry.id}`, entry);
  for (const entry of diensten) records.set(`dienst/${entry.id}`, entry);
  for (const entry of chosen.koppelingen) records.set(`koppeling/${entry.id}`, entry);
  chosen.gebruik.forEach((entry, index) => {
    records.set(`gebruik/${entry.organisatie}/${gebruik[index]?.applicatie}`, entry);
  });
  return withRecords(data, records);
}

function withRecords(data: LandscapeData, known: ReadonlyMap<string, Entry>): Selection {
  const records = new Map<string, Entry>();
  for (const key of recordKeysOf(data)) {
    const entry = known.get(key);
    if (entry !== undefined) records.set(key, entry);
  }
  return { data, entries: [...records.values()], records };
}

function findElement(catalogue: Catalogue, objectId: string): TouchedElement | undefined {
  const element = catalogue.gemma.elementen.get(objectId);
  if (element === undefined) return undefined;
  if (element.vervallen !== undefined) return { vervallen: element.naam };
  const { id, identifier, type, naam, eigenschappen = {} } = element;
  return { element: { id, identifier, type, naam, eigenschappen } };
}

/** Entries of these ids, each once, in order of id; unknown ids are left out. */
function lookUp<E extends Entry>(ids: readonly string[], find: (id: string) => E | undefined): E[] {
  const found = new Map<string, E>();
  for (const id of ids) {
    const entry = find(id);
    if (entry !== undefined) found.set(entry.id, entry);
  }
  return [...found.values()].sort((a, b) => compareText(a.id, b.id));
}

/**
 * Which members of which samenwerking the scope shows: all members in the samenwerking's own landscape,
 * only the gemeente itself where a samenwerking registered usage on its behalf.
 */
function membersOf(
  catalogue: Catalogue,
  owner: Entry<'organisatie'>,
  gebruik: readonly Entry<'gebruik'>[],
): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, readonly string[]>();
  const current = (id: string) => catalogue.organisatie(id)?.id;
  if (owner.value.deelnemers !== undefined) {
    members.set(
      owner.id,
      owner.value.deelnemers.map(current).filter((id) => id !== undefined),
    );
  }
  for (const { organisatie } of gebruik) {
    if (organisatie !== owner.id) members.set(organisatie, [owner.id]);
  }
  return members;
}

/** Facilities that GEMMA lacks, each once. */
function ownVoorzieningen(
  catalogue: Catalogue,
  koppelingen: readonly KoppelingData[],
): LandscapeData['voorzieningen'] {
  const found = new Map<string, { readonly id: string; readonly naam: string }>();
  for (const { naar } of koppelingen) {
    const voorziening = 'voorziening' in naar ? catalogue.voorziening(naar.voorziening) : undefined;
    if (voorziening !== undefined && !voorziening.fromGemma)
      found.set(voorziening.id, { id: voorziening.id, naam: voorziening.naam });
  }
  return [...found.values()];
}
