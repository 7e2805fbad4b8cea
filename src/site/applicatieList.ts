import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { applicatieRows } from './applicatieRows.ts';
import type { Row } from './cell.ts';
import { organisatieCell, statusCell } from './recordCells.ts';

/** All applications by name; those of the fictional supplier come last, so that they stand out from the real ones. */
export function sortedApplicaties(catalogue: Catalogue): readonly Entry<'applicatie'>[] {
  const isLast = (entry: Entry<'applicatie'>) => Number(isExample(catalogue, entry.organisatie));
  return [...catalogue.applicaties.values()]
    .sort(byName(({ value }) => value.naam))
    .sort((a, b) => isLast(a) - isLast(b));
}

/** How many applications of real suppliers there are. */
export function countRealApplicaties(catalogue: Catalogue): number {
  return [...catalogue.applicaties.values()].filter(({ organisatie }) => !isExample(catalogue, organisatie))
    .length;
}

/** Rows of the list of applications, in the order given. */
export function applicatieListRows(
  catalogue: Catalogue,
  entries: readonly Entry<'applicatie'>[],
): readonly Row[] {
  return entries.map((entry) => ({
    ...applicatieRows(catalogue, [entry])[0],
    leverancier: organisatieCell(catalogue, entry.organisatie),
    status:
      entry.value.status === 'actief' ? undefined : statusCell('applicatie', ['status'], entry.value.status),
  }));
}
