import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { Entry } from '../lib/model/record.ts';
import { countReal, organisatiesOf } from './organisatieLists.ts';
import { paged, pageParam } from './paged.ts';

/** The pages of the list of one kind of organisation, as Astro wants them; how many are fictional is counted once. */
export function organisatieListPaths(catalogue: Catalogue, type: Entry<'organisatie'>['value']['type']) {
  const real = countReal(catalogue, type);
  return paged(organisatiesOf(catalogue, type), ({ value }) => value.naam).map((page) => ({
    params: { page: pageParam(page.current) },
    props: { page, examples: page.total - real },
  }));
}
