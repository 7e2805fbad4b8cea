import type { ArchimateModel, Property } from './model.ts';
import { nameOf } from './model.ts';

interface HasProperties {
  readonly properties: readonly Property[];
}

type Definitions = Pick<ArchimateModel, 'propertyDefinitions'>;

/**
 * The value of the property with this name; the first where the key is repeated.
 * By name, because `propid-N` numbers shift between releases (ameff.md §3.2).
 * @returns undefined where the thing has no such property; an empty text where its value is empty
 */
export function propertyValue(thing: HasProperties, name: string, model: Definitions): string | undefined {
  const ids = definitionsNamed(name, model);
  if (ids.size === 0) return undefined;
  for (const property of thing.properties) {
    if (ids.has(property.definition)) return property.values[0]?.text ?? '';
  }
  return undefined;
}

/** All values of the property with this name, in the order of the file: keys may be repeated. */
export function propertyValues(thing: HasProperties, name: string, model: Definitions): readonly string[] {
  const ids = definitionsNamed(name, model);
  const values: string[] = [];
  for (const property of thing.properties) {
    if (ids.has(property.definition)) for (const value of property.values) values.push(value.text);
  }
  return values;
}

/** The identifier of the first property definition with this name, for whoever adds properties to a model. */
export function propertyDefinitionId(name: string, model: Definitions): string | undefined {
  for (const id of definitionsNamed(name, model)) return id;
  return undefined;
}

const NONE: ReadonlySet<string> = new Set();
/** Per model, so that a lookup costs a map access; a model is immutable and the index dies with it. */
const indexes = new WeakMap<Definitions['propertyDefinitions'], Map<string, Set<string>>>();

function definitionsNamed(name: string, model: Definitions): ReadonlySet<string> {
  let index = indexes.get(model.propertyDefinitions);
  if (!index) {
    index = new Map();
    for (const definition of model.propertyDefinitions) {
      const key = nameOf(definition);
      const ids = index.get(key);
      if (ids) ids.add(definition.identifier);
      else index.set(key, new Set([definition.identifier]));
    }
    indexes.set(model.propertyDefinitions, index);
  }
  return index.get(name) ?? NONE;
}
