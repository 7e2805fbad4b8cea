import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { GemmaElement } from '../lib/catalogue/gemmaElement.ts';
import { componentenVoor } from '../lib/catalogue/gemmaQuestions.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { byName } from '../lib/model/byName.ts';
import { gemmaOnlineUrl, urls } from '../lib/model/urls.ts';
import type { Cell, Fact, Row } from './cell.ts';
import { href } from './href.ts';
import { maxRowsOnPage } from './longList.ts';
import { applicatieCell, gemmaStatusCell, organisatieCell, statusCell } from './recordCells.ts';
import { coverageOf, type StandaardCoverage, supportOf } from './standaardCoverage.ts';
import { fragmentOfVersie, labelOfVersie, newestFirst } from './standaardVersie.ts';
import { countOf } from './words.ts';

/** One version with the applications that say something about it. */
export interface VersieSection {
  readonly fragment: string;
  readonly label: string;
  readonly status: Cell | undefined;
  readonly applicaties: readonly Row[];
  /** How many stand only in the list of all applications with this standaard. */
  readonly more: number;
}

/** The page of a standaard, or of a standaardversie that GEMMA gives no standaard. */
export interface StandaardPage {
  readonly id: string;
  readonly naam: string;
  readonly kind: 'Standaard' | 'Standaardversie';
  readonly status: Cell | undefined;
  readonly vervallen: string | undefined;
  readonly lead: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  readonly gemmaOnline: string;
  readonly versies: readonly VersieSection[];
  readonly componenten: readonly Row[];
  readonly coverage: StandaardCoverage;
  /** Link to that list, where this page leaves some out. */
  readonly applicatiesHref: string | undefined;
}

/** Standaarden and the versions without one: what has a page of its own. Other versions lead to their standaard. */
export function standaardIds({ gemma }: Catalogue): readonly string[] {
  const loose = (gemma.perSoort.get('standaardversie') ?? []).filter(
    ({ standaard }) => standaard === undefined,
  );
  return [...(gemma.perSoort.get('standaard') ?? []), ...loose].map(({ id }) => id);
}

/** Versions that lead to the page of their standaard. */
export function versiesMetStandaard({ gemma }: Catalogue): readonly GemmaElement[] {
  return (gemma.perSoort.get('standaardversie') ?? []).filter(({ standaard }) => standaard !== undefined);
}

/**
 * What is known of one standaard. O(its versions, components and applications).
 *
 * @throws Error for an id that isn't in `standaardIds`
 */
export function standaardPage(catalogue: Catalogue, id: string): StandaardPage {
  const { gemma } = catalogue;
  const element = gemma.elementen.get(id);
  if (element === undefined) throw new Error(`no standaard ${id}`);
  const isVersie = element.soort === 'standaardversie';
  const versies = isVersie ? [element] : [...(gemma.versiesVan.get(id) ?? [])].sort(newestFirst);
  const componenten = (['verplicht', 'aanbevolen'] as const).flatMap((rol) =>
    [...componentenVoor(gemma, id, rol)]
      .sort(byName(({ naam }) => naam))
      .map((component) => ({ component, rol })),
  );
  const coverage = coverageOf(catalogue, id);
  const { Afkorting, Beheerder, URL: url } = element.eigenschappen;
  return {
    id,
    naam: element.naam,
    kind: isVersie ? 'Standaardversie' : 'Standaard',
    status: gemmaStatusCell(element),
    vervallen: element.vervallen,
    lead: isVersie
      ? 'Een versie die de GEMMA niet meer aan een standaard verbindt.'
      : `Een standaard${Beheerder ? ` van ${Beheerder}` : ''} met ${countOf(versies.length, 'versie', 'versies')}. Hij hoort bij ${countOf(componenten.length, 'component', 'componenten')} van de GEMMA.`,
    description: `${element.naam}: versies, componenten die hem vragen en applicaties die hem ondersteunen.`,
    facts: [
      { label: 'Afkorting', value: Afkorting },
      { label: 'Beheerder', value: Beheerder },
      { label: 'Documentatie', value: isWebAddress(url) ? { text: hostOf(url), href: url } : undefined },
      { label: 'Status in de GEMMA', value: element.status },
      { label: 'Object ID', value: id },
    ],
    gemmaOnline: gemmaOnlineUrl(id),
    versies: versieSections(catalogue, versies),
    applicatiesHref: hasApplicatieList(catalogue, versies)
      ? href(`${urls.standaard(id)}applicaties/`)
      : undefined,
    componenten: componenten.map(({ component, rol }) => ({
      component: {
        text: component.naam,
        href: hasPage(component) ? href(urls.referentiecomponent(component.id)) : undefined,
      },
      rol: {
        text: rol === 'verplicht' ? 'Verplicht' : 'Aanbevolen',
        tone: rol === 'verplicht' ? 'info' : 'neutral',
      },
      applicaties: catalogue
        .applicatiesVoor(component.id)
        .filter(({ organisatie }) => !isExample(catalogue, organisatie)).length,
    })),
    coverage,
  };
}

/** Whether the versions of a standaard have more applications than its page shows: then there is a list of all. */
export function hasApplicatieList(catalogue: Catalogue, versies: readonly GemmaElement[]): boolean {
  const rows = versies.reduce((sum, { id }) => sum + catalogue.applicatiesMetStandaardversie(id).length, 0);
  return rows > maxRowsOnPage;
}

/** The versions in the order given; together they show no more rows than fit on a page. */
function versieSections(catalogue: Catalogue, versies: readonly GemmaElement[]): readonly VersieSection[] {
  let room = maxRowsOnPage;
  return versies.map((versie) => {
    const section = versieSection(catalogue, versie, room);
    room -= section.applicaties.length;
    return section;
  });
}

function versieSection(catalogue: Catalogue, versie: GemmaElement, room: number): VersieSection {
  const all = [...catalogue.applicatiesMetStandaardversie(versie.id)].sort(byName(({ value }) => value.naam));
  const applicaties = all.slice(0, room);
  return {
    more: all.length - applicaties.length,
    fragment: fragmentOfVersie(versie),
    label: labelOfVersie(versie),
    status: gemmaStatusCell(versie),
    applicaties: applicaties.map((entry) => {
      const support = supportOf(entry, versie.id);
      return {
        applicatie: applicatieCell(catalogue, entry.id),
        leverancier: organisatieCell(catalogue, entry.organisatie),
        ondersteuning: statusCell('applicatie', ['standaarden', 0, 'ondersteuning'], support?.ondersteuning),
        testrapport:
          support?.testrapport === undefined
            ? undefined
            : { text: hostOf(support.testrapport), href: support.testrapport },
      };
    }),
  };
}

/** Other elements of GEMMA may demand a standaard as well; only components have a page. */
function hasPage({ soort }: GemmaElement): boolean {
  return soort === 'referentiecomponent' || soort === 'technologiecomponent';
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
