import type { Color, Connection, Diagram, Point, Style, ViewConcept, ViewNode, Viewpoint } from './model.ts';
import {
  escapeAttribute,
  writeAttribute,
  writeForeign,
  writeLangTexts,
  writeProperties,
} from './writeTexts.ts';

export function writeViewpoint(viewpoint: Viewpoint): string {
  let xml = `      <viewpoint identifier="${escapeAttribute(viewpoint.identifier)}">\n`;
  xml += writeLangTexts('name', viewpoint.names, '        ');
  xml += writeLangTexts('documentation', viewpoint.documentation, '        ');
  xml += writeProperties(viewpoint.properties, '        ');
  for (const part of viewpoint.rest) xml += writeForeign(part, '        ');
  return `${xml}      </viewpoint>\n`;
}

export function writeDiagram(view: Diagram): string {
  let xml = `      <view identifier="${escapeAttribute(view.identifier)}" xsi:type="Diagram"`;
  xml += `${writeAttribute('viewpoint', view.viewpoint)}${writeAttribute('viewpointRef', view.viewpointRef)}>\n`;
  xml += writeLangTexts('name', view.names, '        ');
  xml += writeLangTexts('documentation', view.documentation, '        ');
  xml += writeProperties(view.properties, '        ');
  for (const node of view.nodes) xml += writeNode(node, '        ');
  for (const connection of view.connections) xml += writeConnection(connection, '        ');
  return `${xml}      </view>\n`;
}

function writeNode(node: ViewNode, indent: string): string {
  const place = ` x="${node.x}" y="${node.y}" w="${node.w}" h="${node.h}"`;
  let open = `${indent}<node identifier="${escapeAttribute(node.identifier)}"`;
  let inside = writeViewConcept(node, `${indent}  `);
  switch (node.type) {
    case 'Element':
      open += `${writeAttribute('elementRef', node.elementRef)} xsi:type="Element"${place}`;
      break;
    case 'Container':
      open += `${place} xsi:type="Container"`;
      break;
    case 'Label':
      open += writeAttribute('conceptRef', node.conceptRef);
      open += ` xsi:type="Label"${place}${writeAttribute('xpathPart', node.xpathPart)}`;
      break;
  }
  if (node.type !== 'Label') for (const child of node.nodes) inside += writeNode(child, `${indent}  `);
  return inside === '' ? `${open} />\n` : `${open}>\n${inside}${indent}</node>\n`;
}

function writeConnection(connection: Connection, indent: string): string {
  const inner = `${indent}  `;
  let open = `${indent}<connection identifier="${escapeAttribute(connection.identifier)}"`;
  if (connection.type !== 'Line') open += writeAttribute('relationshipRef', connection.relationshipRef);
  open += ` xsi:type="${connection.type}"`;
  open += writeAttribute('source', connection.source) + writeAttribute('target', connection.target);
  let inside = writeViewConcept(connection, inner);
  if (connection.sourceAttachment)
    inside += writePoint('sourceAttachment', connection.sourceAttachment, inner);
  for (const point of connection.bendpoints) inside += writePoint('bendpoint', point, inner);
  if (connection.targetAttachment)
    inside += writePoint('targetAttachment', connection.targetAttachment, inner);
  return inside === '' ? `${open} />\n` : `${open}>\n${inside}${indent}</connection>\n`;
}

function writeViewConcept(concept: ViewConcept, indent: string): string {
  let xml = writeLangTexts('label', concept.labels, indent);
  xml += writeLangTexts('documentation', concept.documentation, indent);
  if (concept.style) xml += writeStyle(concept.style, indent);
  for (const ref of concept.viewRefs) xml += `${indent}<viewRef ref="${escapeAttribute(ref)}" />\n`;
  return xml;
}

function writeStyle(style: Style, indent: string): string {
  const inner = `${indent}  `;
  let xml = writeColor('fillColor', style.fillColor, inner) + writeColor('lineColor', style.lineColor, inner);
  const { font } = style;
  if (font) {
    const open = `${inner}<font${writeAttribute('name', font.name)}${writeAttribute('size', font.size)}${writeAttribute('style', font.style)}`;
    const color = writeColor('color', font.color, `${inner}  `);
    xml += color === '' ? `${open} />\n` : `${open}>\n${color}${inner}</font>\n`;
  }
  const open = `${indent}<style${writeAttribute('lineWidth', style.lineWidth)}`;
  return xml === '' ? `${open} />\n` : `${open}>\n${xml}${indent}</style>\n`;
}

function writeColor(tag: string, color: Color | undefined, indent: string): string {
  if (!color) return '';
  const opacity = color.a === undefined ? '' : ` a="${color.a}"`;
  return `${indent}<${tag} r="${color.r}" g="${color.g}" b="${color.b}"${opacity} />\n`;
}

function writePoint(tag: string, point: Point, indent: string): string {
  return `${indent}<${tag} x="${point.x}" y="${point.y}" />\n`;
}
