import type { ArchimateModel } from '../archimate/model.ts';
import { nameOf } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';
import type { ReadResult } from '../archimate/read.ts';
import { type GemmaElement, gemmaTypeOf, statusProperty } from '../catalogue/gemmaElement.ts';
import type { GemmaRelatie } from '../catalogue/gemmaRelatie.ts';
import type { GemmaView } from '../catalogue/gemmaView.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/order.ts';
import { gemmaImportTexts } from '../diagnostics/texts/gemmaImport.ts';
import {
  checkProperties,
  checkReferences,
  checkVersions,
  checkWhole,
  placeOf,
  type Reading,
} from './checkRelease.ts';
import { factsOf, propertyNames } from './facts.ts';
import { chooseHoldings, type Holdings } from './holdings.ts';
import { type ObjectIds, readObjectIds } from './objectIds.ts';
import { readGemmaView } from './readGemmaView.ts';
import type { HeldRelease, LeftOut } from './release.ts';

export interface ReleaseOptions {
  /** Path as the user gave it. */
  readonly file: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Name that goes before the model's own property `Release`. */
  readonly release?: string | undefined;
}

/** Statuses that releases are known to use (ameff.md §3.3). */
const statuses: ReadonlySet<string> = new Set([
  'In gebruik',
  'In ontwikkeling',
  'Einde ondersteuning',
  'Teruggetrokken',
]);

/**
 * What the catalogue holds of a GEMMA release (ameff.md §3), with everything that is wrong with it.
 * @returns `held` only where nothing is a `fout`
 */
export function readRelease(
  read: ReadResult,
  options: ReleaseOptions,
): { readonly held: HeldRelease | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { model, locate } = read;
  if (model === undefined || hasFault(read.diagnostics))
    return { held: undefined, diagnostics: read.diagnostics };
  const reading: Reading = { ...options, model, locate };
  const ids = readObjectIds(reading);
  const holdings = chooseHoldings(model);
  const names = propertyNames(model);
  const release = options.release ?? propertyValue(model, 'Release', model)?.trim() ?? '';

  const diagnostics: Diagnostic[] = [
    ...read.diagnostics,
    ...ids.diagnostics,
    ...checkWhole(reading, holdings, release),
    ...checkReferences(reading, holdings),
    ...checkProperties(reading, names),
  ];
  const elementen = model.elements.flatMap((element): GemmaElement[] => {
    const soort = holdings.elements.get(element.identifier);
    const id = ids.elements.get(element.identifier);
    if (soort === undefined || id === undefined) return [];
    const facts = new Map(factsOf(element.properties, names));
    const status = facts.get(statusProperty(soort));
    facts.delete(statusProperty(soort));
    if (facts.get('GEMMA type') === gemmaTypeOf(soort)) facts.delete('GEMMA type');
    const naam = nameOf(element);
    if (status !== undefined && status !== '' && !statuses.has(status)) {
      const place = placeOf(reading, element.identifier);
      diagnostics.push(diagnose(gemmaImportTexts.unknownStatus, { status, name: naam }, place));
    }
    return [
      {
        soort,
        id,
        identifier: element.identifier,
        type: element.type,
        naam,
        status: status === '' ? undefined : status,
        eigenschappen: Object.fromEntries(facts),
        standaarden: [],
        domeinen: [],
      },
    ];
  });
  const relaties = readRelations(model, holdings, ids, names);
  diagnostics.push(...checkVersions(reading, elementen, relaties));
  const { views, leftOut } = readViews(model, holdings, ids, names);
  if (hasFault(diagnostics)) return { held: undefined, diagnostics };
  const held: HeldRelease = {
    release: {
      release,
      naam: nameOf(model),
      identifier: model.identifier === '' ? undefined : model.identifier,
      sha256: options.sha256,
      bron: {
        soort: 'openbare-bron',
        naam: 'VNG Realisatie',
        url: 'https://www.gemmaonline.nl/',
        licentie: 'EUPL-1.2',
      },
    },
    elementen: elementen.sort((a, b) => compareText(a.id, b.id)),
    relaties,
    views,
    inRelease: new Map(
      model.elements.map((element) => [
        ids.elements.get(element.identifier) ?? '',
        propertyValue(element, 'GEMMA type', model) || element.type,
      ]),
    ),
    leftOut,
  };
  return { held, diagnostics };
}

function readRelations(
  model: ArchimateModel,
  holdings: Holdings,
  ids: ObjectIds,
  names: ReadonlyMap<string, string>,
): GemmaRelatie[] {
  const idOf = (identifier: string) => ids.elements.get(identifier) ?? ids.relations.get(identifier) ?? '';
  return model.relationships
    .filter(({ identifier }) => holdings.relations.has(identifier))
    .map((relation): GemmaRelatie => {
      const naam = nameOf(relation);
      const { accessType, isDirected, modifier } = relation;
      return {
        id: idOf(relation.identifier),
        identifier: relation.identifier,
        type: relation.type,
        naam: naam === '' ? undefined : naam,
        van: idOf(relation.source),
        naar: idOf(relation.target),
        kenmerken: {
          ...(accessType === undefined ? {} : { accessType }),
          ...(isDirected === undefined ? {} : { isDirected: String(isDirected) }),
          ...(modifier === undefined ? {} : { modifier }),
        },
        eigenschappen: Object.fromEntries(factsOf(relation.properties, names)),
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

function readViews(
  model: ArchimateModel,
  holdings: Holdings,
  ids: ObjectIds,
  names: ReadonlyMap<string, string>,
): { readonly views: readonly GemmaView[]; readonly leftOut: LeftOut } {
  const nameOfElement = new Map(model.elements.map((element) => [element.identifier, nameOf(element)]));
  const references = {
    element: (identifier: string) => ids.elements.get(identifier),
    relation: (identifier: string) =>
      holdings.relations.has(identifier) ? ids.relations.get(identifier) : undefined,
    name: (identifier: string) => nameOfElement.get(identifier) ?? '',
  };
  let notes = 0;
  let lost = 0;
  const views = holdings.views.map((view): GemmaView => {
    const { geometry, leftOut } = readGemmaView(view, references);
    notes += leftOut.notes;
    lost += leftOut.references;
    const titel = propertyValue(view, 'Titel view SWC', model)?.trim();
    return {
      id: ids.views.get(view.identifier) ?? '',
      identifier: view.identifier,
      naam: nameOf(view),
      titel: titel === '' ? undefined : titel,
      viewpoint: view.viewpoint,
      eigenschappen: Object.fromEntries(factsOf(view.properties, names)),
      ...geometry,
    };
  });
  views.sort((a, b) => compareText(a.id, b.id));
  return { views, leftOut: { notes, references: lost } };
}

function hasFault(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'fout');
}
