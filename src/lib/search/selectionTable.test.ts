import { describe, expect, it } from 'vitest';
import { indexRecords } from './buildSearchIndex.ts';
import { createSearch } from './createSearch.ts';
import { randomRecords } from './randomRecords.ts';
import type { SearchRecord } from './searchRecord.ts';
import { emptyState } from './searchState.ts';
import { selectionTable } from './selectionTable.ts';

const address = (path: string) => `https://catalogus.example${path}`;
const records: readonly SearchRecord[] = [
  {
    kind: 'applicatie',
    id: 'soft/zaken',
    name: 'Zaken',
    owner: 'Soft',
    users: 3,
    facets: {
      referentiecomponent: [
        { id: 'guid-1', label: 'Zaakcomponent' },
        { id: 'guid-2', label: 'Archief, oud' },
      ],
      hosting: [{ id: 'saas', label: 'SaaS' }],
      voorbeeld: [{ id: 'ja', label: 'Alleen voorbeelden' }],
    },
  },
  { kind: 'organisatie', id: 'gemeente-aa', name: 'Aa', facets: {} },
];

describe('selectionTable', () => {
  const search = createSearch(indexRecords(records));

  it('has a column for everything that a record has, references as name and as id', () => {
    const { header, rows } = selectionTable(search.list(emptyState), address);
    expect(header).toEqual([
      'Soort',
      'Naam',
      'Leverancier of beheerder',
      'Id',
      'Referentiecomponent',
      'Referentiecomponent (id)',
      'Hosting',
      'Gebruikers',
      'Verzonnen voorbeeld',
      'Adres',
    ]);
    expect(rows).toEqual([
      [
        'Applicatie',
        'Zaken',
        'Soft',
        'soft/zaken',
        // In the order of the facet's labels, names and ids alike.
        'Archief, oud | Zaakcomponent',
        'guid-2 | guid-1',
        'SaaS',
        '3',
        'ja',
        'https://catalogus.example/applicaties/soft/zaken/',
      ],
      [
        'Organisatie',
        'Aa',
        '',
        'gemeente-aa',
        '',
        '',
        '',
        '',
        '',
        'https://catalogus.example/organisaties/gemeente-aa/',
      ],
    ]);
  });

  it('holds exactly what the selection holds, beyond the page that is shown, in the order that is shown', () => {
    const many = createSearch(indexRecords(randomRecords(500, 9)));
    const state = { ...emptyState, kind: 'applicatie', sort: 'gebruikers', page: 2 } as const;
    const { rows, header } = selectionTable(many.list(state), address);
    const result = many.search(state);
    expect(rows).toHaveLength(result.total);
    expect(result.pages).toBeGreaterThan(2);
    const names = rows.map((row) => row[header.indexOf('Naam')]);
    expect(names.slice(50, 100)).toEqual(result.groups[0]?.hits.map(({ name }) => name));
  });
});
