import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { maxSlugLength, slugify } from '../model/slug.ts';

/**
 * Fixed short forms of names whose id would be too long, or that would take an id of another.
 * Chosen once; an id never changes, so a line here is never edited or removed (model, day-one decisions).
 */
export const shortIds: ReadonlyMap<string, string> = new Map([
  ['Tiltshift - uitvoerend leiderschap in digitale transformatie', 'tiltshift'],
]);

/** The id for a name, or what is wrong with it. `prefix` is put before the name (`gemeente-`). */
export function idOfName(
  name: string,
  kind: keyof typeof maxSlugLength,
  place: Place,
  prefix = '',
): { readonly id: string } | { readonly fault: Diagnostic } {
  const fixed = shortIds.get(name);
  if (fixed !== undefined) return { id: fixed };
  const id = slugify(`${prefix}${name}`, 1000);
  const max = maxSlugLength[kind];
  if (id === '' || id.length > max) {
    return { fault: diagnose(importTexts.idTooLong, { name, length: id.length, max }, place) };
  }
  return { id };
}
