import {
  badColor,
  badCoordinate,
  badLineWidth,
  badSize,
  droppedCharacters,
  misplacedAttribute,
  missingName,
} from '../diagnostics/texts/ameff.ts';
import type { ConformanceReport } from './conformanceReport.ts';
import type { ArchimateRelationship, Color, LangText, Point, Property, Style } from './model.ts';
import type { Entry } from './modelIndex.ts';
import { findForbidden } from './xmlCharacters.ts';

/** Ranges that the XSD gives, and for a model that is not from a file: names, values, characters. */
export function checkValues(report: ConformanceReport): void {
  for (const [identifier, entry] of report.index.sequence) {
    if (entry.kind === 'node') {
      const { x, y, w, h, style } = entry.thing;
      checkPoint(report, { x, y }, entry, identifier);
      checkNumber(report, badSize, { w, h }, 1, entry, identifier);
      if (style) checkStyle(report, style, entry, identifier);
    } else if (entry.kind === 'connection') {
      const { sourceAttachment, bendpoints, targetAttachment, style } = entry.thing;
      for (const point of [sourceAttachment, ...bendpoints, targetAttachment]) {
        if (point) checkPoint(report, point, entry, identifier);
      }
      if (style) checkStyle(report, style, entry, identifier);
    }
  }
  if (!report.isRead) checkUnread(report);
}

function checkPoint(report: ConformanceReport, point: Point, entry: Entry, identifier: string): void {
  checkNumber(report, badCoordinate, { x: point.x, y: point.y }, 0, entry, identifier);
}

function checkNumber(
  report: ConformanceReport,
  definition: typeof badCoordinate,
  numbers: Readonly<Record<string, number>>,
  minimum: number,
  entry: Entry,
  identifier: string,
): void {
  for (const attribute in numbers) {
    const value = numbers[attribute] ?? 0;
    if (Number.isInteger(value) && value >= minimum) continue;
    report.add(
      definition,
      { attribute, value, what: report.describe(entry) },
      ['identifier', identifier],
      attribute,
    );
  }
}

function checkStyle(report: ConformanceReport, style: Style, entry: Entry, identifier: string): void {
  const { lineWidth } = style;
  if (lineWidth !== undefined && !(Number.isInteger(lineWidth) && lineWidth >= 1)) {
    const params = { value: lineWidth, what: report.describe(entry) };
    report.add(badLineWidth, params, ['identifier', identifier], 'lineWidth');
  }
  for (const color of [style.lineColor, style.fillColor, style.font?.color]) {
    if (color) checkColor(report, color, entry, identifier);
  }
}

function checkColor(report: ConformanceReport, color: Color, entry: Entry, identifier: string): void {
  for (const part of ['r', 'g', 'b', 'a'] as const) {
    const value = color[part];
    const max = part === 'a' ? 100 : 255;
    if (value === undefined || (Number.isInteger(value) && value >= 0 && value <= max)) continue;
    const params = { part, value, max, what: report.describe(entry) };
    report.add(badColor, params, ['identifier', identifier], part);
  }
}

/** What the reader's check of the shape says for a file. */
function checkUnread(report: ConformanceReport): void {
  const { model } = report;
  const nameless = (names: readonly LangText[], entry: Entry, identifier: string) => {
    if (names.length === 0)
      report.add(missingName, { what: report.describe(entry) }, ['identifier', identifier], 'name');
  };
  const texts = (entry: Entry, identifier: string, ...lists: readonly (readonly LangText[])[]) => {
    for (const { text } of lists.flat()) {
      const found = findForbidden(text);
      if (!found) continue;
      const params = { what: report.describe(entry), character: found.name };
      report.add(droppedCharacters, params, ['identifier', identifier], 'name');
    }
  };
  const values = (properties: readonly Property[], entry: Entry, identifier: string) => {
    for (const property of properties) {
      if (property.values.length === 0) {
        const what = `Een eigenschap van ${report.describe(entry)}`;
        report.add(missingName, { what }, ['identifier', identifier], 'value');
      }
      texts(entry, identifier, property.values);
    }
  };
  nameless(model.names, { kind: 'model', name: '' }, model.identifier);
  for (const thing of model.elements) {
    const entry: Entry = { kind: 'element', thing };
    if (!NAMELESS.has(thing.type)) nameless(thing.names, entry, thing.identifier);
    texts(entry, thing.identifier, thing.names, thing.documentation);
    values(thing.properties, entry, thing.identifier);
  }
  for (const thing of model.relationships) {
    const entry: Entry = { kind: 'relationship', thing };
    texts(entry, thing.identifier, thing.names, thing.documentation);
    values(thing.properties, entry, thing.identifier);
    checkMisplaced(report, thing);
  }
  for (const one of model.propertyDefinitions) {
    nameless(one.names, { kind: 'propertyDefinition', name: one.identifier }, one.identifier);
  }
  for (const thing of model.views) {
    const entry: Entry = { kind: 'view', thing };
    nameless(thing.names, entry, thing.identifier);
    texts(entry, thing.identifier, thing.names, thing.documentation);
    values(thing.properties, entry, thing.identifier);
  }
}

/** The XSD lets these go without a name. */
const NAMELESS: ReadonlySet<string> = new Set(['Grouping', 'Location', 'AndJunction', 'OrJunction']);

function checkMisplaced(report: ConformanceReport, thing: ArchimateRelationship): void {
  for (const [attribute, type] of [
    ['accessType', 'Access'],
    ['isDirected', 'Association'],
    ['modifier', 'Influence'],
  ] as const) {
    if (thing[attribute] === undefined || thing.type === type) continue;
    const what = report.describe({ kind: 'relationship', thing });
    report.add(misplacedAttribute, { attribute, what }, ['identifier', thing.identifier], attribute);
  }
}
