import type { SearchKind } from './searchKind.ts';

/** One way to narrow the results. The id is also the name of the URL parameter, so it never changes. */
export interface FacetDefinition {
  readonly id: string;
  readonly title: string;
  /** Kinds that can have a value; a filter on this facet leaves only these kinds. */
  readonly kinds: readonly SearchKind[];
  /** `count`: most results first; `fixed`: the order of the values says something by itself. */
  readonly order: 'count' | 'fixed';
  /** One sentence for who doesn't know the word. */
  readonly help?: string;
}

const define = <const Id extends string>(facet: FacetDefinition & { readonly id: Id }) => facet;

/** All facets, in the order in which they are shown (issue 5, "Find"). */
export const facetDefinitions = [
  define({
    id: 'referentiecomponent',
    title: 'Referentiecomponent',
    kinds: ['applicatie'],
    order: 'count',
    help: 'Een soort applicatie volgens de GEMMA, bijvoorbeeld een zaakregistratiecomponent.',
  }),
  define({
    id: 'domein',
    title: 'Domein',
    kinds: ['applicatie', 'referentiecomponent'],
    order: 'count',
    help: 'Het deel van de GEMMA waar de referentiecomponent bij hoort.',
  }),
  define({
    id: 'organisatietype',
    title: 'Soort organisatie',
    kinds: ['organisatie'],
    order: 'fixed',
  }),
  define({
    id: 'leverancier',
    title: 'Leverancier',
    kinds: ['applicatie', 'dienst'],
    order: 'count',
  }),
  define({
    id: 'standaard',
    title: 'Standaard',
    kinds: ['applicatie'],
    order: 'count',
    help: 'De applicatie ondersteunt een versie van deze standaard.',
  }),
  define({
    id: 'standaardversie',
    title: 'Versie van een standaard',
    kinds: ['applicatie'],
    order: 'count',
  }),
  define({
    id: 'rol',
    title: 'Verplicht of aanbevolen',
    kinds: ['applicatie', 'referentiecomponent', 'standaard'],
    order: 'fixed',
    help: 'Standaarden zijn per referentiecomponent verplicht of aanbevolen.',
  }),
  define({
    id: 'hosting',
    title: 'Hosting',
    kinds: ['applicatie'],
    order: 'fixed',
  }),
  define({
    id: 'licentie',
    title: 'Soort licentie',
    kinds: ['applicatie'],
    order: 'fixed',
  }),
  define({
    id: 'spdx',
    title: 'Licentie',
    kinds: ['applicatie'],
    order: 'count',
    help: 'De naam van de licentie volgens SPDX.',
  }),
  define({
    id: 'gebruikers',
    title: 'Aantal gebruikers',
    kinds: ['applicatie'],
    order: 'fixed',
    help: 'Organisaties waarvan openbaar is dat zij de applicatie gebruiken.',
  }),
  define({
    id: 'soort-software',
    title: 'Soort software',
    kinds: ['applicatie'],
    order: 'fixed',
  }),
  define({
    id: 'provincie',
    title: 'Provincie',
    kinds: ['organisatie'],
    order: 'fixed',
  }),
  define({
    id: 'samenwerkingstype',
    title: 'Soort samenwerking',
    kinds: ['organisatie'],
    order: 'count',
  }),
  define({
    id: 'status',
    title: 'Status',
    kinds: ['applicatie', 'organisatie', 'referentiecomponent', 'standaard', 'voorziening'],
    order: 'fixed',
  }),
  define({
    id: 'gemeld-door',
    title: 'Concept gemeld door',
    kinds: ['applicatie', 'organisatie'],
    order: 'fixed',
    help: 'Wie een concept heeft gemeld dat nog niet bevestigd is.',
  }),
  define({
    id: 'voorbeeld',
    title: 'Verzonnen voorbeelden',
    kinds: ['applicatie', 'organisatie', 'referentiecomponent', 'standaard', 'voorziening', 'dienst'],
    order: 'fixed',
  }),
];
export type FacetId = (typeof facetDefinitions)[number]['id'];

/** Whether a text, from a URL for example, is the id of a facet. */
export function isFacetId(text: string): text is FacetId {
  return facetDefinitions.some(({ id }) => id === text);
}

/** Id of the value for records that say nothing; shown last, because "not filled in" is an honest answer too. */
export const unknownValue = 'onbekend';
