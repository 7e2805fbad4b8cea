/** The number behind a choice; a screen reader hears what it counts. */
export function FacetCount({ count }: { readonly count: number }) {
  return (
    <span className="sc-facet__count">
      {count.toLocaleString('nl-NL')}
      <span className="sc-visually-hidden"> resultaten</span>
    </span>
  );
}
