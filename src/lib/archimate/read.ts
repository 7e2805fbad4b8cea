import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import {
  doctypeRefused,
  emptyXml,
  malformedXml,
  otherNamespace,
  truncatedXml,
} from '../diagnostics/texts/ameff.ts';
import { checkShape } from './checkShape.ts';
import { decodeXml } from './decode.ts';
import type { ArchimateModel } from './model.ts';
import { AMEFF_NAMESPACE, NameSpaces } from './nameSpaces.ts';
import type { LineColumn } from './positions.ts';
import { Positions } from './positions.ts';
import {
  readElement,
  readOrganizationItem,
  readPropertyDefinition,
  readRelationship,
} from './readConcepts.ts';
import { attribute, optional, ReadContext } from './readSource.ts';
import { readForeign, readTexts } from './readTexts.ts';
import { readDiagram, readViewpoint } from './readViews.ts';
import type { XmlFault } from './wellFormed.ts';
import { checkWellFormed } from './wellFormed.ts';
import type { XmlNode } from './xmlTree.ts';
import { parseXmlTree, tagOf } from './xmlTree.ts';

export interface ReadResult {
  /** Absent where the input is no AMEFF at all; with faults of shape it holds what could be read. */
  readonly model: ArchimateModel | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the thing with this identifier stands in the file; `undefined` where there is none. */
  readonly locate: (identifier: string) => LineColumn | undefined;
  /** For the conformance check: places, and identifiers that are in the file but could not be read. */
  readonly positions: Positions;
  readonly unread: ReadonlySet<string>;
}

/**
 * Reads an AMEFF file (ArchiMate Model Exchange File Format 3.x). Never throws on bad input: every fault of
 * encoding, XML and shape (what the XSD says about order, names and attributes) is a diagnostic. What goes
 * for the model as a whole (references, ranges, ArchiMate's rules) is up to `checkConformance`.
 * @param input text, or bytes in UTF-8
 * @param file name for the diagnostics, as the user knows it
 */
export function readAmeff(input: string | Uint8Array, file: string): ReadResult {
  const text = decodeXml(input, file);
  if (typeof text !== 'string') return refused([text], '');
  const fault = checkWellFormed(text);
  const positions = new Positions(text);
  if (fault) return refused([explainXmlFault(fault, file, positions)], text);
  let root: XmlNode | undefined;
  try {
    root = parseXmlTree(text).find((node) => tagOf(node) !== undefined);
  } catch (error) {
    // What checkWellFormed lets through, fast-xml-parser only refuses for names such as __proto__.
    const reason = error instanceof Error ? error.message : String(error);
    const what = `een naam in dit bestand is niet toegestaan (${reason})`;
    return refused([diagnose(malformedXml, { what }, { file, line: 1, column: 1 })], text);
  }
  if (!root) return refused([diagnose(emptyXml, {}, { file, line: 1, column: 1 })], text);
  const names = new NameSpaces(root);
  if (names.root.namespace !== AMEFF_NAMESPACE || names.root.name !== 'model') {
    const place = { file, ...positions.at(text.indexOf(`<${tagOf(root) ?? ''}`)) };
    const params = { tag: tagOf(root) ?? '', namespace: names.root.namespace };
    return refused([diagnose(otherNamespace, params, place)], text);
  }
  const context = new ReadContext(names);
  const diagnostics = sortDiagnostics(checkShape(root, names, file, positions));
  const model = readModel(root, context);
  return {
    model,
    diagnostics,
    locate: (id) => positions.find('identifier', id),
    positions,
    unread: context.unread,
  };
}

function refused(diagnostics: readonly Diagnostic[], text: string): ReadResult {
  const positions = new Positions(text);
  return { model: undefined, diagnostics, locate: () => undefined, positions, unread: new Set() };
}

function explainXmlFault(fault: XmlFault, file: string, positions: Positions): Diagnostic {
  const place = { file, ...positions.at(fault.offset) };
  switch (fault.kind) {
    case 'doctype':
      return diagnose(doctypeRefused, {}, place);
    case 'empty':
      return diagnose(emptyXml, {}, place);
    case 'truncated': {
      const { line } = positions.at(fault.openedAt);
      return diagnose(truncatedXml, { opening: fault.opening, line }, place);
    }
    case 'malformed':
      return diagnose(malformedXml, { what: fault.what }, place);
  }
}

function readModel(root: XmlNode, context: ReadContext): ArchimateModel {
  const source = context.open(root);
  const { names, documentation, properties } = readTexts(source, context);
  const all = <T>(
    container: string,
    name: string,
    read: (node: XmlNode, context: ReadContext) => T | undefined,
  ) => present(context.listed(source, container, name).map((node) => read(node, context)));
  const views = context.named(source, 'views').map((node) => context.open(node));
  return {
    identifier: attribute(source, 'identifier') ?? '',
    ...optional('version', attribute(source, 'version')),
    ...optional('schemaLocation', attribute(source, `${context.names.xsi}:schemaLocation`)),
    namespaces: context.names.others,
    names,
    documentation,
    properties,
    metadata: context
      .named(source, 'metadata')
      .flatMap((node) => context.open(node).children.filter((child) => tagOf(child) !== undefined))
      .map((node) => readForeign(node, context)),
    elements: all('elements', 'element', readElement),
    relationships: all('relationships', 'relationship', readRelationship),
    organizations: context
      .named(source, 'organizations')
      .map((node) =>
        context.named(context.open(node), 'item').map((item) => readOrganizationItem(item, context)),
      ),
    propertyDefinitions: all('propertyDefinitions', 'propertyDefinition', readPropertyDefinition),
    viewpoints: views.flatMap((one) =>
      present(context.listed(one, 'viewpoints', 'viewpoint').map((node) => readViewpoint(node, context))),
    ),
    views: views.flatMap((one) =>
      present(context.listed(one, 'diagrams', 'view').map((node) => readDiagram(node, context))),
    ),
  };
}

function present<T>(things: readonly (T | undefined)[]): T[] {
  return things.filter((thing) => thing !== undefined);
}
