import { afterEach, expect, it, vi } from 'vitest';
import { makeTable } from './tableExportBuild.ts';

afterEach(() => vi.unstubAllGlobals());

it('says what is wrong with a list that cannot be read, instead of saving a table without rows', async () => {
  vi.stubGlobal('fetch', async () => new Response('naam;status\n"Zaken;gepland\n'));
  const wanted = {
    file: '/lijst.csv',
    name: 'gebruik',
    sheet: 'Gebruik',
    format: 'csv',
    shown: undefined,
  } as const;
  expect(await makeTable(wanted)).toEqual({
    fault: expect.stringContaining('begint een tekst met een aanhalingsteken dat nergens wordt gesloten'),
  });
});
