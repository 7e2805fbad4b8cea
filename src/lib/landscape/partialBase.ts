import { type ArchimateElement, type ArchimateModel, dutch } from '../archimate/model.ts';
import { ELEMENT_TYPES, type ElementType } from '../archimate/vocabulary.ts';
import { type Base, makeBase } from './base.ts';
import type { GemmaData } from './landscapeData.ts';
import { ModelBuilder } from './modelBuilder.ts';

/** A base of just these GEMMA elements: what a file of one application or of koppelingen stands on. */
export function makePartialBase(elements: readonly GemmaData[]): Base {
  return makeBase(modelOfGemma(elements).model);
}

/** GEMMA elements as a model, each with its own properties; the builder may add relations and views to it. */
export function modelOfGemma(elements: readonly GemmaData[]): {
  model: ArchimateModel;
  builder: ModelBuilder;
} {
  const builder = new ModelBuilder({ propertyDefinitions: [] });
  const written: ArchimateElement[] = [];
  for (const { id, identifier, type, naam, eigenschappen } of elements) {
    if (!isElementType(type)) continue;
    const values = Object.entries({ ...eigenschappen, 'Object ID': id });
    written.push({
      identifier,
      type,
      names: dutch(naam),
      documentation: [],
      properties: builder.properties(values),
    });
  }
  const model: ArchimateModel = {
    identifier: 'id-gemma',
    names: dutch('GEMMA'),
    documentation: [],
    properties: [],
    namespaces: [],
    metadata: [],
    elements: written,
    relationships: [],
    organizations: [],
    propertyDefinitions: builder.propertyDefinitions,
    viewpoints: [],
    views: [],
  };
  return { model, builder };
}

function isElementType(type: string): type is ElementType {
  return (ELEMENT_TYPES as readonly string[]).includes(type); // widened to look up any text
}
