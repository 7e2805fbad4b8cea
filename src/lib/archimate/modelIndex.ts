import type {
  ArchimateElement,
  ArchimateModel,
  ArchimateRelationship,
  Connection,
  Diagram,
  OrganizationItem,
  ViewNode,
} from './model.ts';
import { nameOf } from './model.ts';

/** Something with an identifier, and what it is. `view` is the one on which a node or connection stands. */
export type Entry =
  | { readonly kind: 'element'; readonly thing: ArchimateElement }
  | { readonly kind: 'relationship'; readonly thing: ArchimateRelationship }
  | { readonly kind: 'node'; readonly thing: ViewNode; readonly view: Diagram }
  | { readonly kind: 'connection'; readonly thing: Connection; readonly view: Diagram }
  | { readonly kind: 'view'; readonly thing: Diagram }
  | { readonly kind: 'model' | 'propertyDefinition' | 'viewpoint' | 'item'; readonly name: string };

export type EntryKind = Entry['kind'];

export interface ModelIndex {
  /** The first thing with each identifier. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Every identifier in the order of the file, with what it identifies. */
  readonly sequence: readonly (readonly [identifier: string, entry: Entry])[];
}

/** Indexes everything in a model that has an identifier, in one walk. */
export function indexModel(model: ArchimateModel): ModelIndex {
  const entries = new Map<string, Entry>();
  const sequence: (readonly [string, Entry])[] = [];
  const add = (identifier: string, entry: Entry) => {
    sequence.push([identifier, entry]);
    if (!entries.has(identifier)) entries.set(identifier, entry);
  };
  add(model.identifier, { kind: 'model', name: nameOf(model) });
  for (const thing of model.elements) add(thing.identifier, { kind: 'element', thing });
  for (const thing of model.relationships) add(thing.identifier, { kind: 'relationship', thing });
  for (const tree of model.organizations) addItems(tree, add);
  for (const one of model.propertyDefinitions) {
    add(one.identifier, { kind: 'propertyDefinition', name: nameOf(one) });
  }
  for (const one of model.viewpoints) add(one.identifier, { kind: 'viewpoint', name: nameOf(one) });
  for (const view of model.views) {
    add(view.identifier, { kind: 'view', thing: view });
    addNodes(view.nodes, view, add);
    for (const thing of view.connections) add(thing.identifier, { kind: 'connection', thing, view });
  }
  return { entries, sequence };
}

type Add = (identifier: string, entry: Entry) => void;

function addItems(items: readonly OrganizationItem[], add: Add): void {
  for (const item of items) {
    if (item.identifier !== undefined)
      add(item.identifier, { kind: 'item', name: item.labels[0]?.text ?? '' });
    addItems(item.items, add);
  }
}

function addNodes(nodes: readonly ViewNode[], view: Diagram, add: Add): void {
  for (const thing of nodes) {
    add(thing.identifier, { kind: 'node', thing, view });
    if (thing.type !== 'Label') addNodes(thing.nodes, view, add);
  }
}
