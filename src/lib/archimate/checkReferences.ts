import { danglingFolderItem, danglingReference, wrongKindOfReference } from '../diagnostics/texts/ameff.ts';
import type { ConformanceReport } from './conformanceReport.ts';
import { kindInWords } from './describe.ts';
import type { OrganizationItem, Property, ViewConcept } from './model.ts';
import type { Entry, EntryKind } from './modelIndex.ts';

const CONCEPTS: readonly EntryKind[] = ['element', 'relationship'];
const ON_VIEW: readonly EntryKind[] = ['node', 'connection'];

/** Every reference points at something of the right kind: elements, relationships, definitions, nodes, views. */
export function checkReferences(report: ConformanceReport): void {
  const { model } = report;
  checkProperties(report, model.properties, { kind: 'model', name: model.names[0]?.text ?? '' });
  for (const thing of model.elements) checkProperties(report, thing.properties, { kind: 'element', thing });
  for (const thing of model.relationships) {
    const entry: Entry = { kind: 'relationship', thing };
    checkProperties(report, thing.properties, entry);
    for (const end of ['source', 'target'] as const) {
      check(report, {
        attribute: end,
        reference: thing[end],
        entry,
        expected: CONCEPTS,
        at: thing.identifier,
      });
    }
  }
  for (const tree of model.organizations) checkItems(report, tree, '');
  for (const view of model.views) {
    const entry: Entry = { kind: 'view', thing: view };
    checkProperties(report, view.properties, entry);
    if (view.viewpointRef !== undefined) {
      check(report, {
        attribute: 'viewpointRef',
        reference: view.viewpointRef,
        entry,
        expected: ['viewpoint'],
      });
    }
  }
  for (const viewpoint of model.viewpoints) {
    checkProperties(report, viewpoint.properties, {
      kind: 'viewpoint',
      name: viewpoint.names[0]?.text ?? '',
    });
  }
  for (const [, entry] of report.index.sequence) {
    if (entry.kind === 'node') checkNode(report, entry);
    else if (entry.kind === 'connection') checkConnection(report, entry);
  }
}

function checkProperties(report: ConformanceReport, properties: readonly Property[], entry: Entry): void {
  for (const { definition } of properties) {
    check(report, {
      attribute: 'propertyDefinitionRef',
      reference: definition,
      entry,
      expected: ['propertyDefinition'],
    });
  }
}

function checkItems(report: ConformanceReport, items: readonly OrganizationItem[], folder: string): void {
  for (const item of items) {
    const label = item.labels[0]?.text;
    const path = label === undefined ? folder : folder ? `${folder} > ${label}` : label;
    const reference = item.identifierRef;
    if (reference !== undefined && !report.index.entries.has(reference) && !report.isUnread(reference)) {
      report.add(danglingFolderItem, { reference, folder: folder || path }, ['identifierRef', reference]);
    }
    checkItems(report, item.items, path);
  }
}

function checkNode(report: ConformanceReport, entry: Entry & { kind: 'node' }): void {
  const node = entry.thing;
  checkViewRefs(report, node, entry);
  if (node.type === 'Element') {
    check(report, { attribute: 'elementRef', reference: node.elementRef, entry, expected: ['element'] });
  } else if (node.type === 'Label' && node.conceptRef !== undefined) {
    check(report, { attribute: 'conceptRef', reference: node.conceptRef, entry, expected: CONCEPTS });
  }
}

function checkConnection(report: ConformanceReport, entry: Entry & { kind: 'connection' }): void {
  const connection = entry.thing;
  const at = connection.identifier;
  checkViewRefs(report, connection, entry);
  if (connection.type !== 'Line') {
    const reference = connection.relationshipRef;
    check(report, { attribute: 'relationshipRef', reference, entry, expected: ['relationship'] });
  }
  for (const end of ['source', 'target'] as const) {
    const reference = connection[end];
    if (reference === undefined) continue;
    const target = check(report, { attribute: end, reference, entry, expected: ON_VIEW, at });
    if ((target?.kind === 'node' || target?.kind === 'connection') && target.view !== entry.view) {
      const params = { attribute: end, reference, what: report.describe(entry) };
      const found = `${kindInWords(target.kind)} op een andere view`;
      const expected = 'een node of een verbinding op dezelfde view';
      report.add(wrongKindOfReference, { ...params, found, expected }, ['identifier', at], end);
    }
  }
}

function checkViewRefs(report: ConformanceReport, concept: ViewConcept, entry: Entry): void {
  for (const reference of concept.viewRefs) {
    const at = concept.identifier;
    check(report, { attribute: 'viewRef', reference, entry, expected: ['view'], at });
  }
}

interface Reference {
  readonly attribute: string;
  readonly reference: string;
  /** What refers. */
  readonly entry: Entry;
  readonly expected: readonly EntryKind[];
  /** Identifier of the place to point at; without it the place is found by the reference itself. */
  readonly at?: string;
}

/** @returns what is referred to, when that is of the right kind */
function check(report: ConformanceReport, one: Reference): Entry | undefined {
  const { attribute, reference, entry, expected } = one;
  const target = report.index.entries.get(reference);
  if (target && expected.includes(target.kind)) return target;
  if (!target && report.isUnread(reference)) return undefined;
  const place = one.at === undefined ? ([attribute, reference] as const) : (['identifier', one.at] as const);
  const what = report.describe(entry);
  if (target) {
    const params = {
      attribute,
      reference,
      what,
      found: kindInWords(target.kind),
      expected: inWords(expected),
    };
    report.add(wrongKindOfReference, params, place, attribute);
  } else {
    report.add(danglingReference, { attribute, reference, what }, place, attribute);
  }
  return undefined;
}

function inWords(kinds: readonly EntryKind[]): string {
  return kinds.map(kindInWords).join(' of ');
}
