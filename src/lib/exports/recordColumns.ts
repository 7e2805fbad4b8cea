import { markOf } from '../model/markOf.ts';
import type { Entry } from '../model/record.ts';
import {
  applicatieName,
  dienstNames,
  elementNames,
  organisatieName,
  organisatieNames,
  together,
  versionsOf,
} from './cells.ts';
import type { Column } from './columns.ts';

/** Columns of the list of organisaties. */
export const organisatieColumns: readonly Column<Entry<'organisatie'>>[] = [
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
  ['kenmerk', ({ blob }) => markOf(blob)],
];

/** Columns of the list of applicaties. */
export const applicatieColumns: readonly Column<Entry<'applicatie'>>[] = [
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
  ['kenmerk', ({ blob }) => markOf(blob)],
];

/** Columns of the list of gebruik. */
export const gebruikColumns: readonly Column<Entry<'gebruik'>>[] = [
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
  ['kenmerk', ({ blob }) => markOf(blob)],
];

/** Columns of the list of koppelingen. */
export const koppelingColumns: readonly Column<Entry<'koppeling'>>[] = [
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
  ['kenmerk', ({ blob }) => markOf(blob)],
];

/** Columns of the list of diensten. */
export const dienstColumns: readonly Column<Entry<'dienst'>>[] = [
  ['id', ({ id }) => id],
  ['naam', ({ value }) => value.naam],
  ['aanbieder', ({ organisatie }, catalogue) => organisatieName(catalogue, organisatie)],
  ['aanbieder-id', ({ organisatie }) => organisatie],
  ['soorten', ({ value }) => together(value.soorten)],
  [
    'applicaties',
    ({ value }, catalogue) => together(value.applicaties?.map((id) => applicatieName(catalogue, id))),
  ],
  ['applicaties-id', ({ value }) => together(value.applicaties)],
  ['korte beschrijving', ({ value }) => value.beschrijvingKort],
  ['website', ({ value }) => value.website],
  ['bron', ({ value }) => value.bron?.naam ?? value.bron?.soort],
  ['bestand', ({ file }) => file],
  ['kenmerk', ({ blob }) => markOf(blob)],
];
