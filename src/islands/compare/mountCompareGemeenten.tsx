import { createRoot } from 'react-dom/client';
import { CompareGemeenten } from './CompareGemeenten.tsx';

/** Puts the comparison of gemeenten in its place on the page. */
export function mountCompareGemeenten(place: HTMLElement): void {
  createRoot(place).render(<CompareGemeenten base={place.dataset.base ?? '/'} />);
}
