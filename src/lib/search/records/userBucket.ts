import type { FacetValue } from '../searchRecord.ts';

/** Upper bounds of the buckets of "aantal gebruikers", with their words. */
const buckets: readonly { readonly most: number; readonly value: FacetValue }[] = [
  { most: 0, value: { id: '0', label: 'Geen bekend' } },
  { most: 4, value: { id: '1-4', label: '1 tot en met 4' } },
  { most: 19, value: { id: '5-19', label: '5 tot en met 19' } },
  { most: 99, value: { id: '20-99', label: '20 tot en met 99' } },
  { most: Number.POSITIVE_INFINITY, value: { id: '100', label: '100 of meer' } },
];

/** The bucket of a number of users, as a facet value. */
export function userBucket(users: number): readonly FacetValue[] {
  return buckets
    .filter(({ most }) => users <= most)
    .slice(0, 1)
    .map(({ value }) => value);
}
