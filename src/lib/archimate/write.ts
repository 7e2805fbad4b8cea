import type { ArchimateModel } from './model.ts';
import { AMEFF_NAMESPACE, XSI_NAMESPACE } from './nameSpaces.ts';
import {
  writeElement,
  writeOrganizationItem,
  writePropertyDefinition,
  writeRelationship,
} from './writeConcepts.ts';
import { writeAttribute, writeForeign, writeLangTexts, writeProperties } from './writeTexts.ts';
import { writeDiagram, writeViewpoint } from './writeViews.ts';

/**
 * Writes a model as an AMEFF file: one text, deterministic to the byte, in the layout that Archi writes (two
 * spaces, line feeds, a fixed order of attributes), so that a release that is read and written again is unchanged.
 * Characters that XML cannot hold are left out, see `dropForbidden`. The caller gives a model that passes
 * `checkConformance`; nothing is checked here.
 */
export function writeAmeff(model: ArchimateModel): string {
  let organizations = '';
  for (const tree of model.organizations) {
    organizations += writeSection(
      'organizations',
      writeAll(tree, (item) => writeOrganizationItem(item, '    ')),
    );
  }
  return (
    writeHead(model) +
    writeSection('elements', writeAll(model.elements, writeElement)) +
    writeSection('relationships', writeAll(model.relationships, writeRelationship)) +
    organizations +
    writeSection('propertyDefinitions', writeAll(model.propertyDefinitions, writePropertyDefinition)) +
    writeViews(writeAll(model.viewpoints, writeViewpoint), writeAll(model.views, writeDiagram)) +
    CLOSING
  );
}

export const CLOSING = '</model>\n';

const SCHEMA_LOCATION = `${AMEFF_NAMESPACE} http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd`;

export type Head = Pick<
  ArchimateModel,
  | 'identifier'
  | 'version'
  | 'schemaLocation'
  | 'namespaces'
  | 'names'
  | 'documentation'
  | 'properties'
  | 'metadata'
>;

/** From the XML declaration to the sections: what says which model this is. */
export function writeHead(model: Head): string {
  let xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
  xml += `<model xmlns="${AMEFF_NAMESPACE}" xmlns:xsi="${XSI_NAMESPACE}"`;
  for (const [prefix, uri] of model.namespaces) xml += writeAttribute(`xmlns:${prefix}`, uri);
  xml += writeAttribute('xsi:schemaLocation', model.schemaLocation ?? SCHEMA_LOCATION);
  xml += `${writeAttribute('identifier', model.identifier)}${writeAttribute('version', model.version)}>\n`;
  xml += writeLangTexts('name', model.names, '  ');
  xml += writeLangTexts('documentation', model.documentation, '  ');
  xml += writeProperties(model.properties, '  ');
  return (
    xml +
    writeSection(
      'metadata',
      writeAll(model.metadata, (part) => writeForeign(part, '    ')),
    )
  );
}

/** A section with its content; nothing where there is no content, because the format knows no empty lists. */
export function writeSection(tag: string, content: string, indent = '  '): string {
  return content === '' ? '' : `${indent}<${tag}>\n${content}${indent}</${tag}>\n`;
}

export function writeViews(viewpoints: string, diagrams: string): string {
  return writeSection(
    'views',
    writeSection('viewpoints', viewpoints, '    ') + writeSection('diagrams', diagrams, '    '),
  );
}

export function writeAll<T>(things: readonly T[], write: (thing: T) => string): string {
  let xml = '';
  for (const thing of things) xml += write(thing);
  return xml;
}
