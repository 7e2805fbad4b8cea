import { normalizeGuid } from '../archimate/guid.ts';
import type { ArchimateElement, ArchimateModel } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { actorId } from './addElements.ts';

/** A record as plain data, to be checked by its schema like any other. */
export type ReadRecord = Readonly<Record<string, unknown>>;

/** What reading one model needs; the parts share it. */
export interface ReadContext {
  readonly model: ArchimateModel;
  readonly catalogue: Catalogue;
  readonly organisatie: string;
  /** Application of the catalogue per element identifier. */
  readonly applicatieOf: ReadonlyMap<string, string>;
  /** Object ID of each GEMMA element in the model, by its identifier. */
  readonly gemmaOf: ReadonlyMap<string, string>;
  readonly elements: ReadonlyMap<string, ArchimateElement>;
  readonly placeOf: (identifier: string) => Place;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** The Object ID of an element: its property, or an identifier that is a GUID. */
export function objectIdOfElement(element: ArchimateElement, model: ArchimateModel): string | undefined {
  return normalizeGuid(propertyValue(element, 'Object ID', model) ?? '') ?? normalizeGuid(element.identifier);
}

/** The element of the organisation itself, where the model has one. */
export function ownerIn({
  model,
  organisatie,
}: Pick<ReadContext, 'model' | 'organisatie'>): string | undefined {
  const objectId = actorId(organisatie);
  return model.elements.find((element) => objectIdOfElement(element, model) === objectId)?.identifier;
}
