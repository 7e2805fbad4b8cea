import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { gemmaImportTexts } from '../diagnostics/texts/gemmaImport.ts';
import type { KeyPath } from '../model/record.ts';
import type { Change } from './changes.ts';

/** Every place in a record that refers to something that has vanished from the release: a warning each. */
export function vanishedInUse(
  catalogue: Catalogue,
  vanished: readonly Change[],
  release: string,
): readonly Diagnostic[] {
  const names = new Map(vanished.map(({ id, naam }) => [id, naam]));
  if (names.size === 0) return [];
  const found: Diagnostic[] = [];
  for (const entry of catalogue.entries) {
    if (entry.kind.startsWith('gemma-')) continue;
    const visit = (value: unknown, path: KeyPath): void => {
      if (typeof value === 'string') {
        const name = names.get(value);
        if (name === undefined) return;
        found.push(
          diagnose(gemmaImportTexts.vanishedInUse, { name, release }, catalogue.placeOf(entry, path)),
        );
      } else if (Array.isArray(value))
        for (const [index, item] of value.entries()) visit(item, [...path, index]);
      else if (typeof value === 'object' && value !== null)
        for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    };
    visit(entry.value, []);
  }
  return found;
}
