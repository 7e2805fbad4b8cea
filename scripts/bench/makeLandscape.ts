import type { GemmaElement } from '../../src/lib/catalogue/gemmaElement.ts';
import type { GebruikStatus, KoppelingData, LandscapeData } from '../../src/lib/landscape/landscapeData.ts';

const statuses: readonly GebruikStatus[] = [
  'in-productie',
  'in-productie',
  'in-productie',
  'gepland',
  'uit-te-faseren',
];

/**
 * A landscape that does not exist: as many applications as asked, each on two components, and a koppeling for every
 * six (3,400 links for 342 gemeenten of 57 applications). The same seed gives the same landscape.
 */
export function makeLandscape(
  count: number,
  components: readonly GemmaElement[],
  seed: number,
): LandscapeData {
  let state = seed * 2654435761 + 1;
  const next = (bound: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const owner = `gemeente-${seed}`;
  const actor = { organisatietype: 'Gemeente', voorbeeld: true, deelnemers: [] };
  const suppliers = Array.from({ length: Math.ceil(count / 5) }, (_value, index) => `leverancier-${index}`);
  const applicaties = Array.from({ length: count }, (_value, index) => {
    const leverancier = suppliers[index % suppliers.length] ?? 'leverancier-0';
    return {
      id: `${leverancier}/applicatie-${index}`,
      naam: `Applicatie ${index} van ${leverancier}`,
      soort: 'applicatie' as const,
      leverancier,
      concept: false,
      url: 'https://www.example.nl/',
      geschiktVoor: [],
      toonAanbod: false,
      standaardversies: [],
      voorbeeld: true,
    };
  });
  const gebruik = applicaties.map(({ id }) => {
    const status = statuses[next(statuses.length)] ?? 'in-productie';
    return {
      afnemer: owner,
      applicatie: id,
      status,
      statusTitel: status,
      datum: '2025-01-01',
      hosting: 'SaaS',
      referentiecomponenten: [next(components.length), next(components.length)].map(
        (at) => components[at]?.id ?? '',
      ),
      diensten: [],
    };
  });
  const koppelingen = Array.from({ length: Math.floor(count / 6) }, (_value, index): KoppelingData => {
    const [van, naar] = [next(count), next(count)].map((at) => applicaties[at]?.id ?? '');
    return {
      id: `${owner}/koppeling-${index}`,
      label: `${van} → ${naar}`,
      van: van ?? '',
      naar: { applicatie: naar ?? '' },
      richting: 'heen',
      status: 'in-productie',
      statusTitel: 'In productie',
      basis: 'onbekend',
      standaardversies: [],
      gegevens: ['Zaken'],
      voorbeeld: true,
    };
  });
  return {
    key: `landschap/${owner}`,
    title: `Gemeente ${seed}`,
    onBase: true,
    voorbeeld: true,
    actors: [
      { ...actor, id: owner, naam: `Gemeente ${seed}`, type: 'gemeente' },
      ...suppliers.map((id) => ({ ...actor, id, naam: id, type: 'leverancier' as const })),
    ],
    applicaties,
    gebruik,
    diensten: [],
    koppelingen,
    voorzieningen: [],
    gemma: components.map(({ id, identifier, type, naam, eigenschappen }) => ({
      id,
      identifier,
      type,
      naam,
      eigenschappen,
    })),
    vervallen: [],
  };
}
