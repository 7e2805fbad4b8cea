import { type ArchimateElement, type ArchimateModel, nameOf } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { ameffImportTexts } from '../diagnostics/texts/ameffImport.ts';
import { makeApplicatieMatcher } from './matchApplicatie.ts';
import { bron } from './modelBuilder.ts';
import { changeWords } from './plotStyle.ts';
import { objectIdOfElement, type ReadContext, type ReadRecord } from './readContext.ts';
import { readGebruik } from './readGebruik.ts';
import { readKoppelingen } from './readKoppelingen.ts';
import { nameWithoutVersion, pakketOfVersion, versionOf } from './readPakketten.ts';

/** A landscape found in a model. */
export interface ReadLandscape {
  readonly gebruik: readonly ReadRecord[];
  readonly koppelingen: readonly ReadRecord[];
  /** What was not recognised, what was recognised by name and how well, which words are unknown. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the landscape of an organisation in any AMEFF model: what this catalogue wrote, what the present
 * Softwarecatalogus writes, and what an architect drew in Archi. GEMMA's own elements are not applications. Applications
 * are matched by Object ID, then by name (a warning shows the score); nothing is guessed.
 * @param placeOf where an element or relation stands in the file
 */
export function readLandscape(
  read: ArchimateModel,
  catalogue: Catalogue,
  organisatie: string,
  placeOf: (identifier: string) => Place,
): ReadLandscape {
  const model = withoutGone(read);
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const gemmaOf = findGemma(model, catalogue);
  // A package is told of by its versions.
  const pakketten = pakketOfVersion(model);
  const told = new Set([...pakketten.values()].map(({ identifier }) => identifier));
  // An architect draws a national facility without its id.
  const facilities = new Set([...catalogue.voorzieningen.values()].map(({ naam }) => naam));
  const candidates = model.elements.filter(
    (element) =>
      isApplication(element, model, gemmaOf) &&
      !told.has(element.identifier) &&
      !facilities.has(nameOf(element)),
  );
  const match = makeApplicatieMatcher(catalogue);
  const applicatieOf = new Map<string, string>();
  for (const element of candidates) {
    const pakket = pakketten.get(element.identifier);
    const naam =
      pakket === undefined ? nameWithoutVersion(nameOf(element), versionOf(element, model)) : nameOf(pakket);
    const found = match(naam, objectIdOfElement(pakket ?? element, model));
    if (found.kind === 'geen') {
      report(
        diagnose(ameffImportTexts.unknownApplicatie, { naam, near: found.near }, placeOf(element.identifier)),
      );
      continue;
    }
    if (found.kind === 'naam') {
      report(diagnose(ameffImportTexts.matchedByName, { naam, ...found }, placeOf(element.identifier)));
    }
    applicatieOf.set(element.identifier, found.id);
  }
  if (candidates.length === 0) report(diagnose(ameffImportTexts.nothingFound, {}, placeOf(model.identifier)));
  const context: ReadContext = {
    model,
    catalogue,
    organisatie,
    applicatieOf,
    gemmaOf,
    elements: new Map(model.elements.map((element) => [element.identifier, element])),
    placeOf,
    report,
  };
  return { gebruik: readGebruik(context), koppelingen: readKoppelingen(context), diagnostics };
}

/**
 * A difference also holds relations that its new version no longer has: those are no part of the landscape. An
 * element that is no longer used may still be the end of a koppeling that stays.
 */
function withoutGone(model: ArchimateModel): ArchimateModel {
  return {
    ...model,
    relationships: model.relationships.filter(
      (relation) => propertyValue(relation, 'Verschil', model) !== changeWords.verwijderd,
    ),
  };
}

/** GEMMA elements, by Object ID; an element without one that the catalogue knows by type and name counts too. */
function findGemma(model: ArchimateModel, catalogue: Catalogue): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const { id, type, naam, vervallen } of catalogue.gemma.elementen.values()) {
    if (vervallen === undefined) byName.set(`${type} ${naam}`, id);
  }
  const found = new Map<string, string>();
  for (const element of model.elements) {
    const objectId = objectIdOfElement(element, model);
    const isKnown = objectId !== undefined && catalogue.gemma.elementen.has(objectId);
    const isGemma = propertyValue(element, 'GEMMA type', model) !== undefined;
    const id = isKnown ? objectId : isGemma ? byName.get(`${element.type} ${nameOf(element)}`) : undefined;
    if (id !== undefined) found.set(element.identifier, id);
  }
  return found;
}

/** Ours, and those of the present Softwarecatalogus. */
const applicationTypes = new Set(['Applicatie', 'Systeemsoftware', 'Pakket', 'Pakketversie']);

function isApplication(
  element: ArchimateElement,
  model: ArchimateModel,
  gemmaOf: ReadonlyMap<string, string>,
): boolean {
  if (element.type !== 'ApplicationComponent' && element.type !== 'SystemSoftware') return false;
  if (gemmaOf.has(element.identifier) || propertyValue(element, 'GEMMA type', model) !== undefined)
    return false;
  const swcType = propertyValue(element, 'SWC type', model);
  if (swcType !== undefined) return applicationTypes.has(swcType);
  // A model on a whole GEMMA release has elements of GEMMA without a type; ours say where they come from.
  const from = propertyValue(element, 'Bron', model);
  return from === undefined || from === bron;
}
