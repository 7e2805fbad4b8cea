import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareText } from '../diagnostics/order.ts';
import type { Entry } from '../model/record.ts';
import {
  describeActor,
  describeApplicatie,
  describeDienst,
  describeGebruik,
  describeKoppeling,
} from './describe.ts';
import type { GebruikData, GemmaData, KoppelingData, LandscapeData } from './landscapeData.ts';
import { keyOfScope, type Scope } from './scope.ts';

/** The records of a scope, and what an export of them is made of. */
export interface Selection {
  readonly data: LandscapeData;
  /** Every record in the scope: the date of the export is the last change to one of these files. */
  readonly entries: readonly Entry[];
}

/** Chooses the records of a scope. Undefined for an organisation or application that the catalogue does not know. */
export function selectLandscape(catalogue: Catalogue, scope: Scope): Selection | undefined {
  const owner =
    scope.kind === 'aanbod'
      ? catalogue.organisatie(scope.applicatie.split('/')[0] ?? '')
      : catalogue.organisatie(scope.organisatie);
  if (owner === undefined) return undefined;
  switch (scope.kind) {
    case 'landschap': {
      const { gebruik, gebruikNamens, koppelingen } = catalogue.of(owner.id);
      const kept = scope.filter === undefined ? undefined : new Set(scope.filter.applicaties);
      const keep = (id: string) =>
        kept === undefined || kept.has(catalogue.redirects.current('applicaties', id));
      return collect(catalogue, scope, owner, {
        gebruik: [...gebruik, ...gebruikNamens].filter(({ value }) => keep(value.applicatie)),
        koppelingen: koppelingen.filter(
          ({ value }) => keep(value.van) && (value.naar === undefined || keep(value.naar)),
        ),
        offered: [],
      });
    }
    case 'gebruik': {
      const id = catalogue.redirects.current('applicaties', scope.applicatie);
      const { gebruik, gebruikNamens, koppelingen } = catalogue.of(owner.id);
      const isThis = (other: string | undefined) =>
        other !== undefined && catalogue.redirects.current('applicaties', other) === id;
      const used = [...gebruik, ...gebruikNamens].filter(({ value }) => isThis(value.applicatie));
      if (used.length === 0) return undefined;
      return collect(catalogue, scope, owner, {
        gebruik: used,
        koppelingen: koppelingen.filter(({ value }) => isThis(value.van) || isThis(value.naar)),
        offered: [],
      });
    }
    case 'aanbod': {
      const applicatie = catalogue.applicatie(scope.applicatie);
      return applicatie === undefined
        ? undefined
        : collect(catalogue, scope, owner, { gebruik: [], koppelingen: [], offered: [applicatie] });
    }
    case 'koppelingen':
      return collect(catalogue, scope, owner, {
        gebruik: [],
        koppelingen: catalogue.of(owner.id).koppelingen,
        offered: [],
      });
  }
}

interface Chosen {
  readonly gebruik: readonly Entry<'gebruik'>[];
  readonly koppelingen: readonly Entry<'koppeling'>[];
  /** Applications shown as offered: with all that they are suited for. */
  readonly offered: readonly Entry<'applicatie'>[];
}

function collect(catalogue: Catalogue, scope: Scope, owner: Entry<'organisatie'>, chosen: Chosen): Selection {
  const gebruik = chosen.gebruik.map((entry) => describeGebruik(catalogue, entry));
  const koppelingen = chosen.koppelingen
    .map((entry) => describeKoppeling(catalogue, entry))
    .filter((koppeling) => koppeling !== undefined);
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
  const touched = touchedGemma(catalogue, gebruik, koppelingen, described);
  return {
    entries: [...organisaties, ...applicaties, ...diensten, ...chosen.gebruik, ...chosen.koppelingen],
    data: {
      key: keyOfScope(scope),
      title: titleOf(scope, owner, applicaties),
      onBase: scope.kind === 'landschap',
      voorbeeld: owner.value.voorbeeld === true,
      actors: organisaties.map((entry) => describeActor(entry, members.get(entry.id) ?? [])),
      applicaties: described,
      gebruik,
      diensten: diensten.map((entry) => describeDienst(catalogue, entry)),
      koppelingen,
      voorzieningen: koppelingen.flatMap(({ naar }) => ownVoorziening(catalogue, naar)),
      ...touched,
    },
  };
}

function endsOf({ van, naar, intermediair }: KoppelingData): string[] {
  const ids = 'applicatie' in naar ? [van, naar.applicatie] : [van];
  return intermediair === undefined ? ids : [...ids, intermediair];
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

function ownVoorziening(catalogue: Catalogue, naar: KoppelingData['naar']): { id: string; naam: string }[] {
  const voorziening = 'voorziening' in naar ? catalogue.voorziening(naar.voorziening) : undefined;
  return voorziening === undefined || voorziening.fromGemma
    ? []
    : [{ id: voorziening.id, naam: voorziening.naam }];
}

function touchedGemma(
  catalogue: Catalogue,
  gebruik: readonly GebruikData[],
  koppelingen: readonly KoppelingData[],
  applicaties: LandscapeData['applicaties'],
): Pick<LandscapeData, 'gemma' | 'vervallen'> {
  const gemma = new Map<string, GemmaData>();
  const vervallen: LandscapeData['vervallen'][number][] = [];
  const touch = (applicatie: string, objectId: string) => {
    const element = catalogue.gemma.elementen.get(objectId);
    if (element === undefined) return;
    if (element.vervallen !== undefined) vervallen.push({ applicatie, objectId, naam: element.naam });
    else {
      const { id, identifier, type, naam, eigenschappen = {} } = element;
      gemma.set(id, { id, identifier, type, naam, eigenschappen });
    }
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

function titleOf(
  scope: Scope,
  owner: Entry<'organisatie'>,
  applicaties: readonly Entry<'applicatie'>[],
): string {
  switch (scope.kind) {
    case 'landschap':
      return scope.filter === undefined ? owner.value.naam : `${owner.value.naam} selectie`;
    case 'koppelingen':
      return `${owner.value.naam} koppelingen`;
    case 'gebruik':
    case 'aanbod': {
      const naam = applicaties.find(({ id }) => id === scope.applicatie)?.value.naam ?? scope.applicatie;
      return scope.kind === 'gebruik' ? `${owner.value.naam} ${naam}` : naam;
    }
  }
}
