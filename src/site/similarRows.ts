import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { comparisonPath } from '../lib/comparison/comparisonState.ts';
import { similarGemeenten } from '../lib/comparison/similarGemeenten.ts';
import type { Entry } from '../lib/model/record.ts';
import type { Row } from './cell.ts';
import { href } from './href.ts';
import { organisatieCell } from './recordCells.ts';

/** Gemeenten like this one with why, and a link to put both side by side where both show what they use. */
export function similarRows(catalogue: Catalogue, entry: Entry<'organisatie'>): readonly Row[] {
  const shows = (id: string) => {
    const { gebruik, gebruikNamens } = catalogue.of(id);
    return gebruik.length + gebruikNamens.length > 0;
  };
  return similarGemeenten(catalogue, entry).map(({ id, redenen }) => ({
    gemeente: organisatieCell(catalogue, id),
    reden: redenen.map((text) => ({ text })),
    vergelijk:
      shows(entry.id) && shows(id)
        ? { text: 'Vergelijk', href: href(comparisonPath([entry.id, id], 'gemeenten')) }
        : undefined,
  }));
}
