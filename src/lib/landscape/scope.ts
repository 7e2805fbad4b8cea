/** What a user exports (ameff.md §1, scopes). */
export type Scope =
  | { readonly kind: 'landschap'; readonly organisatie: string; readonly filter?: LandscapeFilter }
  | { readonly kind: 'gebruik'; readonly organisatie: string; readonly applicatie: string }
  | { readonly kind: 'aanbod'; readonly applicatie: string }
  | { readonly kind: 'koppelingen'; readonly organisatie: string };

/** The filter of a landscape page: the applications that it shows. */
export interface LandscapeFilter {
  /** Current ids of the applications that stay; koppelingen stay when both ends do. */
  readonly applicaties: readonly string[];
}

/**
 * The stable name of a scope, from which identifiers and file names follow.
 * A filter is part of the name: the same selection gives the same file, another selection another one.
 */
export function keyOfScope(scope: Scope): string {
  switch (scope.kind) {
    case 'landschap':
      return scope.filter === undefined
        ? `landschap/${scope.organisatie}`
        : `landschap/${scope.organisatie}?${[...scope.filter.applicaties].sort().join('&')}`;
    case 'gebruik':
      return `gebruik/${scope.organisatie}/${scope.applicatie}`;
    case 'aanbod':
      return `aanbod/${scope.applicatie}`;
    case 'koppelingen':
      return `koppelingen/${scope.organisatie}`;
  }
}
