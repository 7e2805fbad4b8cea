import type {
  ArchimateElement,
  ArchimateRelationship,
  OrganizationItem,
  PropertyDefinition,
} from './model.ts';
import type { ReadContext } from './readSource.ts';
import { attribute, optional } from './readSource.ts';
import { readTexts } from './readTexts.ts';
import { ACCESS_TYPES, ELEMENT_TYPES, PROPERTY_TYPES, RELATIONSHIP_TYPES } from './vocabulary.ts';
import type { XmlNode } from './xmlTree.ts';

/** The word of the list that this is, or `undefined`: narrows a text from a file to a known word. */
function word<Word extends string>(list: readonly Word[], text: string | undefined): Word | undefined {
  return list.find((one) => one === text);
}

const elementTypes = new Map<string, ArchimateElement['type']>(ELEMENT_TYPES.map((type) => [type, type]));

export function readElement(node: XmlNode, context: ReadContext): ArchimateElement | undefined {
  const source = context.open(node);
  const identifier = attribute(source, 'identifier');
  const type = elementTypes.get(context.type(node));
  if (identifier === undefined || type === undefined) return context.skip(source);
  const { names, documentation, properties } = readTexts(source, context);
  return { identifier, type, names, documentation, properties };
}

export function readRelationship(node: XmlNode, context: ReadContext): ArchimateRelationship | undefined {
  const source = context.open(node);
  const identifier = attribute(source, 'identifier');
  const type = word(RELATIONSHIP_TYPES, context.type(node).replace(/Relationship$/, ''));
  const from = attribute(source, 'source');
  const to = attribute(source, 'target');
  if (identifier === undefined || type === undefined || from === undefined || to === undefined) {
    return context.skip(source);
  }
  const { names, documentation, properties } = readTexts(source, context);
  const isDirected = attribute(source, 'isDirected');
  return {
    identifier,
    type,
    source: from,
    target: to,
    ...optional('accessType', word(ACCESS_TYPES, attribute(source, 'accessType'))),
    ...optional('isDirected', isDirected === undefined ? undefined : /^(?:true|1)$/.test(isDirected)),
    ...optional('modifier', attribute(source, 'modifier')),
    names,
    documentation,
    properties,
  };
}

export function readPropertyDefinition(node: XmlNode, context: ReadContext): PropertyDefinition | undefined {
  const source = context.open(node);
  const identifier = attribute(source, 'identifier');
  const said = attribute(source, 'type');
  // The check reports a missing type; the values can be read all the same.
  const type = said === undefined ? 'string' : word(PROPERTY_TYPES, said);
  if (identifier === undefined || type === undefined) return context.skip(source);
  const { names, documentation } = readTexts(source, context);
  return { identifier, type, names, documentation };
}

export function readOrganizationItem(node: XmlNode, context: ReadContext): OrganizationItem {
  const source = context.open(node);
  const { labels, documentation } = readTexts(source, context);
  return {
    ...optional('identifier', attribute(source, 'identifier')),
    ...optional('identifierRef', attribute(source, 'identifierRef')),
    labels,
    documentation,
    items: context.named(source, 'item').map((item) => readOrganizationItem(item, context)),
  };
}
