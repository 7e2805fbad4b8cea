import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { LandscapeData } from '../landscapeData.ts';
import { selectLandscape } from '../selectLandscape.ts';
import { compareLandscapes, isSameLandscape, type LandscapeDifference } from './compareLandscapes.ts';
import { emptyLandscape } from './emptyLandscape.ts';
import { mergeLandscapes, type VersionNames } from './mergeLandscapes.ts';

/** One organisation's landscape in two versions of the catalogue. */
export interface LandscapeChanges {
  /** Name of the organisation. */
  readonly title: string;
  readonly difference: LandscapeDifference;
  readonly isSame: boolean;
  /** Both versions as one landscape with marks, for the exports and the views. */
  readonly merge: (names: VersionNames) => LandscapeData;
}

/**
 * Compares the landscape of an organisation in two versions of the catalogue; a version that does not know the
 * organisation has nothing of it.
 * @returns undefined for an organisation that neither version knows
 */
export function landscapeChanges(
  before: Catalogue,
  after: Catalogue,
  organisatie: string,
): LandscapeChanges | undefined {
  const scope = { kind: 'landschap', organisatie } as const;
  const [old, fresh] = [selectLandscape(before, scope)?.data, selectLandscape(after, scope)?.data];
  const known = fresh ?? old;
  if (known === undefined) return undefined;
  const [was, is] = [old ?? emptyLandscape(known), fresh ?? emptyLandscape(known)];
  const difference = compareLandscapes(was, is);
  return {
    title: known.title,
    difference,
    isSame: isSameLandscape(difference),
    merge: (names) => mergeLandscapes(was, is, difference, names),
  };
}
