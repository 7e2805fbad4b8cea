import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { isInUse } from '../lib/catalogue/usersOf.ts';
import { countRealApplicaties } from './applicatieList.ts';
import { href } from './href.ts';
import { countReal } from './organisatieLists.ts';

/** A number on the start page, with the list behind it. */
export interface StartCount {
  readonly value: number;
  readonly label: string;
  readonly href: string;
}

/** What the catalogue holds; fictional records do not count. */
export function startCounts(catalogue: Catalogue): readonly StartCount[] {
  const usage = [...catalogue.gebruik.values()].filter(
    (entry) => isInUse(entry) && !isExample(catalogue, entry.organisatie),
  );
  return [
    { value: countReal(catalogue, 'gemeente'), label: 'gemeenten', href: href('/gemeenten/') },
    { value: countReal(catalogue, 'leverancier'), label: 'leveranciers', href: href('/leveranciers/') },
    { value: countRealApplicaties(catalogue), label: 'applicaties', href: href('/applicaties/') },
    { value: usage.length, label: 'keer openbaar gebruik', href: href('/gemeenten/') },
    {
      value:
        catalogue.gemma.perSoort
          .get('referentiecomponent')
          ?.filter(({ vervallen }) => vervallen === undefined).length ?? 0,
      label: 'referentiecomponenten',
      href: href('/referentiecomponenten/'),
    },
  ];
}
