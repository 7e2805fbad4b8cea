import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { versiesInGebruik } from '../lib/catalogue/gemmaQuestions.ts';
import { byName } from '../lib/model/byName.ts';
import { urls } from '../lib/model/urls.ts';
import type { Row } from './cell.ts';
import { href } from './href.ts';
import { gemmaStatusCell } from './recordCells.ts';
import { applicatiesMetStandaard } from './standaardCoverage.ts';
import { hrefOfVersie, labelOfVersie, newestFirst } from './standaardVersie.ts';

/** The page `/standaarden/`: what one may choose today, and what is on its way out. */
export interface StandaardList {
  readonly inGebruik: readonly Row[];
  /** Every other status, tombstones included. */
  readonly overig: readonly Row[];
  readonly versies: number;
  /** Standaarden of which an application supports a version. */
  readonly supported: number;
}

/** All standaarden by name, each with its versions in use and the number of applications. */
export function standaardList(catalogue: Catalogue): StandaardList {
  const { gemma } = catalogue;
  const all = [...(gemma.perSoort.get('standaard') ?? [])].sort(byName(({ naam }) => naam));
  const rows = all.map((standaard) => {
    const applicaties = applicatiesMetStandaard(catalogue, standaard.id).length;
    return {
      inGebruik: standaard.status === 'In gebruik' && standaard.vervallen === undefined,
      applicaties,
      row: {
        naam: { text: standaard.naam, href: href(urls.standaard(standaard.id)) },
        beheerder: standaard.eigenschappen.Beheerder,
        status: gemmaStatusCell(standaard),
        versies: [...versiesInGebruik(gemma, standaard.id)].sort(newestFirst).map((versie) => ({
          text: labelOfVersie(versie),
          href: hrefOfVersie(versie),
        })),
        componenten: gemma.componentenMetStandaard.get(standaard.id)?.length ?? 0,
        applicaties,
      } satisfies Row,
    };
  });
  return {
    inGebruik: rows.filter(({ inGebruik }) => inGebruik).map(({ row }) => row),
    overig: rows.filter(({ inGebruik }) => !inGebruik).map(({ row }) => row),
    versies: gemma.perSoort.get('standaardversie')?.length ?? 0,
    supported: rows.filter(({ applicaties }) => applicaties > 0).length,
  };
}
