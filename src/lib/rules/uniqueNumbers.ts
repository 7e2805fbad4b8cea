import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { Entry } from '../model/record.ts';
import type { Rule } from './rule.ts';

const numbers = [
  ['cbsCode', 'CBS-code'],
  ['oin', 'OIN'],
  ['kvkNummer', 'KvK-nummer'],
] as const;

/** CBS code, OIN and KvK number belong to one organisation each. Said at the second one, in order of path. */
export const uniqueNumbers: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  for (const [key, title] of numbers) {
    const first = new Map<string, Entry<'organisatie'>>();
    for (const entry of catalogue.organisaties.values()) {
      const value = entry.value[key];
      if (value === undefined) continue;
      const other = first.get(value);
      if (other === undefined) first.set(value, entry);
      else {
        const place = catalogue.placeOf(entry, [key]);
        diagnostics.push(diagnose(rulesTexts.numberTaken, { title, value, other: other.id }, place));
      }
    }
  }
  return diagnostics;
};
