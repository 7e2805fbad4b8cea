/** The index could not be fetched or read; the plain lists stand below. */
export function Failed() {
  return (
    <div className="sc-empty" role="alert">
      <p className="sc-empty__title">Het zoeken werkt nu niet</p>
      <p>
        De zoekindex kan niet geladen worden.{' '}
        <button className="sc-link-button" type="button" onClick={() => location.reload()}>
          Probeer het opnieuw
        </button>
        , of gebruik <a href="#lijsten">de lijsten hieronder</a>.
      </p>
    </div>
  );
}
