import type { Color, Connection, Diagram, Font, Point, Style, ViewNode, Viewpoint } from './model.ts';
import type { ReadContext, Source } from './readSource.ts';
import { attribute, has, integer, optional } from './readSource.ts';
import { readForeign, readTexts } from './readTexts.ts';
import type { XmlNode } from './xmlTree.ts';

export function readDiagram(node: XmlNode, context: ReadContext): Diagram | undefined {
  const source = context.open(node);
  const identifier = attribute(source, 'identifier');
  const type = context.type(node);
  if (identifier === undefined || (type !== '' && type !== 'Diagram')) return context.skip(source);
  const { names, documentation, properties } = readTexts(source, context);
  const nodes = readAll(source, 'node', context, readNode);
  const connections = readAll(source, 'connection', context, readConnection);
  return {
    identifier,
    names,
    documentation,
    properties,
    ...optional('viewpoint', attribute(source, 'viewpoint')),
    ...optional('viewpointRef', attribute(source, 'viewpointRef')),
    nodes,
    connections,
  };
}

export function readViewpoint(node: XmlNode, context: ReadContext): Viewpoint | undefined {
  const source = context.open(node);
  const identifier = attribute(source, 'identifier');
  if (identifier === undefined) return undefined;
  const { names, documentation, properties } = readTexts(source, context);
  const rest = source.children
    .filter((child) => VIEWPOINT_PARTS.has(context.name(child) ?? ''))
    .map((child) => readForeign(child, context));
  return { identifier, names, documentation, properties, rest };
}

const VIEWPOINT_PARTS: ReadonlySet<string> = new Set([
  'concern',
  'viewpointPurpose',
  'viewpointContent',
  'allowedElementType',
  'allowedRelationshipType',
  'modelingNote',
]);

function readAll<T>(
  source: Source,
  name: string,
  context: ReadContext,
  read: (node: XmlNode, context: ReadContext) => T | undefined,
): T[] {
  const all: T[] = [];
  for (const child of source.children) {
    if (context.name(child) !== name) continue;
    const thing = read(child, context);
    if (thing !== undefined) all.push(thing);
  }
  return all;
}

function readNode(node: XmlNode, context: ReadContext): ViewNode | undefined {
  const source = context.open(node);
  const identifier = attribute(source, 'identifier');
  if (identifier === undefined) return undefined;
  const { labels, documentation } = readTexts(source, context);
  const base = {
    identifier,
    x: integer(source, 'x'),
    y: integer(source, 'y'),
    w: integer(source, 'w', 1),
    h: integer(source, 'h', 1),
    labels,
    documentation,
    ...optional('style', readStyle(source, context)),
    viewRefs: readViewRefs(source, context),
  };
  switch (context.type(node)) {
    case 'Element': {
      const elementRef = attribute(source, 'elementRef');
      if (elementRef === undefined) return context.skip(source);
      return { type: 'Element', elementRef, ...base, nodes: readAll(source, 'node', context, readNode) };
    }
    case 'Container':
      return { type: 'Container', ...base, nodes: readAll(source, 'node', context, readNode) };
    case 'Label':
      return {
        type: 'Label',
        ...base,
        ...optional('conceptRef', attribute(source, 'conceptRef')),
        ...optional('xpathPart', attribute(source, 'xpathPart')),
      };
    default:
      return context.skip(source);
  }
}

function readConnection(node: XmlNode, context: ReadContext): Connection | undefined {
  const source = context.open(node);
  const identifier = attribute(source, 'identifier');
  if (identifier === undefined) return undefined;
  const { labels, documentation } = readTexts(source, context);
  const base = {
    identifier,
    labels,
    documentation,
    ...optional('style', readStyle(source, context)),
    viewRefs: readViewRefs(source, context),
    ...optional('sourceAttachment', readPoints(source, 'sourceAttachment', context)[0]),
    bendpoints: readPoints(source, 'bendpoint', context),
    ...optional('targetAttachment', readPoints(source, 'targetAttachment', context)[0]),
  };
  const from = attribute(source, 'source');
  const to = attribute(source, 'target');
  const type = context.type(node);
  if (type === 'Line') return { type, ...base, ...optional('source', from), ...optional('target', to) };
  const relationshipRef = attribute(source, 'relationshipRef');
  if (type !== 'Relationship' && type !== 'NestingRelationship') return context.skip(source);
  if (from === undefined || to === undefined || relationshipRef === undefined) return context.skip(source);
  return { type, ...base, relationshipRef, source: from, target: to };
}

function readViewRefs(source: Source, context: ReadContext): readonly string[] {
  return context.named(source, 'viewRef').map((ref) => attribute(context.open(ref), 'ref') ?? '');
}

function readPoints(source: Source, name: string, context: ReadContext): readonly Point[] {
  return context.named(source, name).map((node) => {
    const point = context.open(node);
    return { x: integer(point, 'x'), y: integer(point, 'y') };
  });
}

function readStyle(source: Source, context: ReadContext): Style | undefined {
  const node = context.named(source, 'style')[0];
  if (!node) return undefined;
  const style = context.open(node);
  return {
    ...optional('lineWidth', !has(style, 'lineWidth') ? undefined : integer(style, 'lineWidth', 1)),
    ...optional('lineColor', readColor(style, 'lineColor', context)),
    ...optional('fillColor', readColor(style, 'fillColor', context)),
    ...optional('font', readFont(style, context)),
  };
}

function readFont(source: Source, context: ReadContext): Font | undefined {
  const node = context.named(source, 'font')[0];
  if (!node) return undefined;
  const font = context.open(node);
  return {
    ...optional('name', attribute(font, 'name')),
    ...optional('size', attribute(font, 'size')),
    ...optional('style', attribute(font, 'style')),
    ...optional('color', readColor(font, 'color', context)),
  };
}

function readColor(source: Source, name: string, context: ReadContext): Color | undefined {
  const node = context.named(source, name)[0];
  if (!node) return undefined;
  const color = context.open(node);
  const base = { r: integer(color, 'r'), g: integer(color, 'g'), b: integer(color, 'b') };
  return !has(color, 'a') ? base : { ...base, a: integer(color, 'a') };
}
