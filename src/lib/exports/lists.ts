import type { Catalogue } from '../catalogue/catalogue.ts';
import type { GemmaSoort } from '../catalogue/gemmaElement.ts';
import { makeList } from './columns.ts';
import type { List } from './csv.ts';
import { componentColumns, standaardColumns, versieColumns, voorzieningColumns } from './gemmaColumns.ts';
import type { ListName } from './listNames.ts';
import { columnsOfType } from './organisatieColumns.ts';
import {
  applicatieColumns,
  dienstColumns,
  gebruikColumns,
  koppelingColumns,
  organisatieColumns,
} from './recordColumns.ts';

/** A list with the name of its file. */
export interface NamedList extends List {
  readonly name: ListName;
}

/**
 * The lists of the catalogue, in order of file. Each reference stands there as name and as id, so that a reader
 * understands it and a program can follow it. An id is given as the record has it, an old one included.
 */
export function makeLists(catalogue: Catalogue): readonly NamedList[] {
  const organisaties = [...catalogue.organisaties.values()];
  const ofType = (type: keyof typeof columnsOfType) =>
    makeList(
      catalogue,
      organisaties.filter(({ value }) => value.type === type),
      columnsOfType[type],
    );
  const elements = (soort: GemmaSoort) => catalogue.gemma.perSoort.get(soort) ?? [];
  return [
    { name: 'organisaties', ...makeList(catalogue, organisaties, organisatieColumns) },
    { name: 'gemeenten', ...ofType('gemeente') },
    { name: 'leveranciers', ...ofType('leverancier') },
    { name: 'samenwerkingen', ...ofType('samenwerking') },
    { name: 'communities', ...ofType('community') },
    { name: 'applicaties', ...makeList(catalogue, catalogue.applicaties.values(), applicatieColumns) },
    { name: 'diensten', ...makeList(catalogue, catalogue.diensten.values(), dienstColumns) },
    { name: 'gebruik', ...makeList(catalogue, catalogue.gebruik.values(), gebruikColumns) },
    { name: 'koppelingen', ...makeList(catalogue, catalogue.koppelingen.values(), koppelingColumns) },
    {
      name: 'referentiecomponenten',
      ...makeList(catalogue, elements('referentiecomponent'), componentColumns),
    },
    { name: 'standaarden', ...makeList(catalogue, elements('standaard'), standaardColumns) },
    { name: 'standaardversies', ...makeList(catalogue, elements('standaardversie'), versieColumns) },
    { name: 'voorzieningen', ...makeList(catalogue, catalogue.voorzieningen.values(), voorzieningColumns) },
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

/** What an organisation offers, in the columns of the whole list. */
export function makeOfferList(catalogue: Catalogue, organisatie: string): NamedList {
  const { applicaties } = catalogue.of(organisatie);
  return { name: 'applicaties', ...makeList(catalogue, applicaties, applicatieColumns) };
}
