import type { Diagram, Named, ViewNode } from './model.ts';
import { nameOf } from './model.ts';
import type { Entry, EntryKind, ModelIndex } from './modelIndex.ts';

const KINDS: Readonly<Record<EntryKind, string>> = {
  model: 'het model',
  element: 'een element',
  relationship: 'een relatie',
  propertyDefinition: 'een eigenschapsdefinitie',
  viewpoint: 'een viewpoint',
  item: 'een map',
  view: 'een view',
  node: 'een node',
  connection: 'een verbinding',
};

/** The kind in words: "een element". */
export function kindInWords(kind: EntryKind): string {
  return KINDS[kind];
}

/** A thing as its author knows it, with its name: `element "Zaak"`, `relatie Flow "A" → "B"`. */
export function describe(entry: Entry, index: ModelIndex): string {
  switch (entry.kind) {
    case 'element':
      return `element ${nameOrId(entry.thing)}`;
    case 'relationship': {
      const { type, source, target } = entry.thing;
      return `relatie ${type} ${nameById(source, index)} → ${nameById(target, index)}`;
    }
    case 'view':
      return `view ${quote(nameOf(entry.thing))}`;
    case 'node':
      return `${describeNode(entry.thing, index)} op ${onView(entry.view)}`;
    case 'connection': {
      const { thing } = entry;
      const about = thing.type === 'Line' ? '' : ` van ${describeById(thing.relationshipRef, index)}`;
      return `verbinding${about} op ${onView(entry.view)}`;
    }
    default:
      return `${KINDS[entry.kind].replace(/^een /, '')} ${quote(entry.name)}`;
  }
}

export function describeById(identifier: string, index: ModelIndex): string {
  const entry = index.entries.get(identifier);
  return entry ? describe(entry, index) : quote(identifier);
}

/** A node without the view on which it stands. */
export function describeNode(node: ViewNode, index: ModelIndex): string {
  const name = node.type === 'Element' ? nameById(node.elementRef, index) : quote(node.labels[0]?.text ?? '');
  return node.type === 'Element'
    ? `blok ${name}`
    : node.type === 'Container'
      ? `groep ${name}`
      : `label ${name}`;
}

function nameById(identifier: string, index: ModelIndex): string {
  const entry = index.entries.get(identifier);
  if (entry?.kind === 'element') return nameOrId(entry.thing);
  if (entry?.kind === 'relationship') return `(relatie ${entry.thing.type} ${nameOrId(entry.thing)})`;
  return quote(identifier);
}

function nameOrId(thing: Named): string {
  return quote(nameOf(thing) || thing.identifier);
}

function onView(view: Diagram): string {
  return `view ${quote(nameOf(view))}`;
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 80 ? `${line.slice(0, 77)}…` : line}"`;
}
