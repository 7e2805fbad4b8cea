import type {
  ArchimateElement,
  ArchimateRelationship,
  OrganizationItem,
  PropertyDefinition,
} from './model.ts';
import { escapeAttribute, writeAttribute, writeLangTexts, writeProperties } from './writeTexts.ts';

/* Each function writes one thing of a list, at the indentation that it has in the file. Attributes stand in the
   order in which Archi writes them, so that a release which is read and written again keeps its bytes. */

export function writeElement(element: ArchimateElement): string {
  const open = `    <element identifier="${escapeAttribute(element.identifier)}" xsi:type="${element.type}"`;
  const content =
    writeLangTexts('name', element.names, '      ') +
    writeLangTexts('documentation', element.documentation, '      ') +
    writeProperties(element.properties, '      ');
  return content === '' ? `${open} />\n` : `${open}>\n${content}    </element>\n`;
}

export function writeRelationship(relationship: ArchimateRelationship): string {
  let open = `    <relationship identifier="${escapeAttribute(relationship.identifier)}"`;
  open += writeAttribute('source', relationship.source);
  open += writeAttribute('target', relationship.target);
  open += ` xsi:type="${relationship.type}"`;
  open += writeAttribute('accessType', relationship.accessType);
  open += writeAttribute('isDirected', relationship.isDirected);
  open += writeAttribute('modifier', relationship.modifier);
  const content =
    writeLangTexts('name', relationship.names, '      ') +
    writeLangTexts('documentation', relationship.documentation, '      ') +
    writeProperties(relationship.properties, '      ');
  return content === '' ? `${open} />\n` : `${open}>\n${content}    </relationship>\n`;
}

export function writePropertyDefinition(definition: PropertyDefinition): string {
  return (
    `    <propertyDefinition identifier="${escapeAttribute(definition.identifier)}" type="${definition.type}">\n` +
    writeLangTexts('name', definition.names, '      ') +
    writeLangTexts('documentation', definition.documentation, '      ') +
    `    </propertyDefinition>\n`
  );
}

/** @param indent that of the item itself; folders lie inside each other */
export function writeOrganizationItem(item: OrganizationItem, indent: string): string {
  const { open, content } = openOrganizationItem(item, indent);
  return content === '' ? `${open} />\n` : `${open}>\n${content}${indent}</item>\n`;
}

/** The start tag without its end, and everything inside: what is needed to add items to a folder. */
export function openOrganizationItem(
  item: OrganizationItem,
  indent: string,
): { open: string; content: string } {
  const inner = `${indent}  `;
  let content =
    writeLangTexts('label', item.labels, inner) + writeLangTexts('documentation', item.documentation, inner);
  for (const child of item.items) content += writeOrganizationItem(child, inner);
  const open = `${indent}<item${writeAttribute('identifier', item.identifier)}${writeAttribute('identifierRef', item.identifierRef)}`;
  return { open, content };
}
