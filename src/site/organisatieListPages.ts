import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { Entry } from '../lib/model/record.ts';
import { organisatiesOf } from './organisatieLists.ts';
import { paged, pageParam } from './paged.ts';

/** The pages of the list of one kind of organisation, as Astro wants them. */
export function organisatieListPaths(catalogue: Catalogue, type: Entry<'organisatie'>['value']['type']) {
  return paged(organisatiesOf(catalogue, type), ({ value }) => value.naam).map((page) => ({
    params: { page: pageParam(page.current) },
    props: { page },
  }));
}
