import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/catalogueOf.ts';
import { applicatiePage } from './applicatie.ts';
import {
  maxUsersOnPage,
  sortedUsage,
  userColumns,
  userPages,
  userRows,
  usersByStatus,
} from './applicationUsers.ts';
import { groupUsage, maxGroups, otherGroups } from './usageGroups.ts';

const app = 'soft/zaken';

/** A catalogue in which `count` gemeenten use one application, in the states given by number. */
function withUsers(count: number, more: Readonly<Record<string, string>> = {}) {
  const texts: Record<string, string> = {
    'organisaties/soft/organisatie.yaml': 'naam: Soft\ntype: leverancier\nstatus: actief\n',
    'organisaties/soft/applicaties/zaken.yaml': 'naam: Zaken\nstatus: actief\nsoort: applicatie\n',
  };
  for (let index = 0; index < count; index += 1) {
    const number = String(index).padStart(4, '0');
    texts[`organisaties/gemeente-g${number}/organisatie.yaml`] =
      `naam: G${number}\ntype: gemeente\nstatus: actief\ncbsCode: GM${number}\n`;
    texts[`organisaties/gemeente-g${number}/gebruik/soft--zaken.yaml`] =
      `applicatie: ${app}\nstatus: in-productie\n`;
  }
  return catalogueOf({ ...texts, ...more });
}

const example = {
  'organisaties/gemeente-aa/organisatie.yaml':
    'naam: Aa\ntype: gemeente\nstatus: actief\ncbsCode: GM9999\nvoorbeeld: true\n',
  'organisaties/gemeente-aa/gebruik/soft--zaken.yaml': `applicatie: ${app}\nstatus: gepland\ndatums:\n  gepland: 2027-01-01\n`,
};

describe('the users of an application', () => {
  it('stand by state, with the day, and examples say so', () => {
    const catalogue = withUsers(2, example);
    const groups = usersByStatus(catalogue, catalogue.gebruikVanApplicatie(app));
    expect(groups.map(({ status, organisaties }) => [status.text, organisaties.length])).toEqual([
      ['In productie', 2],
      ['Gepland', 1],
    ]);
    expect(groups[1]?.organisaties).toEqual([
      {
        text: 'Gemeente Aa',
        href: '/organisaties/gemeente-aa/landschap/',
        note: '(voorbeeld, vanaf 1 januari 2027)',
      },
    ]);
    expect(applicatiePage(catalogue, entryOf(catalogue)).usersHref).toBeUndefined();
    expect(userPages(catalogue, entryOf(catalogue))).toEqual([]);
  });

  it('get pages of their own when there are too many for the page of the application', () => {
    const catalogue = withUsers(maxUsersOnPage + 20, example);
    const usage = catalogue.gebruikVanApplicatie(app);
    const groups = usersByStatus(catalogue, usage);
    expect(groups.map(({ organisaties, more }) => [organisaties.length, more])).toEqual([
      [maxUsersOnPage, 20],
      [0, 1],
    ]);
    expect(applicatiePage(catalogue, entryOf(catalogue)).usersHref).toBe('/applicaties/soft/zaken/gebruik/');
    const pages = userPages(catalogue, entryOf(catalogue));
    expect(pages.map(({ params, props }) => [params.page, props.page.items.length])).toEqual([
      [undefined, 50],
      ['pagina-2', 50],
      ['pagina-3', 21],
    ]);
    expect(userColumns(usage).map(({ key }) => key)).toEqual(['organisatie', 'status']);
    // The fictional gemeente begins with an A and still comes last.
    expect(userRows(catalogue, sortedUsage(catalogue, usage)).at(-1)).toMatchObject({
      organisatie: { text: 'Gemeente Aa', note: '(voorbeeld)' },
    });
  });
});

it('a group of users elsewhere names forty and counts them all', () => {
  const catalogue = withUsers(45);
  const [group] = groupUsage(catalogue, catalogue.gebruikVanApplicatie(app));
  expect([group?.total, group?.organisaties.length]).toEqual([45, 40]);
});

it('applications without a group of their own are counted in words, one as one', () => {
  const groups = (length: number) =>
    Array.from({ length }, () => ({ applicatie: { text: 'Zaken' }, total: 1, organisaties: [] }));
  expect([0, 1, 2].map((more) => otherGroups(groups(maxGroups + more)))).toEqual([
    undefined,
    'en 1 andere applicatie',
    'en 2 andere applicaties',
  ]);
});

function entryOf(catalogue: ReturnType<typeof withUsers>) {
  const entry = catalogue.applicatie(app);
  if (entry === undefined) throw new Error('the sample has a fault');
  return entry;
}
