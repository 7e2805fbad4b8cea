import type { SearchResult } from '../../lib/search/createSearch.ts';
import type { SearchState } from '../../lib/search/searchState.ts';

/** `1.204 resultaten, waarvan 3 verzonnen voorbeelden`; says so where a spelling mistake was forgiven. */
export function countText(
  {
    total,
    fictional,
    guessed,
    page,
    pages,
  }: Pick<SearchResult, 'total' | 'fictional' | 'guessed' | 'page' | 'pages'>,
  { text }: Pick<SearchState, 'text'>,
  textHits: number,
): string {
  if (total === 0) {
    return textHits === 0 ? 'Geen resultaten' : `Niets op naam, wel ${textHits} in beschrijvingen`;
  }
  const number = (count: number) => count.toLocaleString('nl-NL');
  const parts = [total === 1 ? '1 resultaat' : `${number(total)} resultaten`];
  if (guessed === total)
    parts[0] = `Niets met ‘${text}’ zelf. ${parts[0]} die erop ${total === 1 ? 'lijkt' : 'lijken'}`;
  else if (guessed > 0)
    parts.push(`waarvan ${number(guessed)} die erop ${guessed === 1 ? 'lijkt' : 'lijken'}`);
  if (fictional === total)
    parts.push(total === 1 ? 'een verzonnen voorbeeld' : 'allemaal verzonnen voorbeelden');
  else if (fictional > 0)
    parts.push(`waarvan ${number(fictional)} verzonnen ${fictional === 1 ? 'voorbeeld' : 'voorbeelden'}`);
  if (pages > 1) parts.push(`pagina ${number(page)} van ${number(pages)}`);
  return parts.join(', ');
}
