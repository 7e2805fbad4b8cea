import type { ArchimateModel, Diagram, ViewNode } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';
import { type GemmaSoort, gemmaTypeOf } from '../catalogue/gemmaElement.ts';

const kinds: readonly GemmaSoort[] = [
  'referentiecomponent',
  'technologiecomponent',
  'standaard',
  'standaardversie',
  'voorziening',
  'cloudmodel',
];
const kindOfType: ReadonlyMap<string, GemmaSoort> = new Map(
  kinds.map((soort) => [gemmaTypeOf(soort) ?? '', soort]),
);

/** Which part of a release the catalogue holds; everything by identifier of the release. */
export interface Holdings {
  readonly elements: ReadonlyMap<string, GemmaSoort>;
  readonly relations: ReadonlySet<string>;
  /** Views that are meant for the Softwarecatalogus. */
  readonly views: readonly Diagram[];
}

/**
 * Decides what the catalogue holds: the kinds that records refer to; what stands on the views meant for the
 * Softwarecatalogus (their geometry needs it); what links a referentiecomponent to its domains; and every relation
 * of which both ends are held, also where an end is itself a relation.
 */
export function chooseHoldings(model: ArchimateModel): Holdings {
  const elements = new Map<string, GemmaSoort>();
  for (const element of model.elements) {
    const type = propertyValue(element, 'GEMMA type', model)?.trim() ?? '';
    const soort = kindOfType.get(type);
    if (soort !== undefined) elements.set(element.identifier, soort);
    else if (type === 'Groep' && propertyValue(element, 'GEMMA subtype', model)?.trim() === 'Domein')
      elements.set(element.identifier, 'domein');
  }
  const views = model.views.filter((view) =>
    /softwarecatalogus/i.test(propertyValue(view, 'Publiceren', model) ?? ''),
  );
  const others = [...views.flatMap((view) => elementsOn(view.nodes)), ...domainPath(model, elements)];
  for (const identifier of others) if (!elements.has(identifier)) elements.set(identifier, 'overig');
  return { elements, relations: relationsBetween(model, elements), views };
}

function elementsOn(nodes: readonly ViewNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Label') return [];
    const inside = elementsOn(node.nodes);
    return node.type === 'Element' ? [node.elementRef, ...inside] : inside;
  });
}

/** What stands between a referentiecomponent and its domains: applicatieservices, and groups up along Aggregation. */
function domainPath(model: ArchimateModel, kindOf: ReadonlyMap<string, GemmaSoort>): ReadonlySet<string> {
  const types = new Map(model.elements.map(({ identifier, type }) => [identifier, type]));
  const parents = new Map<string, string[]>();
  const start = new Set<string>();
  for (const { type, source, target } of model.relationships) {
    if (type === 'Aggregation') parents.set(target, [...(parents.get(target) ?? []), source]);
    else if (
      type === 'Realization' &&
      kindOf.get(source) === 'referentiecomponent' &&
      types.get(target) === 'ApplicationService'
    )
      start.add(target);
  }
  const path = new Set<string>();
  // Visits up; an element is on the path when one of its ancestors is a domain.
  const reaches = (identifier: string, visiting: ReadonlySet<string>): boolean => {
    if (kindOf.get(identifier) === 'domein' || path.has(identifier)) return true;
    if (visiting.has(identifier)) return false;
    const deeper = new Set(visiting).add(identifier);
    const found = (parents.get(identifier) ?? []).filter((parent) => reaches(parent, deeper));
    if (found.length > 0) path.add(identifier);
    return found.length > 0;
  };
  for (const service of start) reaches(service, new Set());
  return path;
}

function relationsBetween(
  model: ArchimateModel,
  elements: ReadonlyMap<string, GemmaSoort>,
): ReadonlySet<string> {
  const held = new Set<string>();
  const isHeld = (end: string) => elements.has(end) || held.has(end);
  let before = -1;
  // Once more as long as relations came in, for relations on relations.
  while (held.size > before) {
    before = held.size;
    for (const { identifier, source, target } of model.relationships)
      if (isHeld(source) && isHeld(target)) held.add(identifier);
  }
  return held;
}
