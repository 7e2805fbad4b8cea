import { afterEach, expect, it, vi } from 'vitest';
import { failedList, fetchItems } from './useItems.ts';

afterEach(() => vi.unstubAllGlobals());

it('a list that does not come is not an empty list', async () => {
  const answers: Readonly<Record<string, () => Promise<Response>>> = {
    '/lijst.json': async () => Response.json([['een', 'Een']]),
    '/leeg.json': async () => Response.json([]),
    '/kapot.json': async () => Response.json([], { status: 503 }),
    '/weg.json': () => Promise.reject(new TypeError('weg')),
  };
  vi.stubGlobal('fetch', (address: string) => answers[address]?.());
  expect(await fetchItems('/lijst.json')).toEqual([['een', 'Een', '']]);
  expect(await fetchItems('/leeg.json')).not.toBe(failedList);
  expect(await fetchItems('/kapot.json')).toBe(failedList);
  expect(await fetchItems('/weg.json')).toBe(failedList);
});
