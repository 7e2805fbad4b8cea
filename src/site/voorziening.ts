import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { gemmaOnlineUrl, urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Cell, Fact, Row } from './cell.ts';
import { href } from './href.ts';
import { applicatieCell, gemmaStatusCell, organisatieCell, statusCell } from './recordCells.ts';
import { hrefOfVersie } from './standaardVersie.ts';
import { countOf } from './words.ts';

/** Koppelingen on one page: a record page stays below 40 KB. */
export const koppelingenPerPage = 50;

/** The page of a national facility. */
export interface VoorzieningPage {
  readonly id: string;
  readonly naam: string;
  readonly status: Cell | undefined;
  readonly vervallen: string | undefined;
  readonly lead: string;
  readonly facts: readonly Fact[];
  /** Undefined for a facility that GEMMA lacks. */
  readonly gemmaOnline: string | undefined;
  readonly bron: { readonly naam: string; readonly url: string | undefined } | undefined;
  /** Those of this page, in order of organisation. */
  readonly koppelingen: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Standards that koppelingen with it name, the most used first. */
  readonly standaarden: readonly Cell[];
  /** Applications that offer a koppeling with it, according to their supplier. */
  readonly aanbod: readonly Row[];
}

/** The number of pages of a facility; at least one. */
export function pagesOfVoorziening(catalogue: Catalogue, id: string): number {
  return Math.max(1, Math.ceil(catalogue.koppelingenMetVoorziening(id).length / koppelingenPerPage));
}

/**
 * What is known of one facility. O(its koppelingen).
 *
 * @param page  from 1
 * @throws Error for an unknown id
 */
export function voorzieningPage(catalogue: Catalogue, id: string, page = 1): VoorzieningPage {
  const found = catalogue.voorzieningen.get(id);
  if (found === undefined) throw new Error(`no voorziening ${id}`);
  const element = catalogue.gemma.elementen.get(id);
  const koppelingen = [...catalogue.koppelingenMetVoorziening(id)].sort(
    byName(({ organisatie }) => String(organisatieCell(catalogue, organisatie).sort)),
  );
  const { details } = found;
  const users = new Set(
    koppelingen.map(({ organisatie }) => organisatie).filter((one) => !isExample(catalogue, one)),
  ).size;
  return {
    id,
    naam: found.naam,
    status: element === undefined ? undefined : gemmaStatusCell(element),
    vervallen: element?.vervallen,
    lead: `Een landelijke voorziening waarmee gemeenten gegevens uitwisselen. ${sentenceOf(users)}`,
    facts: [
      { label: 'Beheerder', value: details?.beheerder },
      { label: 'Soort', value: details?.soort === undefined ? undefined : capital(details.soort) },
      {
        label: 'Website',
        value: details?.url === undefined ? undefined : { text: hostOf(details.url), href: details.url },
      },
      { label: 'Status in de GEMMA', value: element?.status },
      { label: element === undefined ? 'Kenmerk' : 'Object ID', value: id },
    ],
    gemmaOnline: element === undefined ? undefined : gemmaOnlineUrl(id),
    bron: details?.bron?.naam === undefined ? undefined : { naam: details.bron.naam, url: details.bron.url },
    koppelingen: koppelingen
      .slice((page - 1) * koppelingenPerPage, page * koppelingenPerPage)
      .map((one) => koppelingRow(catalogue, one)),
    total: koppelingen.length,
    page,
    pages: pagesOfVoorziening(catalogue, id),
    standaarden: standaardCells(catalogue, koppelingen),
    aanbod: (aanbodOf(catalogue).get(id) ?? []).map((applicatie) => ({
      applicatie: applicatieCell(catalogue, applicatie.id),
      leverancier: organisatieCell(catalogue, applicatie.organisatie),
    })),
  };
}

function sentenceOf(users: number): string {
  return users === 0
    ? 'Nog geen organisatie laat openbaar zien dat zij ermee koppelt.'
    : `${countOf(users, 'organisatie laat', 'organisaties laten')} openbaar zien dat zij ermee ${users === 1 ? 'koppelt' : 'koppelen'}.`;
}

function koppelingRow(catalogue: Catalogue, { organisatie, value }: Entry<'koppeling'>): Row {
  const applicatie = applicatieCell(catalogue, value.van);
  return {
    organisatie: { ...organisatieCell(catalogue, organisatie), href: href(urls.landschap(organisatie)) },
    applicatie,
    richting: richtingText(value.richting),
    transport:
      value.transport === undefined ? undefined : titleOfValue('koppeling', ['transport'], value.transport),
    status: statusCell('koppeling', ['status'], value.status),
  };
}

/** The arrow for who sees it, the words for all. */
function richtingText(richting: 'heen' | 'terug' | 'beide'): string {
  return { heen: '→ naar de voorziening', terug: '← van de voorziening', beide: '↔ beide kanten' }[richting];
}

function standaardCells(catalogue: Catalogue, koppelingen: readonly Entry<'koppeling'>[]): readonly Cell[] {
  const counts = new Map<string, number>();
  for (const { value } of koppelingen) {
    for (const id of value.standaarden ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, count]) => {
      const versie = catalogue.gemma.elementen.get(id);
      return versie === undefined
        ? []
        : [
            {
              text: versie.naam,
              href: hrefOfVersie(versie),
              note: `bij ${countOf(count, 'koppeling', 'koppelingen')}`,
            },
          ];
    });
}

const aanbodOfCatalogue = new WeakMap<Catalogue, ReadonlyMap<string, Entry<'applicatie'>[]>>();

/** Applications by the facility that they offer a koppeling with; worked out once per catalogue. */
function aanbodOf(catalogue: Catalogue): ReadonlyMap<string, readonly Entry<'applicatie'>[]> {
  const before = aanbodOfCatalogue.get(catalogue);
  if (before !== undefined) return before;
  const found = new Map<string, Entry<'applicatie'>[]>();
  for (const entry of catalogue.applicaties.values()) {
    for (const id of new Set((entry.value.koppelingen ?? []).map(({ voorziening }) => voorziening))) {
      if (id === undefined) continue;
      const current = catalogue.redirects.current('voorzieningen', id);
      found.set(current, [...(found.get(current) ?? []), entry]);
    }
  }
  aanbodOfCatalogue.set(catalogue, found);
  return found;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
