import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import type { GemmaElement } from '../../lib/catalogue/gemmaElement.ts';
import { standaardenVan } from '../../lib/catalogue/gemmaQuestions.ts';
import { isExample } from '../../lib/catalogue/isExample.ts';
import { byName } from '../../lib/model/byName.ts';
import type { Entry } from '../../lib/model/record.ts';
import { urls } from '../../lib/model/urls.ts';
import type { Cell, Column, Row } from '../cell.ts';
import { href } from '../href.ts';
import { type Page, paged, pageParam } from '../paged.ts';
import { applicatieCell, organisatieCell } from '../recordCells.ts';
import { supportOf } from '../standaardCoverage.ts';
import { hrefOfVersie, labelOfVersie } from '../standaardVersie.ts';

/** Of one component: which verplichte standaarden its applications meet. */
export interface ComponentMonitor {
  readonly id: string;
  readonly naam: string;
  readonly verplicht: readonly GemmaElement[];
  /** Every application for it, fictional ones last. */
  readonly applicaties: readonly Entry<'applicatie'>[];
  /** Real applications. */
  readonly count: number;
  /** Of those, that support a version of every verplichte standaard. */
  readonly complete: number;
}

/** Columns of `monitorRows`. */
export const monitorColumns: readonly Column[] = [
  { key: 'applicatie', label: 'Applicatie', sort: 'text' },
  { key: 'voldoet', label: 'Voldoet aan', sort: 'number' },
  { key: 'ondersteunt', label: 'Ondersteunt' },
  { key: 'niet', label: 'Niet (bekend)', empty: 'niets ontbreekt' },
];

/** Components for which GEMMA makes a standaard verplicht, by name. */
export function monitoredComponents({ gemma }: Catalogue): readonly GemmaElement[] {
  return [...(gemma.perSoort.get('referentiecomponent') ?? [])]
    .filter(({ standaarden }) => standaarden.some(({ rol }) => rol === 'verplicht'))
    .sort(byName(({ naam }) => naam));
}

/**
 * What the applications for one component say about its verplichte standaarden. O(applications × standaarden).
 *
 * @throws Error for an id that GEMMA does not know
 */
export function componentMonitor(catalogue: Catalogue, id: string): ComponentMonitor {
  const component = catalogue.gemma.elementen.get(id);
  if (component === undefined) throw new Error(`no component ${id}`);
  const verplicht = standaardenVan(catalogue.gemma, id)
    .filter(({ rol }) => rol === 'verplicht')
    .map(({ standaard }) => standaard);
  const applicaties = [...catalogue.applicatiesVoor(id)]
    .sort(byName(({ value }) => value.naam))
    .sort(
      (a, b) => Number(isExample(catalogue, a.organisatie)) - Number(isExample(catalogue, b.organisatie)),
    );
  const real = applicaties.filter(({ organisatie }) => !isExample(catalogue, organisatie));
  return {
    id,
    naam: component.naam,
    verplicht,
    applicaties,
    count: real.length,
    complete: real.filter((entry) =>
      verplicht.every((standaard) => supportedVersions(catalogue, entry, standaard).length > 0),
    ).length,
  };
}

/** The pages of a component's list; one, without rows, where there are no applications yet. */
export function monitorPages(catalogue: Catalogue, id: string) {
  const { applicaties } = componentMonitor(catalogue, id);
  return paged(applicaties, ({ value }) => value.naam).map((page) => ({
    params: { id, page: pageParam(page.current) },
    props: { page },
  }));
}

/** Applications with what they support and what is missing, in the order given. */
export function monitorRows(
  catalogue: Catalogue,
  { verplicht }: ComponentMonitor,
  { items }: Page<Entry<'applicatie'>>,
): readonly Row[] {
  return items.map((entry) => {
    const found = verplicht.map((standaard) => ({
      standaard,
      versies: supportedVersions(catalogue, entry, standaard),
    }));
    const met = found.filter(({ versies }) => versies.length > 0);
    const cell = applicatieCell(catalogue, entry.id);
    return {
      applicatie: {
        ...cell,
        note: [
          cell.note,
          `van ${organisatieCell(catalogue, entry.organisatie).text}`,
          exampleNote(catalogue, entry),
        ]
          .filter(Boolean)
          .join(' '),
      },
      voldoet: {
        text: `${met.length} van ${verplicht.length}`,
        sort: met.length,
        tone: met.length === verplicht.length ? 'positive' : met.length === 0 ? 'neutral' : 'warning',
      },
      ondersteunt: met.map(({ standaard, versies }) => ({
        text: standaard.naam,
        href: hrefOfVersie(versies[0] ?? standaard),
        note: versies.map(labelOfVersie).join(', '),
      })),
      niet: found
        .filter(({ versies }) => versies.length === 0)
        .map(({ standaard }) => missingCell(catalogue, entry, standaard)),
    };
  });
}

/** "gepland" and "niet ondersteund" are statements of the supplier; saying nothing is something else. */
function missingCell(catalogue: Catalogue, entry: Entry<'applicatie'>, standaard: GemmaElement): Cell {
  const said = (catalogue.gemma.versiesVan.get(standaard.id) ?? []).map(
    ({ id }) => supportOf(entry, id)?.ondersteuning,
  );
  const note = said.includes('gepland')
    ? 'gepland'
    : said.includes('niet-ondersteund')
      ? 'niet ondersteund'
      : 'niet ingevuld';
  return { text: standaard.naam, href: href(urls.standaard(standaard.id)), note };
}

function supportedVersions(
  { gemma }: Catalogue,
  entry: Entry<'applicatie'>,
  standaard: GemmaElement,
): readonly GemmaElement[] {
  return (gemma.versiesVan.get(standaard.id) ?? []).filter(
    ({ id }) => supportOf(entry, id)?.ondersteuning === 'ondersteund',
  );
}

function exampleNote(catalogue: Catalogue, { organisatie }: Entry<'applicatie'>): string | undefined {
  return isExample(catalogue, organisatie) ? '(voorbeeld)' : undefined;
}
