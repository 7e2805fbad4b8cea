import { createRoot } from 'react-dom/client';
import { SearchApp } from './SearchApp.tsx';

/** Puts the search in its place on the page; its addresses stand in the place's data attributes. */
export function mountSearch(place: HTMLElement): void {
  const { base = '/', indexUrl = '', pagefindUrl = '', reportUrl = '' } = place.dataset;
  createRoot(place).render(
    <SearchApp base={base} indexUrl={indexUrl} pagefindUrl={pagefindUrl} reportUrl={reportUrl} />,
  );
}
