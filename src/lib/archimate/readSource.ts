import type { NameSpaces } from './nameSpaces.ts';
import type { Attributes, XmlNode } from './xmlTree.ts';
import { attributesOf, attributeText, childrenOf, tagOf } from './xmlTree.ts';

/** An element of the exchange format on its way into the model. */
export interface Source {
  readonly node: XmlNode;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

/** What the readers of the parts share: namespaces, and what could not be read. */
export class ReadContext {
  readonly names: NameSpaces;
  /** Identifiers of things that are in the file but not in the model, because they were too wrong to read. */
  readonly unread = new Set<string>();

  constructor(names: NameSpaces) {
    this.names = names;
  }

  open(node: XmlNode): Source {
    return { node, attributes: attributesOf(node), children: childrenOf(node, tagOf(node) ?? '') };
  }

  /** Name of a child of the exchange format; `undefined` for text and for other namespaces. */
  name(node: XmlNode): string | undefined {
    const tag = tagOf(node);
    return tag === undefined ? undefined : this.names.local(tag);
  }

  /** The children with this name, over all containers with the name before it: `('elements', 'element')`. */
  listed(parent: Source, container: string, name: string): XmlNode[] {
    const found: XmlNode[] = [];
    for (const list of this.named(parent, container)) found.push(...this.named(this.open(list), name));
    return found;
  }

  named(parent: Source, name: string): XmlNode[] {
    return parent.children.filter((child) => this.name(child) === name);
  }

  type(node: XmlNode): string {
    return this.names.type(node) ?? '';
  }

  /** Remembers that a thing was skipped, so that what points at it is not reported as pointing nowhere. */
  skip(source: Source): undefined {
    const identifier = attribute(source, 'identifier');
    if (identifier !== undefined) this.unread.add(identifier);
    return undefined;
  }
}

/** An attribute with its references resolved. */
export function attribute(source: Source, name: string): string | undefined {
  const raw = source.attributes[name];
  return raw === undefined ? undefined : attributeText(raw);
}

export function has(source: Source, name: string): boolean {
  return source.attributes[name] !== undefined;
}

/** A whole number; `fallback` where the shape check has already said that there is none. */
export function integer(source: Source, name: string, fallback = 0): number {
  const raw = source.attributes[name];
  return raw !== undefined && /^\s*[+-]?\d+\s*$/.test(raw) ? Number(raw) : fallback;
}

/** `{ [key]: value }`, or nothing where there is no value: absent stays absent. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  const part: { [K in Key]?: Value } = {};
  if (value !== undefined) part[key] = value;
  return part;
}
