import { createRoot } from 'react-dom/client';
import { CompareApplicaties } from './CompareApplicaties.tsx';

/** Puts the comparison in its place on the page; its addresses stand in the place's data attributes. */
export function mountCompareApplicaties(place: HTMLElement): void {
  const { base = '/', listUrl = '' } = place.dataset;
  createRoot(place).render(<CompareApplicaties base={base} listUrl={listUrl} />);
}
