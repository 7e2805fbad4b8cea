import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { byName } from '../lib/model/byName.ts';
import { urls } from '../lib/model/urls.ts';
import type { Row } from './cell.ts';
import { href } from './href.ts';
import { gemmaStatusCell } from './recordCells.ts';

/** The page `/voorzieningen/`: those of GEMMA first, then what the catalogue adds. */
export interface VoorzieningList {
  readonly gemma: readonly Row[];
  readonly eigen: readonly Row[];
}

/** All national facilities by name, with the number of real organisations that show a koppeling. */
export function voorzieningList(catalogue: Catalogue): VoorzieningList {
  const all = [...catalogue.voorzieningen.values()].sort(byName(({ naam }) => naam));
  const rows = all.map(({ id, naam, fromGemma, details }) => {
    const element = catalogue.gemma.elementen.get(id);
    const row: Row = {
      naam: { text: naam, href: href(urls.voorziening(id)) },
      status: element === undefined ? undefined : gemmaStatusCell(element),
      soort: details?.soort,
      organisaties: new Set(
        catalogue
          .koppelingenMetVoorziening(id)
          .map(({ organisatie }) => organisatie)
          .filter((organisatie) => !isExample(catalogue, organisatie)),
      ).size,
    };
    return { fromGemma, row };
  });
  return {
    gemma: rows.filter(({ fromGemma }) => fromGemma).map(({ row }) => row),
    eigen: rows.filter(({ fromGemma }) => !fromGemma).map(({ row }) => row),
  };
}
