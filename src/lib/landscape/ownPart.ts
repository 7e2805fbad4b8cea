import {
  type ArchimateElement,
  type ArchimateModel,
  type ArchimateRelationship,
  dutch,
} from '../archimate/model.ts';
import { ELEMENT_TYPES, RELATIONSHIP_TYPES } from '../archimate/vocabulary.ts';
import { type GemmaElement, gemmaTypeOf, statusProperty } from '../catalogue/gemmaElement.ts';
import type { GemmaRelatie } from '../catalogue/gemmaRelatie.ts';
import type { GemmaView } from '../catalogue/gemmaView.ts';
import { type Base, makeBase } from './base.ts';
import { ModelBuilder, type NamedValue } from './modelBuilder.ts';
import { ownPartFolders } from './ownPartFolders.ts';
import { makeView } from './ownPartViews.ts';

/** The part of GEMMA that the catalogue holds, as plain lists: from the Catalogue, or from a file of the site. */
export interface GemmaPart {
  readonly release: string;
  readonly elementen: readonly GemmaElement[];
  readonly relaties: readonly GemmaRelatie[];
  readonly views: readonly GemmaView[];
}

/**
 * The catalogue's own part of GEMMA as a base for exports. Tombstones are left out, and so are relations and boxes
 * that need something that is not there.
 */
export function makeOwnPart(part: GemmaPart): Base {
  const builder = new ModelBuilder({ propertyDefinitions: [] });
  const identifiers = new Map<string, string>();
  const elements: ArchimateElement[] = [];
  for (const element of part.elementen) {
    const { id, identifier, naam } = element;
    const type = ELEMENT_TYPES.find((known) => known === element.type);
    if (type === undefined || element.vervallen !== undefined) continue;
    identifiers.set(id, identifier);
    elements.push({
      identifier,
      type,
      names: dutch(naam),
      documentation: [],
      properties: builder.properties(propertiesOf(element)),
    });
  }
  const relationships = addRelationships(part.relaties, identifiers, builder);
  const views = part.views
    .filter(({ vervallen }) => vervallen === undefined)
    .map((view) => makeView(view, identifiers, builder));
  const model: ArchimateModel = {
    identifier: 'id-softwarecatalogus-gemma',
    names: dutch(`GEMMA ${part.release}, deel van de Softwarecatalogus`),
    documentation: [],
    properties: [],
    namespaces: [],
    metadata: [],
    elements,
    relationships,
    organizations: [ownPartFolders(part.elementen, identifiers, relationships, views)],
    propertyDefinitions: builder.propertyDefinitions,
    viewpoints: [],
    views,
  };
  return makeBase(model);
}

function propertiesOf(element: GemmaElement): readonly NamedValue[] {
  return [
    ['Object ID', element.id],
    ['GEMMA type', element.eigenschappen['GEMMA type'] ?? gemmaTypeOf(element.soort)],
    [statusProperty(element.soort), element.status],
    ...Object.entries(element.eigenschappen).filter(([name]) => name !== 'GEMMA type'),
  ];
}

/** Relations may point at relations, so those whose ends are not known yet are tried again until nothing changes. */
function addRelationships(
  relaties: readonly GemmaRelatie[],
  identifiers: Map<string, string>,
  builder: ModelBuilder,
): readonly ArchimateRelationship[] {
  const relationships: ArchimateRelationship[] = [];
  let waiting = relaties;
  while (waiting.length > 0) {
    const later: GemmaRelatie[] = [];
    for (const relatie of waiting) {
      const source = identifiers.get(relatie.van);
      const target = identifiers.get(relatie.naar);
      const type = RELATIONSHIP_TYPES.find((known) => known === relatie.type);
      if (source === undefined || target === undefined) later.push(relatie);
      else if (type !== undefined) {
        identifiers.set(relatie.id, relatie.identifier);
        relationships.push(makeRelationship(relatie, { type, source, target }, builder));
      }
    }
    if (later.length === waiting.length) break;
    waiting = later;
  }
  return relationships;
}

function makeRelationship(
  { id, identifier, naam, kenmerken, eigenschappen }: GemmaRelatie,
  ends: Pick<ArchimateRelationship, 'type' | 'source' | 'target'>,
  builder: ModelBuilder,
): ArchimateRelationship {
  const { accessType, isDirected, modifier } = kenmerken;
  return {
    identifier,
    ...ends,
    names: naam === undefined ? [] : dutch(naam),
    documentation: [],
    properties: builder.properties([['Object ID', id], ...Object.entries(eigenschappen)]),
    ...(accessType === 'Read' ||
    accessType === 'Write' ||
    accessType === 'ReadWrite' ||
    accessType === 'Access'
      ? { accessType }
      : {}),
    ...(isDirected === undefined ? {} : { isDirected: isDirected === 'true' }),
    ...(modifier === undefined ? {} : { modifier }),
  };
}
