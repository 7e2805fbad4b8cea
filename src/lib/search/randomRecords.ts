import { byName } from '../model/byName.ts';
import type { FacetValue, SearchRecord } from './searchRecord.ts';

const parts = [
  'zaak',
  'burger',
  'registratie',
  'component',
  'open',
  'beheer',
  'systeem',
  'sociaal',
  'domein',
  'archief',
  'gegevens',
  'vergunning',
  'belasting',
  'formulier',
  'adres',
  'kaart',
  'document',
  'portaal',
  'dienst',
  'wonen',
];
const hosting = ['saas', 'paas', 'iaas', 'on-premises'];

/** The same numbers for the same seed, on every machine (mulberry32). Gives a whole number below `limit`. */
export function seededRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

/** Made-up records of two kinds for property tests and measurements, in the order of `searchRecords`. */
export function randomRecords(size: number, seed: number): readonly SearchRecord[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T | undefined => list[random(list.length)];
  const value = (id: string): FacetValue => ({ id, label: id });
  const some = (prefix: string, of: number, most: number) =>
    Array.from({ length: random(most + 1) }, () => value(`${prefix}-${random(of)}`));
  const name = (serial: number) =>
    `${pick(parts)}${pick(parts)}${random(2) === 0 ? ' ' : ''}${pick(parts)} ${serial}`;
  const records = Array.from({ length: size }, (_item, serial): SearchRecord => {
    const supplier = random(Math.max(3, Math.floor(size / 20)));
    if (serial % 4 === 3) {
      return {
        kind: 'organisatie',
        id: `organisatie-${serial}`,
        name: name(serial),
        facets: {
          organisatietype: [value(random(3) === 0 ? 'leverancier' : 'gemeente')],
          provincie: some('provincie', 12, 1),
          status: [value('actief')],
          voorbeeld: [value('nee')],
        },
      };
    }
    return {
      kind: 'applicatie',
      id: `leverancier-${supplier}/applicatie-${serial}`,
      name: name(serial),
      owner: `${parts[supplier % parts.length]} groep ${supplier}`,
      users: random(5) === 0 ? random(300) : 0,
      facets: {
        referentiecomponent: some('component', 200, 4),
        domein: some('domein', 15, 2),
        leverancier: [value(`leverancier-${supplier}`)],
        standaard: some('standaard', 80, 3),
        hosting: [...new Set([pick(hosting), pick(hosting)])].flatMap((form) =>
          form === undefined ? [] : [value(form)],
        ),
        licentie: [value(random(4) === 0 ? 'open-source' : 'closed-source')],
        status: [value(random(10) === 0 ? 'concept' : 'actief')],
        voorbeeld: [value(random(50) === 0 ? 'ja' : 'nee')],
      },
    };
  });
  const inOrder = byName(({ name }: SearchRecord) => name);
  return records.sort((a, b) => (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1) || inOrder(a, b));
}
