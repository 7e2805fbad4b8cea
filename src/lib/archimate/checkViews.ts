import { nearest } from '../diagnostics/nearest.ts';
import {
  childOutsideParent,
  connectionElsewhere,
  relativeCoordinates,
  reversedConnection,
  unknownViewpoint,
} from '../diagnostics/texts/ameff.ts';
import type { ConformanceReport } from './conformanceReport.ts';
import { describeNode } from './describe.ts';
import type { Diagram, RelationshipConnection, ViewNode } from './model.ts';
import { VIEWPOINTS } from './vocabulary.ts';

const viewpoints: ReadonlySet<string> = new Set(VIEWPOINTS);

/** What a view says must agree with the model: directions, places of nested boxes, viewpoint. */
export function checkViews(report: ConformanceReport): void {
  for (const view of report.model.views) {
    const { viewpoint } = view;
    if (viewpoint !== undefined && !viewpoints.has(viewpoint)) {
      const what = report.describe({ kind: 'view', thing: view });
      const params = { viewpoint, what, nearest: nearest(viewpoint, VIEWPOINTS) ?? '' };
      report.add(unknownViewpoint, params, ['identifier', view.identifier], 'viewpoint');
    }
    for (const node of view.nodes) checkChildren(report, node, view);
    for (const connection of view.connections) {
      if (connection.type !== 'Line') checkDirection(report, connection, view);
    }
  }
}

function checkChildren(report: ConformanceReport, parent: ViewNode, view: Diagram): void {
  if (parent.type === 'Label') return;
  for (const child of parent.nodes) {
    if (!overlaps(child, parent)) {
      const what = report.describe({ kind: 'node', thing: child, view });
      const around = describeNode(parent, report.index);
      const at = ['identifier', child.identifier] as const;
      if (fitsRelative(child, parent)) {
        report.add(relativeCoordinates, { what, parent: around, x: child.x, y: child.y }, at, 'x');
      } else {
        report.add(childOutsideParent, { what, parent: around }, at, 'x');
      }
    }
    checkChildren(report, child, view);
  }
}

function overlaps(child: ViewNode, parent: ViewNode): boolean {
  return (
    child.x < parent.x + parent.w &&
    child.x + child.w > parent.x &&
    child.y < parent.y + parent.h &&
    child.y + child.h > parent.y
  );
}

/** Outside by absolute coordinates, inside by relative ones: the exporter counted from the parent. */
function fitsRelative(child: ViewNode, parent: ViewNode): boolean {
  return child.x + child.w <= parent.w && child.y + child.h <= parent.h;
}

function checkDirection(report: ConformanceReport, connection: RelationshipConnection, view: Diagram): void {
  const relationship = report.index.entries.get(connection.relationshipRef);
  const source = conceptShownBy(report, connection.source);
  const target = conceptShownBy(report, connection.target);
  if (relationship?.kind !== 'relationship' || source === undefined || target === undefined) return;
  const { thing } = relationship;
  if (source === thing.source && target === thing.target) return;
  const reversed = source === thing.target && target === thing.source;
  const what = report.describe({ kind: 'connection', thing: connection, view });
  report.add(
    reversed ? reversedConnection : connectionElsewhere,
    { what },
    ['identifier', connection.identifier],
    'source',
  );
}

/** Identifier of the element or relationship that a node or connection shows; undefined where it shows none. */
function conceptShownBy(report: ConformanceReport, identifier: string): string | undefined {
  const entry = report.index.entries.get(identifier);
  if (entry?.kind === 'node' && entry.thing.type === 'Element') {
    const shown = report.index.entries.get(entry.thing.elementRef);
    return shown?.kind === 'element' ? entry.thing.elementRef : undefined;
  }
  if (entry?.kind === 'connection' && entry.thing.type !== 'Line') {
    const shown = report.index.entries.get(entry.thing.relationshipRef);
    return shown?.kind === 'relationship' ? entry.thing.relationshipRef : undefined;
  }
  return undefined;
}
