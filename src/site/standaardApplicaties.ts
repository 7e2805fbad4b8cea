import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { GemmaElement } from '../lib/catalogue/gemmaElement.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Cell, Column, Row } from './cell.ts';
import { longListPages } from './longList.ts';
import { applicatieCell, organisatieCell } from './recordCells.ts';
import { hasApplicatieList } from './standaard.ts';
import { supportOf } from './standaardCoverage.ts';
import { hrefOfVersie, labelOfVersie, newestFirst } from './standaardVersie.ts';

/** Columns of `standaardApplicatieRows`. */
export const standaardApplicatieColumns: readonly Column[] = [
  { key: 'applicatie', label: 'Applicatie', sort: 'text' },
  { key: 'leverancier', label: 'Leverancier', sort: 'text' },
  { key: 'versies', label: 'Versies' },
];

/** The pages with all applications that say something about a standaard; none where its own page shows them all. */
export function standaardApplicatiePages(catalogue: Catalogue, id: string) {
  const versies = versiesOf(catalogue, id);
  if (!hasApplicatieList(catalogue, versies)) return [];
  const found = new Map<string, Entry<'applicatie'>>();
  for (const versie of versies) {
    for (const entry of catalogue.applicatiesMetStandaardversie(versie.id)) found.set(entry.id, entry);
  }
  const sorted = [...found.values()].sort(byName(({ value }) => value.naam));
  return longListPages({ id }, sorted, ({ value }) => value.naam, 0);
}

/** Applications with what each says about the versions of one standaard. */
export function standaardApplicatieRows(
  catalogue: Catalogue,
  id: string,
  applicaties: readonly Entry<'applicatie'>[],
): readonly Row[] {
  const versies = [...versiesOf(catalogue, id)].sort(newestFirst);
  return applicaties.map((entry) => ({
    applicatie: applicatieCell(catalogue, entry.id),
    leverancier: organisatieCell(catalogue, entry.organisatie),
    versies: versies.flatMap((versie): readonly Cell[] => {
      const support = supportOf(entry, versie.id)?.ondersteuning;
      if (support === undefined) return [];
      const words = titleOfValue('applicatie', ['standaarden', 0, 'ondersteuning'], support).toLowerCase();
      return [{ text: labelOfVersie(versie), href: hrefOfVersie(versie), note: words }];
    }),
  }));
}

function versiesOf({ gemma }: Catalogue, id: string): readonly GemmaElement[] {
  const element = gemma.elementen.get(id);
  return element?.soort === 'standaardversie' ? [element] : (gemma.versiesVan.get(id) ?? []);
}
