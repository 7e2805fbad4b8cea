import { afterEach, describe, expect, it, vi } from 'vitest';
import { importTable } from './importTable.ts';

const lists = { applicatie: '/applicatie.json', referentiecomponent: '/component.json' };
const asked = { file: 'tabel.csv', kind: 'gebruik', organisatie: 'gemeente-aa', records: [], lists } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

afterEach(() => vi.unstubAllGlobals());

describe('a table that comes back', () => {
  it('finds applications by id and by name, and refuses a name that two have', async () => {
    const items = [
      ['soft/zaken', 'Zaken', ''],
      ['soft/geo', 'Kaart', ''],
      ['ander/geo', 'Kaart', ''],
    ];
    vi.stubGlobal('fetch', async (address: string) =>
      Response.json(address === lists.applicatie ? items : []),
    );
    const table = 'applicatie-id;applicatie;status\nsoft/geo;;Gepland\n;Zaken;Gepland\n;Kaart;Gepland\n';
    const { faults } = await importTable(bytes(table), asked);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("'Kaart' komt meer dan één keer voor");
    const whole = table.replace(';Kaart;Gepland\n', '');
    const { pending } = await importTable(bytes(whole), asked);
    expect(pending.added).toEqual([
      { applicatie: 'soft/geo', status: 'gepland' },
      { applicatie: 'soft/zaken', status: 'gepland' },
    ]);
  });

  it('counts the cells as the user sees them, and says what to do only once', async () => {
    vi.stubGlobal('fetch', async (address: string) =>
      Response.json(address === lists.applicatie ? [['soft/zaken', 'Zaken', '']] : []),
    );
    const short = await importTable(bytes('applicatie;status;afdeling\nZaken;Gepland\n'), asked);
    expect(short.faults[0]).toMatch(/^Rij 2 heeft 2 cellen en de kop 3\./);
    const unknown = await importTable(bytes('applicatie;status\nVerhuisd;Gepland\nKwijt;Gepland\n'), asked);
    expect(unknown.faults).toEqual([
      expect.stringMatching(/^Rij 2, kolom 'applicatie': 'Verhuisd' staat niet .* Meld haar eerst/),
      "Rij 3, kolom 'applicatie': 'Kwijt' staat niet in de catalogus.",
    ]);
  });

  it('keeps the rows without a fault ready, for who wants those first', async () => {
    vi.stubGlobal('fetch', async (address: string) =>
      Response.json(address === lists.applicatie ? [['soft/zaken', 'Zaken', '']] : []),
    );
    const table = 'applicatie;status\nZaken;Gepland\nKwijt;Gepland\nZaken;Gepland\n';
    const { faults, pending, added } = await importTable(bytes(table), asked);
    expect(faults).toHaveLength(2);
    expect(pending.added).toEqual([{ applicatie: 'soft/zaken', status: 'gepland' }]);
    expect(added).toBe(1);
  });

  it('is not read when a list with names does not come: everything in it would seem unknown', async () => {
    const broken = { applicatie: '/stuk.json' };
    vi.stubGlobal('fetch', async () => Response.json([], { status: 503 }));
    const table = 'applicatie-id;status\nsoft/geo;Gepland\n';
    await expect(importTable(bytes(table), { ...asked, lists: broken })).rejects.toThrow('503');
  });
});
