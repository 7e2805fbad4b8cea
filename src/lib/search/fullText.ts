import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../model/record.ts';
import { kindLabels, type SearchKind, urlOfHit } from './searchKind.ts';

/** What one record contributes to the search in descriptions. */
export interface FullTextRecord {
  readonly kind: SearchKind;
  readonly id: string;
  /** Path from the site's base. */
  readonly url: string;
  readonly title: string;
  /** Plain text: what can be found, and what an excerpt is cut from. */
  readonly text: string;
}

/**
 * The running texts of the catalogue: descriptions, services, places, members. Names are there too, so that a
 * question of a name and a word of its description finds the record. Records without any text of their own are
 * left out: the names index finds them. GEMMA's descriptions are not in the catalogue, and so not here.
 */
export function fullTextRecords(catalogue: Catalogue): readonly FullTextRecord[] {
  return [
    ...[...catalogue.applicaties.values()].map((entry) => applicatieText(catalogue, entry)),
    ...[...catalogue.organisaties.values()].map((entry) => organisatieText(catalogue, entry)),
    ...[...catalogue.diensten.values()].map((entry) => dienstText(catalogue, entry)),
    ...[...catalogue.voorzieningen.values()].map(({ id, naam, details }) =>
      record('voorziening', id, naam, [details?.beheerder, details?.soort]),
    ),
  ]
    .filter((found) => found !== undefined)
    .sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

function applicatieText(catalogue: Catalogue, entry: Entry<'applicatie'>): FullTextRecord | undefined {
  const { value, id } = entry;
  const names = (ids: readonly string[]) =>
    ids.flatMap((element) => catalogue.gemma.elementen.get(element)?.naam ?? []).join(', ');
  return record('applicatie', id, value.naam, [
    value.beschrijvingKort,
    value.beschrijving === undefined ? undefined : plainText(value.beschrijving),
    names(value.referentiecomponenten ?? []),
    names((value.standaarden ?? []).map(({ standaardversie }) => standaardversie)),
    ...(value.koppelingen ?? []).map(({ toelichting }) => toelichting),
  ]);
}

function organisatieText(catalogue: Catalogue, entry: Entry<'organisatie'>): FullTextRecord | undefined {
  const { value, id } = entry;
  return record('organisatie', id, value.naam, [
    value.beschrijvingKort,
    value.beschrijving === undefined ? undefined : plainText(value.beschrijving),
    value.adres?.plaats,
    (value.deelnemers ?? []).flatMap((member) => catalogue.organisatie(member)?.value.naam ?? []).join(', '),
    (value.certificeringen ?? []).map(({ titel }) => titel).join(', '),
    (value.links ?? []).map(({ titel }) => titel).join(', '),
  ]);
}

function dienstText(catalogue: Catalogue, { value, id }: Entry<'dienst'>): FullTextRecord | undefined {
  return record('dienst', id, value.naam, [
    value.beschrijvingKort,
    value.beschrijving === undefined ? undefined : plainText(value.beschrijving),
    (value.applicaties ?? []).flatMap((other) => catalogue.applicatie(other)?.value.naam ?? []).join(', '),
  ]);
}

function record(
  kind: SearchKind,
  id: string,
  title: string,
  texts: readonly (string | undefined)[],
): FullTextRecord | undefined {
  const own = texts.map((text) => text?.trim() ?? '').filter((text) => text !== '');
  if (own.length === 0) return undefined;
  const sentences = [`${kindLabels[kind].one} ${title}`, ...own].map((text) =>
    /[.!?]$/.test(text) ? text : `${text}.`,
  );
  return { kind, id, url: urlOfHit(kind, id), title, text: sentences.join(' ') };
}

/** Markdown without its signs, well enough to be found and quoted: links keep their text, code its words. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>\s?|```.*$|[-*_]{3,}\s*$)/gm, '')
    .replace(/[*_`|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
