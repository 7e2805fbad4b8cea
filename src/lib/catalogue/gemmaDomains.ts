import { compareText } from '../diagnostics/order.ts';
import type { GemmaElement } from './gemmaElement.ts';
import type { GemmaRelatie } from './gemmaRelatie.ts';

/**
 * The domains of every referentiecomponent, by Object ID: up from the applicatieservices that it realizes, along
 * Aggregation, to elements of kind `domein` (ameff.md §3.4: service ← "Domein en doelgroep" ← "Domein").
 * A service may stand inside another service: 21 of 171 components have a domain only that way, 5 have none (2026-07-01).
 * In order of name; no entry where there is none.
 */
export function domainsOf(
  elementen: ReadonlyMap<string, GemmaElement>,
  relaties: readonly GemmaRelatie[],
): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  const services = new Map<string, string[]>();
  for (const { type, van, naar } of relaties) {
    if (type === 'Aggregation') add(parents, naar, van);
    else if (
      type === 'Realization' &&
      elementen.get(van)?.soort === 'referentiecomponent' &&
      elementen.get(naar)?.type === 'ApplicationService'
    )
      add(services, van, naar);
  }
  const name = (id: string) => elementen.get(id)?.naam ?? '';
  const result = new Map<string, readonly string[]>();
  for (const [component, start] of services) {
    // Aggregation may run in circles in a hand-made model: every element is visited once.
    const seen = new Set<string>(start);
    const found: string[] = [];
    for (const id of seen) {
      if (elementen.get(id)?.soort === 'domein') found.push(id);
      else for (const parent of parents.get(id) ?? []) seen.add(parent);
    }
    if (found.length > 0)
      result.set(
        component,
        found.sort((a, b) => compareText(name(a), name(b))),
      );
  }
  return result;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
