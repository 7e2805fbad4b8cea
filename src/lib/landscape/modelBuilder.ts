import {
  type ArchimateElement,
  type ArchimateRelationship,
  type Diagram,
  dutch,
  type Property,
  type PropertyDefinition,
} from '../archimate/model.ts';
import { propertyDefinitionId } from '../archimate/properties.ts';
import type { ElementType, RelationshipType } from '../archimate/vocabulary.ts';
import { slugify } from '../model/slug.ts';
import { identifierOf } from './ids.ts';

/** The value `Bron` on everything that this catalogue adds, so that a tool can tell it from GEMMA. */
export const bron = 'Softwarecatalogus';

export type NamedValue = readonly [name: string, value: string | undefined];

/** Things added to a base, in order of adding; a second thing with the same Object ID is not added again. */
export class ModelBuilder {
  readonly elements: ArchimateElement[] = [];
  readonly relationships: ArchimateRelationship[] = [];
  readonly propertyDefinitions: PropertyDefinition[] = [];
  readonly views: Diagram[] = [];
  readonly #base: { readonly propertyDefinitions: readonly PropertyDefinition[] };
  readonly #definitionIds = new Map<string, string>();
  readonly #seen = new Set<string>();

  constructor(base: { readonly propertyDefinitions: readonly PropertyDefinition[] }) {
    this.#base = base;
  }

  /** Adds an element and gives its identifier. */
  addElement(objectId: string, type: ElementType, naam: string, values: readonly NamedValue[]): string {
    const identifier = identifierOf(objectId);
    if (this.#isNew(identifier)) {
      this.elements.push({
        identifier,
        type,
        names: dutch(naam),
        documentation: [],
        properties: this.properties([...values, ['Bron', bron], ['Object ID', objectId]]),
      });
    }
    return identifier;
  }

  /** Adds a relation between two identifiers and gives its own identifier. */
  addRelationship(
    objectId: string,
    type: RelationshipType,
    ends: { readonly source: string; readonly target: string },
    naam: string,
    values: readonly NamedValue[] = [],
  ): string {
    const identifier = identifierOf(objectId);
    if (this.#isNew(identifier)) {
      this.relationships.push({
        identifier,
        type,
        ...ends,
        names: dutch(naam),
        documentation: [],
        properties: this.properties([...values, ['Bron', bron], ['Object ID', objectId]]),
      });
    }
    return identifier;
  }

  /** Properties by name; empty and missing values are left out. */
  properties(values: readonly NamedValue[]): readonly Property[] {
    const properties: Property[] = [];
    for (const [name, value] of values) {
      if (value !== undefined && value !== '') {
        properties.push({ definition: this.#definition(name), values: dutch(value) });
      }
    }
    return properties;
  }

  /** The definition with this name: that of the base (found by name, ameff.md §1), else a new one. */
  #definition(name: string): string {
    const known = this.#definitionIds.get(name) ?? propertyDefinitionId(name, this.#base);
    const id = known ?? `propid-swc-${slugify(name)}`;
    if (known === undefined) {
      this.propertyDefinitions.push({
        identifier: id,
        names: [{ text: name }],
        documentation: [],
        type: 'string',
      });
    }
    this.#definitionIds.set(name, id);
    return id;
  }

  #isNew(identifier: string): boolean {
    if (this.#seen.has(identifier)) return false;
    this.#seen.add(identifier);
    return true;
  }
}
