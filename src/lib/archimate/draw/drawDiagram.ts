import {
  type ArchimateModel,
  type Connection,
  type Diagram,
  nameOf,
  type Point,
  type ViewNode,
} from '../model.ts';
import type { AccessType, ElementType, RelationshipType } from '../vocabulary.ts';
import { drawConnection } from './drawConnection.ts';
import { drawNode, hexOf } from './drawNode.ts';
import { attributes, svgText } from './svgText.ts';
import { widthOf } from './textMetric.ts';

/** What a drawing must know of the model: names and types by identifier. */
export interface DrawnModel {
  readonly element: (identifier: string) => { readonly naam: string; readonly type: ElementType } | undefined;
  readonly relationship: (identifier: string) =>
    | {
        readonly type: RelationshipType;
        readonly accessType?: AccessType | undefined;
        readonly isDirected?: boolean | undefined;
        /** An Influence's sign, or the name. */
        readonly label?: string | undefined;
      }
    | undefined;
  /** Key of an element for `data-object` on its box, by which a page finds it; undefined for none. */
  readonly keyOf?: (identifier: string) => string | undefined;
}

export interface DrawOptions {
  /** Title of the picture; drawn above it, and what a screen reader says. */
  readonly title: string;
  /** A sentence below the title. */
  readonly subtitle?: string;
}

const margin = 24;
/** Boxes lower than this, in pixels, have their name in the middle. */
const centredBelow = 56;
export const fontFamily = "'Noto Sans','Segoe UI',Arial,Helvetica,sans-serif";

/** Names and types of a model, found by identifier. O(elements + relations), once per model. */
export function drawnModelOf(model: ArchimateModel, keyOf?: DrawnModel['keyOf']): DrawnModel {
  const elements = new Map(
    model.elements.map((element) => [element.identifier, { naam: nameOf(element), type: element.type }]),
  );
  const relationships = new Map(model.relationships.map((relation) => [relation.identifier, relation]));
  return {
    element: (identifier) => elements.get(identifier),
    relationship: (identifier) => {
      const found = relationships.get(identifier);
      return found && { ...found, label: found.modifier ?? nameOf(found) };
    },
    ...(keyOf === undefined ? {} : { keyOf }),
  };
}

/**
 * A view as SVG in ArchiMate's notation. Deterministic: the same view gives the same text. Uses presentation attributes
 * only, because a strict security policy refuses `<style>` and `style=`.
 */
export function drawDiagram(
  view: Pick<Diagram, 'nodes' | 'connections'>,
  model: DrawnModel,
  { title, subtitle }: DrawOptions,
): string {
  const bounds = boundsOf(view);
  const titleSize = Math.max(18, Math.min(44, (bounds.right - bounds.left) / 60));
  const head = titleSize * (subtitle === undefined ? 1.8 : 2.9);
  const left = Math.floor(bounds.left - margin);
  const top = Math.floor(bounds.top - margin - head);
  const width = Math.ceil(
    Math.max(bounds.right - left + margin, widthOf(title, titleSize, true) + 2 * margin),
  );
  const height = Math.ceil(bounds.bottom + margin - top);
  const x = left + margin;
  const heading =
    `<text${attributes({ x, y: top + margin + titleSize * 0.8, 'data-part': 'titel', 'font-size': titleSize, 'font-weight': 700, 'text-anchor': 'start' })}>${svgText(title)}</text>` +
    (subtitle === undefined
      ? ''
      : `<text${attributes({ x, y: top + margin + titleSize * 1.9, 'font-size': titleSize * 0.6, fill: '#4a4a4a', 'text-anchor': 'start' })}>${svgText(subtitle)}</text>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ viewBox: `${left} ${top} ${width} ${height}`, width, height, role: 'img', 'font-family': fontFamily, 'text-anchor': 'middle' })}>` +
    `<title>${svgText(title)}</title><rect${attributes({ x: left, y: top, width, height, fill: '#ffffff' })}/>${heading}\n` +
    `${view.nodes.map((node) => drawTree(node, model)).join('')}${drawConnections(view, model)}</svg>\n`
  );
}

function drawTree(node: ViewNode, model: DrawnModel): string {
  const inner = node.type === 'Label' ? [] : node.nodes;
  const element = node.type === 'Element' ? model.element(node.elementRef) : undefined;
  const own = node.labels[0]?.text ?? '';
  const text = node.type === 'Element' && own === '' ? (element?.naam ?? '') : own;
  const key = node.type === 'Element' ? model.keyOf?.(node.elementRef) : undefined;
  // A box that a page can find may be filled by it: its name keeps to the upper half.
  const room = key !== undefined && node.h >= centredBelow ? node.h / 2 : node.h;
  const drawn = drawNode({
    ...node,
    text,
    type: element?.type,
    // In a low box a name in the middle reads best; boxes inside need the room under the name.
    centred: inner.length === 0 && node.type !== 'Container' && node.h < centredBelow,
    textHeight: Math.max(1, Math.min(room, ...inner.map(({ y }) => y - node.y))),
  });
  const place =
    key === undefined ? undefined : `${node.x} ${node.y} ${node.w} ${node.h} ${heightTaken(node)}`;
  return `<g${attributes({ 'data-object': key, 'data-box': place })}><title>${svgText(text)}</title>${drawn}${inner.map((child) => drawTree(child, model)).join('')}</g>\n`;
}

/** Pixels at the bottom of a box that its own inner boxes occupy. */
export function heightTaken(node: ViewNode): number {
  if (node.type === 'Label') return 0;
  return node.y + node.h - Math.min(...node.nodes.map(({ y }) => y), node.y + node.h);
}

function drawConnections(view: Pick<Diagram, 'nodes' | 'connections'>, model: DrawnModel): string {
  if (view.connections.length === 0) return '';
  const places = new Map<string, Place>();
  const inside = new Map<string, string>();
  const walk = (node: ViewNode, parent: string | undefined) => {
    places.set(node.identifier, node);
    if (parent !== undefined) inside.set(node.identifier, parent);
    if (node.type !== 'Label') for (const child of node.nodes) walk(child, node.identifier);
  };
  for (const node of view.nodes) walk(node, undefined);
  const isNested = (a: string, b: string) => {
    for (let at = inside.get(a); at !== undefined; at = inside.get(at)) if (at === b) return true;
    return false;
  };
  return view.connections
    .map((connection) => {
      const { source, target } = connection;
      if (source === undefined || target === undefined) return '';
      // A box within a box says it already; a line would cross the texts (ArchiMate: relations by nesting).
      if (isNested(source, target) || isNested(target, source)) return '';
      return drawOne(connection, places, source, target, model);
    })
    .join('');
}

function drawOne(
  connection: Connection,
  places: Map<string, Place>,
  source: string,
  target: string,
  model: DrawnModel,
): string {
  const from = places.get(source);
  const to = places.get(target);
  if (from === undefined || to === undefined) return '';
  const { bendpoints, style } = connection;
  const start = edgePoint(from, connection.sourceAttachment ?? bendpoints[0] ?? centreOf(to));
  const end = edgePoint(to, connection.targetAttachment ?? bendpoints.at(-1) ?? centreOf(from));
  const points = [start, ...bendpoints, end];
  // Lines may end at lines: their place is their middle.
  const middle = points[Math.floor(points.length / 2)] ?? start;
  places.set(connection.identifier, { ...middle, w: 0, h: 0 });
  const relationship =
    connection.type === 'Line' ? undefined : model.relationship(connection.relationshipRef);
  return drawConnection({
    points,
    type: relationship?.type,
    accessType: relationship?.accessType,
    isDirected: relationship?.isDirected,
    label: connection.labels[0]?.text ?? relationship?.label,
    color: style?.lineColor === undefined ? undefined : hexOf(style.lineColor),
    width: style?.lineWidth,
  });
}

interface Place extends Point {
  readonly w: number;
  readonly h: number;
}

function centreOf({ x, y, w, h }: Place): Point {
  return { x: x + w / 2, y: y + h / 2 };
}

/** Where the line from a box's centre to a point leaves the box. */
function edgePoint(box: Place, towards: Point): Point {
  const centre = centreOf(box);
  const dx = towards.x - centre.x;
  const dy = towards.y - centre.y;
  if (dx === 0 && dy === 0) return centre;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.w / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.h / 2 / Math.abs(dy),
    1,
  );
  return { x: centre.x + dx * scale, y: centre.y + dy * scale };
}

function boundsOf({ nodes, connections }: Pick<Diagram, 'nodes' | 'connections'>) {
  const points = connections.flatMap(({ bendpoints }) => bendpoints);
  const xs = [...nodes.flatMap(({ x, w }) => [x, x + w]), ...points.map(({ x }) => x)];
  const ys = [...nodes.flatMap(({ y, h }) => [y, y + h]), ...points.map(({ y }) => y)];
  if (xs.length === 0) return { left: 0, top: 0, right: 400, bottom: 0 };
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
