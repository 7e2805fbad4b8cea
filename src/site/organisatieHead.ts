import { applicatiesInUse } from '../lib/catalogue/applicatiesInUse.ts';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Cell } from './cell.ts';
import { href } from './href.ts';
import { statusCell } from './recordCells.ts';
import { countOf, listOf } from './words.ts';

type Organisatie = Entry<'organisatie'>;

/** What every page about one organisation says above its contents: its own page and those below it. */
export interface OrganisatieHead {
  readonly entry: Organisatie;
  readonly title: string;
  /** The name within a sentence: `gemeente Utrecht`. */
  readonly name: string;
  readonly kind: string;
  readonly badges: readonly Cell[];
  /** Usages in its landscape, of whatever state, its own and on its behalf. */
  readonly landscapeSize: number;
  readonly hasLandscape: boolean;
  readonly isExample: boolean;
  /** `Voorbeeldsoft biedt 30 applicaties aan.` */
  readonly summary: string;
}

/** The head of the pages about one organisation. O(what it registered). */
export function organisatieHead(catalogue: Catalogue, entry: Organisatie): OrganisatieHead {
  const { id, value } = entry;
  const { applicaties, gebruik, gebruikNamens } = catalogue.of(id);
  const used = applicatiesInUse(catalogue, [...gebruik, ...gebruikNamens]).size;
  return {
    entry,
    title: value.type === 'gemeente' ? `Gemeente ${value.naam}` : value.naam,
    name: value.type === 'gemeente' ? `gemeente ${value.naam}` : value.naam,
    kind: titleOfValue('organisatie', ['type'], value.type),
    badges: badgesOf(value),
    landscapeSize: gebruik.length + gebruikNamens.length,
    hasLandscape: hasLandscape(catalogue, entry),
    isExample: value.voorbeeld === true,
    summary: summaryOf(value.type, used, applicaties.length, value.deelnemers?.length ?? 0),
  };
}

/** Whether an organisation has a landscape page: who only offers software has none to show. */
export function hasLandscape(catalogue: Catalogue, { id, value }: Organisatie): boolean {
  const { gebruik, gebruikNamens, koppelingen } = catalogue.of(id);
  const isUser = value.type === 'gemeente' || value.type === 'samenwerking';
  return isUser || gebruik.length + gebruikNamens.length + koppelingen.length > 0;
}

/** Tabs of the pages about one organisation; none where there is only one page. @param changes in its history */
export function organisatieTabs(
  page: Pick<OrganisatieHead, 'entry' | 'landscapeSize' | 'hasLandscape'>,
  current: 'organisatie' | 'landschap' | 'geschiedenis',
  changes = 0,
) {
  if (!page.hasLandscape && changes === 0) return [];
  const { id } = page.entry;
  const past = {
    label: 'Geschiedenis',
    href: href(urls.geschiedenis(id)),
    current: current === 'geschiedenis',
    count: changes,
  };
  const landscape = {
    label: 'Landschap',
    href: href(urls.landschap(id)),
    current: current === 'landschap',
    count: page.landscapeSize,
  };
  return [
    { label: 'Organisatie', href: href(urls.organisatie(id)), current: current === 'organisatie' },
    ...(page.hasLandscape ? [landscape] : []),
    ...(changes > 0 ? [past] : []),
  ];
}

function badgesOf(value: Organisatie['value']): readonly Cell[] {
  return [
    ...(value.status === 'actief' ? [] : [statusCell('organisatie', ['status'], value.status)]),
    ...(value.gemeldDoor === undefined
      ? []
      : [
          {
            text: `Gemeld door ${titleOfValue('organisatie', ['gemeldDoor'], value.gemeldDoor).toLowerCase()}`,
            tone: 'concept' as const,
          },
        ]),
    ...(value.voorbeeld === true ? [{ text: 'Voorbeeld', tone: 'example' as const }] : []),
  ].filter((badge) => badge !== undefined);
}

function summaryOf(
  type: Organisatie['value']['type'],
  used: number,
  offered: number,
  members: number,
): string {
  const subject = `de ${type}`;
  const parts = [
    type === 'samenwerking' ? `heeft ${countOf(members, 'deelnemer', 'deelnemers')}` : undefined,
    used > 0 ? `gebruikt voor zover openbaar ${countOf(used, 'applicatie', 'applicaties')}` : undefined,
    offered > 0 || type === 'leverancier'
      ? `biedt ${countOf(offered, 'applicatie', 'applicaties')} aan`
      : undefined,
  ].filter((part) => part !== undefined);
  // "Uses no applications" would be untrue: nobody has said so in public.
  const unknown =
    type === 'gemeente' && used === 0 ? [`Welke applicaties ${subject} gebruikt, is niet openbaar.`] : [];
  const known = parts.length === 0 ? [] : [`D${subject.slice(1)} ${listOf(parts)}.`];
  return [...unknown, ...known].join(' ');
}
