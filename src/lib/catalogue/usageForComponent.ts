import type { Entry } from '../model/record.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Usage that serves a component: where its user says so, and where the user says nothing and the application is suited
 * for it. The drawings of a landscape follow the same rule.
 */
export function usageForComponent(catalogue: Catalogue, component: string): readonly Entry<'gebruik'>[] {
  const silent = catalogue
    .applicatiesVoor(component)
    .flatMap(({ id }) => catalogue.gebruikVanApplicatie(id))
    .filter(({ value }) => (value.referentiecomponenten ?? []).length === 0);
  return [...catalogue.gebruikVoor(component), ...silent];
}
