import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isInUse } from '../lib/catalogue/usersOf.ts';
import { labelOfKoppeling } from '../lib/landscape/describe.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { lifeCycle } from '../lib/model/usageStatus.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import { componentCells, hostingOf } from './applicatieRows.ts';
import type { Cell, Column, Row } from './cell.ts';
import { formatDate } from './formatDate.ts';
import { href } from './href.ts';
import { applicatieCell, applicatieCells, organisatieCell, statusCell } from './recordCells.ts';
import { gebruikStatusCell } from './usageStatus.ts';
import { sourcesOf, type UsedSource } from './usedSources.ts';

type Gebruik = Entry<'gebruik'>;

/** What the landscape page of an organisation shows. */
export interface LandschapPage {
  readonly gebruik: readonly Row[];
  readonly koppelingen: readonly Row[];
  /** Usage per status, in the order of a life cycle. */
  readonly perStatus: readonly { readonly label: string; readonly value: number }[];
  /** Components in use with the number of applications, most first: what overlaps stands on top. */
  readonly perComponent: readonly Row[];
  /** Where the usage and the links come from. */
  readonly sources: readonly UsedSource[];
}

/** Columns of a table of koppelingen; its rows may say more. */
export const koppelingColumns: readonly Column[] = [
  { key: 'koppeling', label: 'Koppeling', sort: 'text' },
  { key: 'gegevens', label: 'Gegevens' },
  { key: 'transport', label: 'Transport', sort: 'text' },
  { key: 'standaarden', label: 'Standaarden' },
  { key: 'via', label: 'Via' },
  { key: 'status', label: 'Status' },
];

const arrows = { heen: '→', terug: '←', beide: '↔' } as const;

/** The landscape of one organisation: its own usage and that on its behalf. */
export function landschapPage(catalogue: Catalogue, organisatie: string): LandschapPage {
  const { gebruik, gebruikNamens, koppelingen } = catalogue.of(organisatie);
  const all = [...gebruik, ...gebruikNamens];
  const nameOf = (entry: Gebruik) =>
    catalogue.applicatie(entry.value.applicatie)?.value.naam ?? entry.value.applicatie;
  return {
    gebruik: [...all].sort(byName(nameOf)).map((entry) => gebruikRow(catalogue, entry, organisatie)),
    koppelingen: koppelingen
      .map((entry) => koppelingRow(catalogue, entry))
      .sort(byName(({ koppeling }) => String(koppeling[0]?.sort ?? ''))),
    perStatus: lifeCycle
      .map((status) => ({
        label: titleOfValue('gebruik', ['status'], status),
        value: all.filter((entry) => entry.value.status === status).length,
      }))
      .filter(({ value }) => value > 0),
    perComponent: componentRows(catalogue, all),
    sources: sourcesOf([...all, ...koppelingen]),
  };
}

function gebruikRow(catalogue: Catalogue, entry: Gebruik, organisatie: string): Row {
  const { value } = entry;
  const supplier = catalogue.applicatie(value.applicatie)?.organisatie;
  return {
    applicatie: applicatieCell(catalogue, value.applicatie),
    leverancier: supplier === undefined ? undefined : organisatieCell(catalogue, supplier),
    status: gebruikStatusCell(entry),
    voor: componentCells(catalogue, value.referentiecomponenten ?? []),
    hosting: hostingOf(value.hosting),
    versie: value.versie,
    namens: entry.organisatie === organisatie ? undefined : organisatieCell(catalogue, entry.organisatie),
  };
}

function koppelingRow(catalogue: Catalogue, { value, name, organisatie }: Entry<'koppeling'>) {
  const van = applicatieCell(catalogue, value.van);
  const naar =
    value.naar === undefined
      ? voorzieningCell(catalogue, value.voorziening ?? '')
      : applicatieCell(catalogue, value.naar);
  const since = value.vanaf === undefined ? undefined : `vanaf ${formatDate(value.vanaf)}`;
  const status = statusCell('koppeling', ['status'], value.status);
  return {
    koppeling: [
      { ...van, note: arrows[value.richting], sort: labelOfKoppeling(van.text, naar.text, value.richting) },
      naar,
    ],
    gegevens: (value.gegevens ?? []).join(', '),
    transport:
      value.transport === undefined ? undefined : titleOfValue('koppeling', ['transport'], value.transport),
    standaarden: standardCells(catalogue, value.standaarden ?? []),
    via: value.intermediair === undefined ? undefined : applicatieCell(catalogue, value.intermediair),
    status: status === undefined ? undefined : { ...status, note: since },
    bewerken: {
      text: 'Wijzig',
      href: href(`/bewerken/koppeling/?organisatie=${organisatie}&record=${name}`),
    },
  };
}

/** A national facility with its page. */
export function voorzieningCell(catalogue: Catalogue, id: string): Cell {
  const voorziening = catalogue.voorziening(id);
  return voorziening === undefined
    ? { text: id }
    : { text: voorziening.naam, href: href(urls.voorziening(voorziening.id)) };
}

/** Standaardversies with their pages. */
export function standardCells(catalogue: Catalogue, ids: readonly string[]): readonly Cell[] {
  return ids.map((id) => {
    const element = catalogue.gemma.elementen.get(id);
    return element === undefined ? { text: id } : { text: element.naam, href: href(urls.standaard(id)) };
  });
}

function componentRows(catalogue: Catalogue, all: readonly Gebruik[]): readonly Row[] {
  const counts = new Map<string, Set<string>>();
  for (const entry of all) {
    if (!isInUse(entry)) continue;
    for (const id of entry.value.referentiecomponenten ?? []) {
      const applicaties = counts.get(id) ?? new Set<string>();
      counts.set(id, applicaties.add(catalogue.redirects.current('applicaties', entry.value.applicatie)));
    }
  }
  return [...counts]
    .map(([id, applicaties]) => ({
      component: componentCells(catalogue, [id]),
      aantal: applicaties.size,
      applicaties: applicatieCells(catalogue, [...applicaties]),
    }))
    .sort(byName((row) => row.component[0]?.text ?? ''))
    .sort((a, b) => b.aantal - a.aantal);
}
