import type { Catalogue } from '../catalogue/catalogue.ts';

/** Several values in one cell, in the order of the record; names and ids of one list keep the same order. */
export function together(values: readonly string[] | undefined): string {
  return (values ?? []).join(' | ');
}

/** Name of an organisation, by id or old id; empty for an unknown one. */
export function organisatieName(catalogue: Catalogue, id: string): string {
  return catalogue.organisatie(id)?.value.naam ?? '';
}

/** Their names in one cell. */
export function organisatieNames(catalogue: Catalogue, ids: readonly string[] | undefined): string {
  return together(ids?.map((id) => organisatieName(catalogue, id)));
}

/** Name of an application, by id or old id; empty for none. */
export function applicatieName(catalogue: Catalogue, id: string | undefined): string {
  return id === undefined ? '' : (catalogue.applicatie(id)?.value.naam ?? '');
}

/** Names of services in one cell. */
export function dienstNames(catalogue: Catalogue, ids: readonly string[] | undefined): string {
  return together(ids?.map((id) => catalogue.dienst(id)?.value.naam ?? ''));
}

/** Names of GEMMA elements in one cell; an unknown one is an empty place, so that names and ids stay in step. */
export function elementNames(catalogue: Catalogue, ids: readonly string[] | undefined): string {
  return together(ids?.map((id) => catalogue.gemma.elementen.get(id)?.naam ?? ''));
}

/** Object IDs of the versions that an application names. */
export function versionsOf(
  standaarden: readonly { readonly standaardversie: string }[] | undefined,
): readonly string[] | undefined {
  return standaarden?.map(({ standaardversie }) => standaardversie);
}
