import { applicatiesInUse } from '../lib/catalogue/applicatiesInUse.ts';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import { applicatieRows } from './applicatieRows.ts';
import type { Cell, Fact, Row } from './cell.ts';
import { certificateRows } from './certificates.ts';
import { href } from './href.ts';
import { longListPages, maxRowsOnPage } from './longList.ts';
import { type OrganisatieHead, organisatieHead } from './organisatieHead.ts';
import { provincieHref } from './provincies.ts';
import { applicatieCells, organisatieCell } from './recordCells.ts';
import { similarRows } from './similarRows.ts';
import { groupUsage, type UsageGroup } from './usageGroups.ts';

type Organisatie = Entry<'organisatie'>;

/** What the page of an organisation shows. */
export interface OrganisatiePage extends OrganisatieHead {
  readonly description: string;
  readonly facts: readonly Fact[];
  readonly contact: readonly Row[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly certificates: readonly Row[];
  /** Applications that it offers. */
  readonly offers: readonly Row[];
  readonly offersCount: number;
  /** Link to the list of all of them, where the page shows only the first. */
  readonly offersHref: string | undefined;
  readonly services: readonly Row[];
  /** Who uses what it offers, as far as public. */
  readonly users: readonly UsageGroup[];
  readonly samenwerkingen: readonly Cell[];
  /** Gemeenten like this one, with why. */
  readonly similar: readonly Row[];
  readonly deelnemers: readonly Cell[];
  /** Applications that it uses today, the first by name, and how many there are. */
  readonly inUse: readonly Cell[];
  readonly inUseCount: number;
  /** How many may make proposals, per role. Accounts are not shown: they belong to persons. */
  readonly colleagues: readonly Row[];
}

/** Applications in use that the page names; all stand in the landscape. */
const maxInUse = 12;

/** Applications of which the users fit on the page of their supplier. */
const maxGroups = 10;

/** The page of one organisation: look-ups only. @param peildatum day against which certificates expire */
export function organisatiePage(
  catalogue: Catalogue,
  entry: Organisatie,
  peildatum: string,
): OrganisatiePage {
  const { id, value } = entry;
  const own = catalogue.of(id);
  const head = organisatieHead(catalogue, entry);
  const inUse = applicatiesInUse(catalogue, [...own.gebruik, ...own.gebruikNamens]);
  return {
    ...head,
    description: `${head.title} in de Softwarecatalogus. ${head.summary}`,
    facts: factsOf(entry),
    contact: (value.contactpunten ?? []).map(({ onderwerp, email, telefoon, url }) => ({
      onderwerp,
      email: email === undefined ? undefined : { text: email, href: `mailto:${email}` },
      telefoon,
      url: url === undefined ? undefined : { text: shortUrl(url), href: url },
    })),
    links: (value.links ?? []).map(({ titel, url }) => ({ text: titel, href: url })),
    certificates: certificateRows(value.certificeringen ?? [], peildatum),
    offers: applicatieRows(catalogue, sortedOffers(own.applicaties).slice(0, maxRowsOnPage)),
    offersCount: own.applicaties.length,
    offersHref: own.applicaties.length > maxRowsOnPage ? href(`${urls.organisatie(id)}aanbod/`) : undefined,
    services: own.diensten.map((dienst) => ({
      naam:
        dienst.value.website === undefined
          ? dienst.value.naam
          : { text: dienst.value.naam, href: dienst.value.website },
      soorten: dienst.value.soorten.map((soort) => titleOfValue('dienst', ['soorten', 0], soort)).join(', '),
      beschrijving: dienst.value.beschrijvingKort,
    })),
    // With a long portfolio the users stand on the pages of the applications alone: the page stays within its budget.
    users: groupUsage(
      catalogue,
      (own.applicaties.length > maxGroups ? [] : own.applicaties).flatMap((applicatie) =>
        catalogue.gebruikVanApplicatie(applicatie.id),
      ),
    ),
    samenwerkingen: own.samenwerkingen
      .map((other) => organisatieCell(catalogue, other.id))
      .sort(byName(({ text }) => text)),
    similar: similarRows(catalogue, entry),
    deelnemers: (value.deelnemers ?? [])
      .map((other) => organisatieCell(catalogue, other))
      .sort(byName(({ text }) => text)),
    inUse: applicatieCells(catalogue, [...inUse]).slice(0, maxInUse),
    inUseCount: inUse.size,
    colleagues: colleagueRows(own.collegas, peildatum),
  };
}

/** What an organisation offers, by name. */
function sortedOffers(applicaties: readonly Entry<'applicatie'>[]): readonly Entry<'applicatie'>[] {
  return [...applicaties].sort(byName(({ value }) => value.naam));
}

/** The pages with all that an organisation offers, for Astro; none where its own page shows everything. */
export function offerPages(catalogue: Catalogue, { id }: Organisatie) {
  return longListPages({ id }, sortedOffers(catalogue.of(id).applicaties), ({ value }) => value.naam);
}

/** Who may make proposals on the day of the data, counted per role. */
function colleagueRows(collegas: readonly Entry<'collega'>[], peildatum: string): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { value } of collegas) {
    if ((value.actiefTot ?? peildatum) < peildatum || (value.actiefVanaf ?? peildatum) > peildatum) continue;
    for (const rol of value.rollen) counts.set(rol, (counts.get(rol) ?? 0) + 1);
  }
  return [...counts]
    .map(([rol, aantal]) => ({ rol: titleOfValue('collega', ['rollen', 0], rol), aantal }))
    .sort(byName(({ rol }) => rol));
}

function factsOf({ value }: Organisatie): readonly Fact[] {
  const { adres } = value;
  return [
    { label: 'Officiële naam', value: value.officieleNaam },
    {
      label: 'Soort samenwerking',
      value:
        value.samenwerkingstype === undefined
          ? undefined
          : titleOfValue('organisatie', ['samenwerkingstype'], value.samenwerkingstype),
    },
    {
      label: 'Website',
      value: value.website === undefined ? undefined : { text: shortUrl(value.website), href: value.website },
    },
    {
      label: 'E-mail',
      value: value.email === undefined ? undefined : { text: value.email, href: `mailto:${value.email}` },
    },
    { label: 'Telefoon', value: value.telefoon },
    {
      label: 'Adres',
      value:
        adres === undefined
          ? undefined
          : `${adres.straat} ${adres.huisnummer}, ${adres.postcode} ${adres.plaats}`,
    },
    { label: 'Provincie', value: provincieFact(value) },
    { label: 'Inwoners', value: value.inwoners },
    { label: 'CBS-code', value: value.cbsCode },
    { label: 'OIN', value: value.oin },
    { label: 'KvK-nummer', value: value.kvkNummer },
    {
      label: 'TOOI',
      value:
        value.tooiUri === undefined
          ? undefined
          : { text: 'Waardelijst van de overheid', href: value.tooiUri },
    },
    {
      label: 'Logo',
      value: value.logo === undefined ? undefined : { text: 'Bekijk het logo', href: value.logo },
    },
  ];
}

/** An address without what every address has. */
export function shortUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** The provincie; that of a gemeente leads to its neighbours. */
function provincieFact({ type, provincie }: Entry<'organisatie'>['value']) {
  return provincie === undefined || type !== 'gemeente'
    ? provincie
    : { text: provincie, href: provincieHref(provincie) };
}
