import { normalizeGuid } from '../archimate/guid.ts';
import type { ArchimateModel } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';

/** What an export stands on: a GEMMA model, with its elements found by Object ID. */
export interface Base {
  readonly model: ArchimateModel;
  /** Identifier in this model of the element with an Object ID; identifiers differ per release, Object IDs stay. */
  readonly identifierOf: (objectId: string) => string | undefined;
  /** Type of the element with an Object ID. */
  readonly typeOf: (objectId: string) => string | undefined;
}

/** Indexes a model by the property `Object ID`. O(elements). Where an Object ID occurs twice, the first counts. */
export function makeBase(model: ArchimateModel): Base {
  const byObjectId = new Map<string, { identifier: string; type: string }>();
  for (const { identifier, type, properties } of model.elements) {
    const objectId = normalizeGuid(propertyValue({ properties }, 'Object ID', model) ?? '');
    if (objectId !== undefined && !byObjectId.has(objectId)) byObjectId.set(objectId, { identifier, type });
  }
  return {
    model,
    identifierOf: (objectId) => byObjectId.get(objectId)?.identifier,
    typeOf: (objectId) => byObjectId.get(objectId)?.type,
  };
}
