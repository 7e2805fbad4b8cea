import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { standaardenVan } from '../lib/catalogue/gemmaQuestions.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { comparisonPath } from '../lib/comparison/comparisonState.ts';
import { type Comparable, sharedComponents } from '../lib/comparison/sharedComponents.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import { componentCells, hostingOf, licenceOf } from './applicatieRows.ts';
import { maxUsersOnPage, type UserGroup, usersByStatus } from './applicationUsers.ts';
import type { Cell, Fact, Row } from './cell.ts';
import { formatDate } from './formatDate.ts';
import { href } from './href.ts';
import { offeredDrawing } from './koppelingen.ts';
import { standardCells, voorzieningCell } from './landschap.ts';
import { shortUrl } from './organisatie.ts';
import { applicatieCell, applicatieCells, organisatieCell, statusCell } from './recordCells.ts';
import { countUsers } from './users.ts';
import { countOf } from './words.ts';

type Applicatie = Entry<'applicatie'>;

/** What the page of an application shows. */
export interface ApplicatiePage {
  readonly entry: Applicatie;
  readonly supplier: Cell;
  readonly badges: readonly Cell[];
  readonly lead: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  readonly components: readonly Cell[];
  /** Who says what it is suited for: begins a sentence. */
  readonly classifiedBy: string;
  readonly standards: readonly Row[];
  /** Standards that its components demand and of which it supports no version, as far as stated. */
  readonly missing: readonly Cell[];
  readonly versions: readonly Row[];
  readonly services: readonly Row[];
  readonly links: readonly Row[];
  /** The same as a drawing; undefined without koppelingen in the offer. */
  readonly linksDrawing:
    | { readonly src: string; readonly width: number; readonly height: number }
    | undefined;
  readonly users: readonly UserGroup[];
  /** Link to the table of all users, where the page does not name them all. */
  readonly usersHref: string | undefined;
  readonly userCount: number;
  readonly parts: readonly Cell[];
  readonly comparable: readonly Row[];
  /** This application and the first of `comparable` side by side. */
  readonly compareAllHref: string;
  readonly isExample: boolean;
}

/** The page of one application: look-ups only. */
export function applicatiePage(catalogue: Catalogue, entry: Applicatie): ApplicatiePage {
  const { id, value } = entry;
  const supplier = organisatieCell(catalogue, entry.organisatie);
  const usage = catalogue.gebruikVanApplicatie(id);
  const userCount = countUsers(catalogue, usage);
  const lead = value.beschrijvingKort ?? `Een ${value.soort} van ${supplier.text}.`;
  const example = isExample(catalogue, entry.organisatie);
  const comparable = sharedComponents(catalogue, entry);
  return {
    entry,
    supplier,
    badges: badgesOf(entry, example),
    lead,
    description: `${value.naam} van ${supplier.text}. ${userCount === 0 ? 'Gebruik is niet openbaar bekend.' : `In gebruik bij ${countOf(userCount, 'organisatie', 'organisaties')}, voor zover openbaar.`}`,
    facts: factsOf(catalogue, entry, supplier),
    components: componentCells(catalogue, value.referentiecomponenten ?? []),
    classifiedBy: classifierOf(value),
    standards: standardRows(catalogue, entry),
    missing: missingStandards(catalogue, entry),
    versions: (value.versies ?? []).map(({ versie, status, vanaf }) => ({
      versie,
      status: statusCell('applicatie', ['versies', 0, 'status'], status),
      vanaf: vanaf === undefined ? undefined : formatDate(vanaf),
    })),
    services: catalogue.dienstenVoor(id).map((dienst) => ({
      naam: dienst.value.naam,
      soorten: dienst.value.soorten.map((soort) => titleOfValue('dienst', ['soorten', 0], soort)).join(', '),
      aanbieder: organisatieCell(catalogue, dienst.organisatie),
    })),
    links: (value.koppelingen ?? []).map((koppeling) => ({
      met:
        koppeling.met === undefined
          ? voorzieningCell(catalogue, koppeling.voorziening ?? '')
          : applicatieCell(catalogue, koppeling.met),
      richting: titleOfValue('koppeling', ['richting'], koppeling.richting),
      transport:
        koppeling.transport === undefined
          ? undefined
          : titleOfValue('koppeling', ['transport'], koppeling.transport),
      standaarden: standardCells(catalogue, koppeling.standaarden ?? []),
      toelichting: koppeling.toelichting,
    })),
    linksDrawing: (value.koppelingen ?? []).length === 0 ? undefined : offeredDrawing(catalogue, id),
    users: usersByStatus(catalogue, usage),
    usersHref: usage.length > maxUsersOnPage ? href(`${urls.applicatie(id)}gebruik/`) : undefined,
    userCount,
    parts: applicatieCells(
      catalogue,
      catalogue.onderdelenVan(id).map((part) => part.id),
    ),
    comparable: comparableRows(catalogue, entry, comparable),
    compareAllHref: href(comparisonPath([id, ...comparable.map((other) => other.id)])),
    isExample: example,
  };
}

function badgesOf({ value }: Applicatie, example: boolean): readonly Cell[] {
  const badges: Cell[] = [];
  const status = value.status === 'actief' ? undefined : statusCell('applicatie', ['status'], value.status);
  if (status !== undefined) badges.push(status);
  if (value.gemeldDoor !== undefined) {
    const reporter = titleOfValue('applicatie', ['gemeldDoor'], value.gemeldDoor).toLowerCase();
    badges.push({ text: `Gemeld door ${reporter}`, tone: 'concept' });
  }
  if (example) badges.push({ text: 'Voorbeeld', tone: 'example' });
  return badges;
}

function factsOf(catalogue: Catalogue, { value }: Applicatie, supplier: Cell): readonly Fact[] {
  const link = (url: string | undefined) =>
    url === undefined ? undefined : { text: shortUrl(url), href: url };
  const { licentie, contactpunt } = value;
  return [
    { label: 'Leverancier', value: supplier },
    { label: 'Soort', value: titleOfValue('applicatie', ['soort'], value.soort) },
    { label: 'Website', value: link(value.website) },
    {
      label: 'Licentie',
      value:
        licentie?.spdx === undefined
          ? licenceOf(licentie)
          : { text: licenceOf(licentie) ?? '', href: `https://spdx.org/licenses/${licentie.spdx}.html` },
    },
    { label: 'Hosting', value: hostingOf(value.hosting) },
    {
      label: 'Broncode',
      value: [value.broncode, ...(value.broncodeOok ?? [])].flatMap((url) => link(url) ?? []),
    },
    {
      label: 'Onderdeel van',
      value: value.onderdeelVan === undefined ? undefined : applicatieCell(catalogue, value.onderdeelVan),
    },
    {
      label: 'Contact',
      value:
        contactpunt === undefined
          ? undefined
          : {
              text: contactpunt.onderwerp,
              href: contactpunt.email === undefined ? contactpunt.url : `mailto:${contactpunt.email}`,
            },
    },
    { label: 'Indeling volgens', value: indelingOf(value.indelingBron) },
  ];
}

function indelingOf(bron: Applicatie['value']['indelingBron']): Cell | undefined {
  if (bron === undefined) return undefined;
  const proof = bron.url ?? bron.bewijs?.find((one) => one.startsWith('http'));
  return {
    text: bron.naam ?? titleOfValue('applicatie', ['indelingBron', 'soort'], bron.soort),
    href: proof,
  };
}

function classifierOf({ indelingBron, bron }: Applicatie['value']): string {
  const source = indelingBron ?? bron;
  switch (source?.soort) {
    case 'redactie':
      return 'De redactie van deze catalogus noemt';
    case 'organisatie':
      return 'De leverancier noemt';
    case 'openbare-bron':
      return `${source.naam ?? 'Een openbare bron'} noemt`;
    default:
      return source === undefined ? 'Het record noemt' : 'Dit verzonnen voorbeeld noemt';
  }
}

function standardRows(catalogue: Catalogue, { value }: Applicatie): readonly Row[] {
  return (value.standaarden ?? []).map(({ standaardversie, ondersteuning, testrapport }) => ({
    standaard: standardCells(catalogue, [standaardversie]),
    ondersteuning: statusCell('applicatie', ['standaarden', 0, 'ondersteuning'], ondersteuning),
    testrapport: testrapport === undefined ? undefined : { text: 'Testrapport', href: testrapport },
  }));
}

function missingStandards({ gemma }: Catalogue, { value }: Applicatie): readonly Cell[] {
  const supported = new Set(
    (value.standaarden ?? [])
      .filter(({ ondersteuning }) => ondersteuning === 'ondersteund')
      .map(({ standaardversie }) => gemma.elementen.get(standaardversie)?.standaard),
  );
  const missing = new Map<string, Cell>();
  for (const component of value.referentiecomponenten ?? []) {
    for (const { standaard, rol } of standaardenVan(gemma, component)) {
      if (rol !== 'verplicht' || supported.has(standaard.id)) continue;
      missing.set(standaard.id, { text: standaard.naam, href: href(urls.standaard(standaard.id)) });
    }
  }
  return [...missing.values()];
}

/** Applications for the same components, with what they share and a link to put them side by side [PvE 34]. */
function comparableRows(
  catalogue: Catalogue,
  entry: Applicatie,
  comparable: readonly Comparable[],
): readonly Row[] {
  const own = entry.value.referentiecomponenten?.length ?? 0;
  return comparable.map(({ id, shared, users }) => ({
    applicatie: applicatieCell(catalogue, id),
    leverancier: organisatieCell(catalogue, id.split('/')[0] ?? ''),
    reden: componentCells(catalogue, shared),
    aantal: { text: `${shared.length} van ${own}`, sort: shared.length },
    gebruikers: users,
    vergelijk: { text: 'Vergelijk', href: href(comparisonPath([entry.id, id])) },
  }));
}
