import { describe, expect, it } from 'vitest';
import { smallSite } from '../../tests/support/smallSite.ts';
import { componentApplicatiePages, componentPage } from './component.ts';
import { longListPages, maxRowsOnPage, withoutSorting } from './longList.ts';
import { offerPages, organisatiePage } from './organisatie.ts';
import { standaardPage } from './standaard.ts';
import { standaardApplicatiePages, standaardApplicatieRows } from './standaardApplicaties.ts';

const component = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const zakenApi = '3a597286-4edc-47ed-b19a-14d7497db340';
const zakenApiV1 = '9ee2936a-01e8-4d54-8ec6-43ae374f1313';

/** The small site, with a supplier of so many applications for one component and one version. */
function siteWith(count: number) {
  const more: Record<string, string> = {
    'organisaties/groot/organisatie.yaml': 'naam: Groot\ntype: leverancier\nstatus: actief\n',
  };
  for (let index = 0; index < count; index += 1) {
    more[`organisaties/groot/applicaties/app-${index}.yaml`] =
      `naam: App ${index}\nstatus: actief\nsoort: applicatie\nreferentiecomponenten:\n  - ${component}\nstandaarden:\n  - standaardversie: ${zakenApiV1}\n    ondersteuning: gepland\n`;
  }
  return smallSite(component, zakenApiV1, more);
}

describe('a list that is too long for the page of its record', () => {
  // The small site has two applications for the component, one of which names the version.
  const catalogue = siteWith(60);
  const groot = catalogue.organisatie('groot');

  it('of an organisation: the first thirty by name, all on pages of their own', () => {
    if (groot === undefined) throw new Error('the sample has a fault');
    const page = organisatiePage(catalogue, groot, '2026-11-24');
    expect([page.offers.length, page.offersCount, page.offersHref]).toEqual([
      maxRowsOnPage,
      60,
      '/organisaties/groot/aanbod/',
    ]);
    expect(
      offerPages(catalogue, groot).map(({ params, props }) => [params.page, props.page.items.length]),
    ).toEqual([
      [undefined, 50],
      ['pagina-2', 10],
    ]);
  });

  it('of a component: the most used ones, all by name elsewhere', () => {
    const page = componentPage(catalogue, component);
    expect([page.applicaties.length, page.applicatiesCount, page.applicatiesHref]).toEqual([
      maxRowsOnPage,
      62,
      `/referentiecomponenten/${component}/applicaties/`,
    ]);
    expect(page.applicaties[0]).toMatchObject({ applicatie: { text: 'Zaken' } });
    expect(componentApplicatiePages(catalogue, component)[0]?.props.page.items[0]?.value.naam).toBe('App 0');
  });

  it('of a standaard: no more rows over all versions than fit, all with their versions elsewhere', () => {
    const page = standaardPage(catalogue, zakenApi);
    expect(page.versies.reduce((sum, { applicaties }) => sum + applicaties.length, 0)).toBe(maxRowsOnPage);
    expect(page.versies.reduce((sum, { more }) => sum + more, 0)).toBe(31);
    expect(page.applicatiesHref).toBe(`/standaarden/${zakenApi}/applicaties/`);
    const [first] = standaardApplicatiePages(catalogue, zakenApi);
    expect(first?.props.page.total).toBe(61);
    expect(
      standaardApplicatieRows(catalogue, zakenApi, first?.props.page.items.slice(0, 1) ?? []),
    ).toMatchObject([{ applicatie: { text: 'App 0' }, versies: [{ note: 'gepland' }] }]);
  });
});

it('a list that fits has no pages of its own', () => {
  const catalogue = siteWith(0);
  expect(componentPage(catalogue, component).applicatiesHref).toBeUndefined();
  expect(componentApplicatiePages(catalogue, component)).toEqual([]);
  expect(standaardApplicatiePages(catalogue, zakenApi)).toEqual([]);
  expect(longListPages({ id: 'a' }, ['x'], String, 1)).toEqual([]);
});

it('a part of a table does not sort', () => {
  expect(withoutSorting([{ key: 'a', label: 'A', sort: 'text', empty: '-' }])).toEqual([
    { key: 'a', label: 'A', empty: '-' },
  ]);
});
