import type { ArchimateModel, LangText, Named, OrganizationItem, Property, ViewNode } from './model.ts';
import { nameOf } from './model.ts';

/**
 * The model without its prose: names, types, relations, geometry and the named properties stay; documentation,
 * other properties and the texts of notes on views go. For test data made from a model whose sentences are not ours.
 * @param properties names of the properties that are facts
 */
export function keepFacts(model: ArchimateModel, properties: ReadonlySet<string>): ArchimateModel {
  const kept = new Set(
    model.propertyDefinitions.filter((one) => properties.has(nameOf(one))).map((one) => one.identifier),
  );
  const strip = <T extends Named>(thing: T): T => ({
    ...thing,
    documentation: NO_TEXT,
    properties: thing.properties.filter((property: Property) => kept.has(property.definition)),
  });
  return {
    ...strip(model),
    elements: model.elements.map(strip),
    relationships: model.relationships.map(strip),
    organizations: model.organizations.map((tree) => tree.map(stripItem)),
    propertyDefinitions: model.propertyDefinitions
      .filter((one) => kept.has(one.identifier))
      .map((one) => ({ ...one, documentation: NO_TEXT })),
    viewpoints: model.viewpoints.map(strip),
    views: model.views.map((view) => ({
      ...strip(view),
      nodes: view.nodes.map(stripNode),
      connections: view.connections.map((one) => ({ ...one, documentation: NO_TEXT })),
    })),
  };
}

const NO_TEXT: readonly LangText[] = [];

function stripItem(item: OrganizationItem): OrganizationItem {
  return { ...item, documentation: NO_TEXT, items: item.items.map(stripItem) };
}

function stripNode(node: ViewNode): ViewNode {
  if (node.type !== 'Label') return { ...node, documentation: NO_TEXT, nodes: node.nodes.map(stripNode) };
  return {
    ...node,
    documentation: NO_TEXT,
    labels: node.labels.map((label) => ({ ...label, text: 'Notitie' })),
  };
}
