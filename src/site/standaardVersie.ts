import type { GemmaElement } from '../lib/catalogue/gemmaElement.ts';
import { urls } from '../lib/model/urls.ts';
import { href } from './href.ts';

/** Fragment of a version on the page of its standaard. */
export function fragmentOfVersie(versie: GemmaElement): string {
  return `versie-${versie.id}`;
}

/** Where a standaardversie is shown: on the page of its standaard; by itself when GEMMA names no standaard. */
export function hrefOfVersie(versie: GemmaElement): string {
  return versie.standaard === undefined
    ? href(urls.standaard(versie.id))
    : href(`${urls.standaard(versie.standaard)}#${fragmentOfVersie(versie)}`);
}

/** `1.1`, or the whole name where GEMMA gives no number. */
export function labelOfVersie(versie: GemmaElement): string {
  return versie.eigenschappen.Versieaanduiding ?? versie.naam;
}

/** `Versie 1.1`; GEMMA writes the word itself in some labels, and then it stands there once. */
export function titleOfVersie(label: string): string {
  return /^versie\b/i.test(label) ? `V${label.slice(1)}` : `Versie ${label}`;
}

/** In use first and what is gone last; then the highest number. */
export function newestFirst(a: GemmaElement, b: GemmaElement): number {
  return rankOf(a) - rankOf(b) || labelOfVersie(b).localeCompare(labelOfVersie(a), 'nl', { numeric: true });
}

function rankOf({ status, vervallen }: GemmaElement): number {
  if (vervallen !== undefined) return 9;
  const place = ['In gebruik', 'In ontwikkeling', 'Einde ondersteuning'].indexOf(status ?? '');
  return place < 0 ? 8 : place;
}
