import { hasOpenLandscape } from '../catalogue/hasOpenLandscape.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { Entry } from '../model/record.ts';
import { isIncomplete, type Rule } from './rule.ts';

/**
 * Usage and links stand in a public root only where their source is public, or the landscape of the organisation is
 * open (architecture §1).
 */
export const publicUsage: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  for (const entry of [...catalogue.gebruik.values(), ...catalogue.koppelingen.values()]) {
    if (entry.isPrivate || entry.value.bron?.soort === 'openbare-bron' || isIncomplete(entry, 'bron'))
      continue;
    const owner = catalogue.organisaties.get(entry.organisatie);
    // An organisation that cannot be read, or not as a whole, may well have said so.
    if (owner === undefined && catalogue.hasFile('organisatie', entry.organisatie)) continue;
    if (owner !== undefined && mayBeOpen(owner)) continue;
    const place = { file: entry.file, line: 1, column: 1 };
    diagnostics.push(diagnose(rulesTexts.usageNotPublic, { what: entry.kind }, place));
  }
  return diagnostics;
};

function mayBeOpen(owner: Entry<'organisatie'>): boolean {
  return (
    hasOpenLandscape(owner.value) ||
    isIncomplete(owner, 'landschapOpenbaar') ||
    isIncomplete(owner, 'voorbeeld')
  );
}
