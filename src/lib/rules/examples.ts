import type { Catalogue } from '../catalogue/catalogue.ts';
import { isKind } from '../catalogue/gemma.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { Entry, KeyPath } from '../model/record.ts';
import { referencesOf } from './referencesOf.ts';
import type { Rule } from './rule.ts';

/** Account ids from here on are invented (model, day-one decisions): GitHub's are far smaller. */
export const firstExampleAccount = 9_000_000_000_000_001;

/** What is fictional stays among itself: accounts, sources and references of real organisations are real. */
export const examples: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  for (const entry of catalogue.entries) {
    if (entry.organisatie === '') continue;
    const owner = catalogue.organisaties.get(entry.organisatie);
    if (owner === undefined || owner.value.voorbeeld === true) continue;
    if (owner.removed?.some(([key]) => key === 'voorbeeld')) continue;
    diagnostics.push(...checkReal(catalogue, entry));
  }
  return diagnostics;
};

function checkReal(catalogue: Catalogue, entry: Entry): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const place = (path: KeyPath) => catalogue.placeOf(entry, path);
  if (isKind(entry, 'collega') && entry.value.github.id >= firstExampleAccount) {
    const { id } = entry.value.github;
    diagnostics.push(diagnose(rulesTexts.exampleAccount, { id }, place(['github', 'id'])));
  }
  if ('bron' in entry.value && isFictionalSource(entry.value.bron)) {
    diagnostics.push(diagnose(rulesTexts.exampleSource, {}, place(['bron', 'soort'])));
  }
  for (const reference of referencesOf(entry, () => undefined)) {
    if (reference.to !== 'organisatie' && reference.to !== 'applicatie' && reference.to !== 'dienst')
      continue;
    const target = catalogue[reference.to](reference.id);
    if (target === undefined) continue;
    if (catalogue.organisaties.get(target.organisatie)?.value.voorbeeld !== true) continue;
    diagnostics.push(diagnose(rulesTexts.exampleMixed, { id: reference.id }, place(reference.path)));
  }
  return diagnostics;
}

function isFictionalSource(bron: unknown): boolean {
  return typeof bron === 'object' && bron !== null && 'soort' in bron && bron.soort === 'voorbeeld';
}
