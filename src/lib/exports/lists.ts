import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FileKind } from '../model/kinds.ts';
import type { Entry } from '../model/record.ts';
import type { List } from './csv.ts';

/** A list with the name of its file. */
export interface NamedList extends List {
  readonly name: 'applicaties' | 'organisaties' | 'gebruik' | 'koppelingen';
}

/** Header and the cell of one record. */
type Column<K extends FileKind> = readonly [
  header: string,
  cell: (entry: Entry<K>, catalogue: Catalogue) => string | undefined,
];

/**
 * The four lists of the catalogue, in order of file. Each reference stands there as name and as id, so that a reader
 * understands it and a program can follow it. An id is given as the record has it, an old one included.
 */
export function makeLists(catalogue: Catalogue): readonly NamedList[] {
  return [
    { name: 'organisaties', ...makeList(catalogue, catalogue.organisaties.values(), organisatieColumns) },
    { name: 'applicaties', ...makeList(catalogue, catalogue.applicaties.values(), applicatieColumns) },
    { name: 'gebruik', ...makeList(catalogue, catalogue.gebruik.values(), gebruikColumns) },
    { name: 'koppelingen', ...makeList(catalogue, catalogue.koppelingen.values(), koppelingColumns) },
  ];
}

/** Usage and links of one landscape, in the columns of the whole lists; usage on its behalf by a samenwerking too. */
export function makeLandscapeLists(catalogue: Catalogue, organisatie: string): readonly NamedList[] {
  const { gebruik, gebruikNamens, koppelingen } = catalogue.of(organisatie);
  return [
    { name: 'gebruik', ...makeList(catalogue, [...gebruik, ...gebruikNamens], gebruikColumns) },
    { name: 'koppelingen', ...makeList(catalogue, koppelingen, koppelingColumns) },
  ];
}

function makeList<K extends FileKind>(
  catalogue: Catalogue,
  entries: Iterable<Entry<K>>,
  columns: readonly Column<K>[],
): List {
  return {
    header: columns.map(([header]) => header),
    rows: [...entries].map((entry) => columns.map(([, cell]) => cell(entry, catalogue) ?? '')),
  };
}

const organisatieColumns: readonly Column<'organisatie'>[] = [
  ['id', ({ id }) => id],
  ['naam', ({ value }) => value.naam],
  ['officiële naam', ({ value }) => value.officieleNaam],
  ['type', ({ value }) => value.type],
  ['status', ({ value }) => value.status],
  ['cbs-code', ({ value }) => value.cbsCode],
  ['oin', ({ value }) => value.oin],
  ['kvk-nummer', ({ value }) => value.kvkNummer],
  ['provincie', ({ value }) => value.provincie],
  ['website', ({ value }) => value.website],
  ['samenwerkingstype', ({ value }) => value.samenwerkingstype],
  ['deelnemers', ({ value }, catalogue) => organisatieNames(catalogue, value.deelnemers)],
  ['deelnemers-id', ({ value }) => together(value.deelnemers)],
  ['voorbeeld', ({ value }) => (value.voorbeeld === true ? 'ja' : '')],
  ['bron', ({ value }) => value.bron?.naam ?? value.bron?.soort],
  ['bestand', ({ file }) => file],
];

const applicatieColumns: readonly Column<'applicatie'>[] = [
  ['id', ({ id }) => id],
  ['naam', ({ value }) => value.naam],
  ['leverancier', ({ organisatie }, catalogue) => organisatieName(catalogue, organisatie)],
  ['leverancier-id', ({ organisatie }) => organisatie],
  ['status', ({ value }) => value.status],
  ['soort', ({ value }) => value.soort],
  ['onderdeel van', ({ value }, catalogue) => applicatieName(catalogue, value.onderdeelVan)],
  ['onderdeel-van-id', ({ value }) => value.onderdeelVan],
  ['hosting', ({ value }) => together(value.hosting)],
  ['licentie', ({ value }) => value.licentie?.soort],
  ['spdx', ({ value }) => value.licentie?.spdx],
  ['referentiecomponenten', ({ value }, catalogue) => elementNames(catalogue, value.referentiecomponenten)],
  ['referentiecomponenten-id', ({ value }) => together(value.referentiecomponenten)],
  ['standaardversies', ({ value }, catalogue) => elementNames(catalogue, versionsOf(value.standaarden))],
  ['standaardversies-id', ({ value }) => together(versionsOf(value.standaarden))],
  ['ondersteuning', ({ value }) => together(value.standaarden?.map(({ ondersteuning }) => ondersteuning))],
  ['korte beschrijving', ({ value }) => value.beschrijvingKort],
  ['website', ({ value }) => value.website],
  ['bron', ({ value }) => value.bron?.naam ?? value.bron?.soort],
  ['bestand', ({ file }) => file],
];

const gebruikColumns: readonly Column<'gebruik'>[] = [
  ['organisatie', ({ organisatie }, catalogue) => organisatieName(catalogue, organisatie)],
  ['organisatie-id', ({ organisatie }) => organisatie],
  ['applicatie', ({ value }, catalogue) => applicatieName(catalogue, value.applicatie)],
  ['applicatie-id', ({ value }) => value.applicatie],
  [
    'leverancier',
    ({ value }, catalogue) =>
      organisatieName(catalogue, catalogue.applicatie(value.applicatie)?.organisatie ?? ''),
  ],
  ['status', ({ value }) => value.status],
  ['versie', ({ value }) => value.versie],
  ['hosting', ({ value }) => value.hosting],
  ['verwerving', ({ value }) => value.datums?.verwerving],
  ['gepland', ({ value }) => value.datums?.gepland],
  ['in productie', ({ value }) => value.datums?.inProductie],
  ['uit te faseren', ({ value }) => value.datums?.uitTeFaseren],
  ['uitgefaseerd', ({ value }) => value.datums?.uitgefaseerd],
  ['referentiecomponenten', ({ value }, catalogue) => elementNames(catalogue, value.referentiecomponenten)],
  ['referentiecomponenten-id', ({ value }) => together(value.referentiecomponenten)],
  ['deelnemers', ({ value }, catalogue) => organisatieNames(catalogue, value.deelnemers)],
  ['deelnemers-id', ({ value }) => together(value.deelnemers)],
  ['vervangen door', ({ value }, catalogue) => applicatieName(catalogue, value.vervangenDoor)],
  ['vervangen-door-id', ({ value }) => value.vervangenDoor],
  ['afdeling', ({ value }) => value.afdeling],
  ['diensten', ({ value }, catalogue) => dienstNames(catalogue, value.diensten)],
  ['diensten-id', ({ value }) => together(value.diensten)],
  ['bbn', ({ value }) => value.bbn],
  ['beschikbaarheid', ({ value }) => value.biv?.beschikbaarheid],
  ['integriteit', ({ value }) => value.biv?.integriteit],
  ['vertrouwelijkheid', ({ value }) => value.biv?.vertrouwelijkheid],
  ['toelichting', ({ value }) => value.toelichting],
  ['bron', ({ value }) => value.bron?.naam ?? value.bron?.soort],
  ['bestand', ({ file }) => file],
];

const koppelingColumns: readonly Column<'koppeling'>[] = [
  ['organisatie', ({ organisatie }, catalogue) => organisatieName(catalogue, organisatie)],
  ['organisatie-id', ({ organisatie }) => organisatie],
  ['van', ({ value }, catalogue) => applicatieName(catalogue, value.van)],
  ['van-id', ({ value }) => value.van],
  ['richting', ({ value }) => value.richting],
  ['naar', ({ value }, catalogue) => applicatieName(catalogue, value.naar)],
  ['naar-id', ({ value }) => value.naar],
  ['voorziening', ({ value }, catalogue) => catalogue.voorziening(value.voorziening ?? '')?.naam],
  ['voorziening-id', ({ value }) => value.voorziening],
  ['status', ({ value }) => value.status],
  ['vanaf', ({ value }) => value.vanaf],
  ['tot', ({ value }) => value.tot],
  ['transport', ({ value }) => value.transport],
  ['basis', ({ value }) => value.basis],
  ['standaardversies', ({ value }, catalogue) => elementNames(catalogue, value.standaarden)],
  ['standaardversies-id', ({ value }) => together(value.standaarden)],
  ['intermediair', ({ value }, catalogue) => applicatieName(catalogue, value.intermediair)],
  ['intermediair-id', ({ value }) => value.intermediair],
  ['gegevens', ({ value }) => together(value.gegevens)],
  ['toelichting', ({ value }) => value.toelichting],
  ['bron', ({ value }) => value.bron?.naam ?? value.bron?.soort],
  ['bestand', ({ file }) => file],
];

/** Several values in one cell, in the order of the record; names and ids of one list keep the same order. */
function together(values: readonly string[] | undefined): string {
  return (values ?? []).join(' | ');
}

function organisatieName(catalogue: Catalogue, id: string): string {
  return catalogue.organisatie(id)?.value.naam ?? '';
}

function organisatieNames(catalogue: Catalogue, ids: readonly string[] | undefined): string {
  return together(ids?.map((id) => organisatieName(catalogue, id)));
}

function applicatieName(catalogue: Catalogue, id: string | undefined): string {
  return id === undefined ? '' : (catalogue.applicatie(id)?.value.naam ?? '');
}

function dienstNames(catalogue: Catalogue, ids: readonly string[] | undefined): string {
  return together(ids?.map((id) => catalogue.dienst(id)?.value.naam ?? ''));
}

function elementNames(catalogue: Catalogue, ids: readonly string[] | undefined): string {
  return together(ids?.map((id) => catalogue.gemma.elementen.get(id)?.naam ?? ''));
}

function versionsOf(
  standaarden: readonly { readonly standaardversie: string }[] | undefined,
): readonly string[] | undefined {
  return standaarden?.map(({ standaardversie }) => standaardversie);
}
