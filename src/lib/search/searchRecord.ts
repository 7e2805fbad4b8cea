import type { FacetId } from './facets.ts';
import type { SearchKind } from './searchKind.ts';

/** A value of a facet with what a user reads. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** Other words that find the records with this value. */
  readonly also?: readonly string[];
}

/** What one record contributes to search and facets. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly id: string;
  readonly name: string;
  /** Name of the supplier or other owner. */
  readonly owner?: string | undefined;
  /** Other names that it is known by. */
  readonly alternatives?: readonly string[];
  /** Numbers of registers, found only when typed in full. */
  readonly codes?: readonly { readonly label: string; readonly code: string | undefined }[];
  /** Organisations that publicly use it, without fictional ones. */
  readonly users?: number;
  /** The number that a card shows. */
  readonly amount?: number;
  readonly facets: Readonly<Partial<Record<FacetId, readonly FacetValue[]>>>;
}
