import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { sortedApplicaties } from './applicatieList.ts';
import { href } from './href.ts';
import { organisatieKinds, organisatiesOf } from './organisatieLists.ts';
import { paged, pagedPath } from './paged.ts';

/** A list of the site with where each letter begins; a list on one page has no letters. */
export interface LetteredList {
  readonly label: string;
  readonly href: string;
  readonly letters: readonly { readonly letter: string; readonly href: string }[];
}

/** Every list of the site, by kind and letter: what the search offers without JavaScript. */
export function letteredLists(catalogue: Catalogue): readonly LetteredList[] {
  const applicaties = lettered(
    'Applicaties',
    '/applicaties/',
    sortedApplicaties(catalogue),
    ({ value }) => value.naam,
  );
  const organisaties = organisatieKinds.map(({ title, path, type }) =>
    lettered(title, path, organisatiesOf(catalogue, type), ({ value }) => value.naam),
  );
  const others = [
    ['Referentiecomponenten', '/referentiecomponenten/'],
    ['Standaarden', '/standaarden/'],
    ['Landelijke voorzieningen', '/voorzieningen/'],
    ['GEMMA-views', '/views/'],
  ] as const;
  return [
    applicaties,
    ...organisaties,
    ...others.map(([label, path]) => ({ label, href: href(path), letters: [] })),
  ];
}

function lettered<Item>(
  label: string,
  path: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): LetteredList {
  const [first] = paged(items, nameOf);
  if (first === undefined || first.pages === 1) return { label, href: href(path), letters: [] };
  return {
    label,
    href: href(path),
    letters: first.letters.map(({ letter, page }) => ({ letter, href: href(pagedPath(path, page)) })),
  };
}
