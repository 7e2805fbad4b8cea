import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { GemmaElement } from '../lib/catalogue/gemmaElement.ts';
import { domeinenVan, standaardenVan } from '../lib/catalogue/gemmaQuestions.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { usageForComponent } from '../lib/catalogue/usageForComponent.ts';
import { comparisonPath } from '../lib/comparison/comparisonState.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { gemmaOnlineUrl, urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Cell, Column, Fact, Row } from './cell.ts';
import { fragmentOfDomein } from './componentList.ts';
import { href } from './href.ts';
import { longListPages, maxRowsOnPage } from './longList.ts';
import { monitorUrl } from './monitor/standaardenMonitor.ts';
import { applicatieCell, gemmaStatusCell, organisatieCell } from './recordCells.ts';
import { hrefOfVersie, labelOfVersie, newestFirst } from './standaardVersie.ts';
import { groupUsage, type UsageGroup } from './usageGroups.ts';
import { countUsers } from './users.ts';
import { countOf, listOf } from './words.ts';

/** The page of a referentiecomponent or technologiecomponent. */
export interface ComponentPage {
  readonly id: string;
  readonly naam: string;
  readonly kind: 'Referentiecomponent' | 'Technologiecomponent';
  readonly status: Cell | undefined;
  /** Last release that held it, when it is gone. */
  readonly vervallen: string | undefined;
  readonly lead: string;
  /** For search engines. */
  readonly description: string;
  readonly facts: readonly Fact[];
  readonly gemmaOnline: string;
  readonly standaarden: readonly Row[];
  /** Which applications meet the verplichte standaarden; undefined where there are none. */
  readonly monitorHref: string | undefined;
  readonly applicaties: readonly Row[];
  readonly applicatiesCount: number;
  /** Link to the list of all of them, where the page shows only the most used. */
  readonly applicatiesHref: string | undefined;
  /** The most used ones side by side; undefined where there is nothing to compare. */
  readonly compareHref: string | undefined;
  readonly usage: readonly UsageGroup[];
  /** Real organisations that use something for it today. */
  readonly users: number;
  /** All organisations in `usage`, also fictional ones and those that plan or stopped. */
  readonly organisaties: number;
}

/** Every component that has a page, tombstones included. */
export function componentIds({ gemma }: Catalogue): readonly string[] {
  return (['referentiecomponent', 'technologiecomponent'] as const).flatMap((soort) =>
    (gemma.perSoort.get(soort) ?? []).map(({ id }) => id),
  );
}

/**
 * What is known of one component. O(applications and usage of this component).
 *
 * @throws Error for an id that is no component: pages are made for `componentIds` alone
 */
export function componentPage(catalogue: Catalogue, id: string): ComponentPage {
  const element = catalogue.gemma.elementen.get(id);
  if (element === undefined) throw new Error(`no component ${id}`);
  const applicaties = catalogue.applicatiesVoor(id);
  const mostUsed = mostUsedFirst(catalogue, applicaties);
  const gebruik = usageForComponent(catalogue, id);
  const domeinen = domeinenVan(catalogue.gemma, id);
  const users = countUsers(catalogue, gebruik);
  const isTechnology = element.soort === 'technologiecomponent';
  return {
    id,
    naam: element.naam,
    kind: isTechnology ? 'Technologiecomponent' : 'Referentiecomponent',
    status: gemmaStatusCell(element),
    vervallen: element.vervallen,
    description: `${element.naam} in de Softwarecatalogus: geschikte applicaties, standaarden en gebruik.`,
    lead: leadOf(
      element,
      domeinen,
      applicaties.filter(({ organisatie }) => !isExample(catalogue, organisatie)).length,
      users,
    ),
    facts: factsOf(element, domeinen, catalogue.zoekwoordenVan(id)),
    gemmaOnline: gemmaOnlineUrl(id),
    monitorHref:
      element.soort === 'referentiecomponent' && element.standaarden.some(({ rol }) => rol === 'verplicht')
        ? href(monitorUrl(id))
        : undefined,
    standaarden: standaardenVan(catalogue.gemma, id).map(({ standaard, rol, versies }) => ({
      standaard: { text: standaard.naam, href: href(urls.standaard(standaard.id)) },
      rol: {
        text: rol === 'verplicht' ? 'Verplicht' : 'Aanbevolen',
        tone: rol === 'verplicht' ? 'info' : 'neutral',
      },
      versies: [...versies].sort(newestFirst).map((versie) => ({
        text: labelOfVersie(versie),
        href: hrefOfVersie(versie),
      })),
      status: gemmaStatusCell(standaard),
    })),
    applicaties: componentRows(catalogue, mostUsed.slice(0, maxRowsOnPage)),
    applicatiesCount: applicaties.length,
    applicatiesHref:
      applicaties.length > maxRowsOnPage ? href(`${urls.referentiecomponent(id)}applicaties/`) : undefined,
    compareHref: applicaties.length > 1 ? href(comparisonPath(mostUsed.map((entry) => entry.id))) : undefined,
    usage: groupUsage(catalogue, gebruik),
    users,
    organisaties: new Set(gebruik.map(({ organisatie }) => organisatie)).size,
  };
}

/** Columns of `componentRows`. */
export const componentColumns: readonly Column[] = [
  { key: 'applicatie', label: 'Applicatie', sort: 'text' },
  { key: 'leverancier', label: 'Leverancier', sort: 'text' },
  { key: 'hosting', label: 'Hosting' },
  { key: 'licentie', label: 'Licentie' },
  { key: 'gebruikers', label: 'Gebruikers', numeric: true, sort: 'number' },
];

/** The pages with all applications for a component, by name, for Astro; none where its own page shows them all. */
export function componentApplicatiePages(catalogue: Catalogue, id: string) {
  const sorted = [...catalogue.applicatiesVoor(id)].sort(byName(({ value }) => value.naam));
  return longListPages({ id }, sorted, ({ value }) => value.naam);
}

function mostUsedFirst(
  catalogue: Catalogue,
  applicaties: readonly Entry<'applicatie'>[],
): readonly Entry<'applicatie'>[] {
  return [...applicaties]
    .sort(byName(({ value }) => value.naam))
    .map((entry) => ({ entry, users: usersOfApplicatie(catalogue, entry) }))
    .sort((a, b) => b.users - a.users)
    .map(({ entry }) => entry);
}

function usersOfApplicatie(catalogue: Catalogue, { id }: Entry<'applicatie'>): number {
  return countUsers(catalogue, catalogue.gebruikVanApplicatie(id));
}

function leadOf(
  element: GemmaElement,
  domeinen: readonly GemmaElement[],
  applicaties: number,
  users: number,
): string {
  const what = element.soort === 'technologiecomponent' ? 'Een soort systeemsoftware' : 'Een soort software';
  const bound = domeinen.filter(({ naam }) => naam !== 'Niet domeingebonden').map(({ naam }) => naam);
  const where =
    bound.length > 0
      ? ` voor ${bound.length === 1 ? 'het domein' : 'de domeinen'} ${listOf(bound)}`
      : domeinen.length > 0
        ? ' voor alle domeinen'
        : '';
  const offer = `Er ${applicaties === 1 ? 'is' : 'zijn'} ${countOf(applicaties, 'applicatie', 'applicaties')} voor opgegeven`;
  const use =
    users === 0
      ? ''
      : `; ${countOf(users, 'organisatie laat', 'organisaties laten')} zien dat zij er software voor ${users === 1 ? 'gebruikt' : 'gebruiken'}`;
  return `${what}${where}. ${offer}${use}.`;
}

function factsOf(
  element: GemmaElement,
  domeinen: readonly GemmaElement[],
  zoekwoorden: readonly string[],
): readonly Fact[] {
  const { eigenschappen: facts } = element;
  const biv = [facts.Beschikbaarheid, facts.Integriteit, facts.Vertrouwelijkheid];
  return [
    {
      label: 'Domein',
      value: domeinen.map((domein) => ({
        text: domein.naam,
        href: href(`/referentiecomponenten/#${fragmentOfDomein(domein)}`),
      })),
    },
    { label: 'Ook te vinden als', value: zoekwoorden.length === 0 ? undefined : listOf(zoekwoorden) },
    { label: 'Status in de GEMMA', value: element.status },
    {
      label: 'Vervallen',
      value: element.vervallen === undefined ? undefined : `stond het laatst in GEMMA ${element.vervallen}`,
    },
    { label: 'Beveiliging volgens de GEMMA', value: facts.BBN },
    { label: 'BIV-classificatie', value: biv.every((one) => one) ? biv.join(' – ') : undefined },
    { label: 'Object ID', value: element.id },
  ];
}

/** Applications for a component as rows, in the order given. */
export function componentRows(
  catalogue: Catalogue,
  applicaties: readonly Entry<'applicatie'>[],
): readonly Row[] {
  return applicaties.map((entry) => applicatieRow(catalogue, entry));
}

function applicatieRow(catalogue: Catalogue, entry: Entry<'applicatie'>): Row {
  const { id, organisatie, value } = entry;
  return {
    applicatie: isExample(catalogue, organisatie)
      ? { ...applicatieCell(catalogue, id), note: '(voorbeeld)' }
      : applicatieCell(catalogue, id),
    leverancier: { ...organisatieCell(catalogue, organisatie), note: undefined },
    hosting: (value.hosting ?? []).map((one) => ({ text: titleOfValue('applicatie', ['hosting', 0], one) })),
    licentie:
      value.licentie === undefined
        ? undefined
        : {
            text: titleOfValue('applicatie', ['licentie', 'soort'], value.licentie.soort),
            note: value.licentie.spdx,
          },
    gebruikers: usersOfApplicatie(catalogue, entry),
  };
}
