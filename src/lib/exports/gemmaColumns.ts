import type { Voorziening } from '../catalogue/catalogue.ts';
import { countReal } from '../catalogue/countReal.ts';
import type { GemmaElement } from '../catalogue/gemmaElement.ts';
import { gemmaOnlineUrl } from '../model/urls.ts';
import { elementNames, together } from './cells.ts';
import type { Column } from './columns.ts';

const first: readonly Column<GemmaElement>[] = [
  ['id', ({ id }) => id],
  ['naam', ({ naam }) => naam],
  ['status', ({ status }) => status],
  ['vervallen na', ({ vervallen }) => vervallen],
];

const last: readonly Column<GemmaElement>[] = [['gemma online', ({ id }) => gemmaOnlineUrl(id)]];

/** Columns of the list of referentiecomponenten. */
export const componentColumns: readonly Column<GemmaElement>[] = [
  ...first,
  ['domeinen', ({ domeinen }, catalogue) => elementNames(catalogue, domeinen)],
  ['domeinen-id', ({ domeinen }) => together(domeinen)],
  ['verplichte standaarden', (item, catalogue) => elementNames(catalogue, standaardenOf(item, 'verplicht'))],
  ['verplichte-standaarden-id', (item) => together(standaardenOf(item, 'verplicht'))],
  ['aanbevolen standaarden', (item, catalogue) => elementNames(catalogue, standaardenOf(item, 'aanbevolen'))],
  ['aanbevolen-standaarden-id', (item) => together(standaardenOf(item, 'aanbevolen'))],
  ['applicaties', ({ id }, catalogue) => String(countReal(catalogue, catalogue.applicatiesVoor(id)))],
  ...last,
];

/** Columns of the list of standaarden. */
export const standaardColumns: readonly Column<GemmaElement>[] = [
  ...first,
  ['versies', ({ id }, { gemma }) => together(gemma.versiesVan.get(id)?.map(({ naam }) => naam))],
  ['versies-id', ({ id }, { gemma }) => together(gemma.versiesVan.get(id)?.map((versie) => versie.id))],
  [
    'referentiecomponenten',
    ({ id }, { gemma }) => String(gemma.componentenMetStandaard.get(id)?.length ?? 0),
  ],
  ...last,
];

/** Columns of the list of standaardversies. */
export const versieColumns: readonly Column<GemmaElement>[] = [
  ...first,
  [
    'standaard',
    ({ standaard }, catalogue) => elementNames(catalogue, standaard === undefined ? [] : [standaard]),
  ],
  ['standaard-id', ({ standaard }) => standaard],
  [
    'applicaties',
    ({ id }, catalogue) => String(countReal(catalogue, catalogue.applicatiesMetStandaardversie(id))),
  ],
  ...last,
];

/** Columns of the list of national facilities, those of GEMMA and those that the catalogue adds. */
export const voorzieningColumns: readonly Column<Voorziening>[] = [
  ['id', ({ id }) => id],
  ['naam', ({ naam }) => naam],
  ['soort', ({ details }) => details?.soort],
  ['beheerder', ({ details }) => details?.beheerder],
  ['webadres', ({ details, fromGemma, id }) => details?.url ?? (fromGemma ? gemmaOnlineUrl(id) : undefined)],
  ['herkomst', ({ fromGemma }) => (fromGemma ? 'GEMMA' : 'catalogus')],
  [
    'koppelingen',
    ({ id }, catalogue) => String(countReal(catalogue, catalogue.koppelingenMetVoorziening(id))),
  ],
];

function standaardenOf({ standaarden }: GemmaElement, rol: 'verplicht' | 'aanbevolen'): readonly string[] {
  return standaarden.filter((one) => one.rol === rol).map(({ standaard }) => standaard);
}
