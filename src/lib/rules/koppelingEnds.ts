import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import { gebruikName } from '../model/paths.ts';
import type { Rule } from './rule.ts';

/** Both ends of a koppeling are applications that the organisation uses itself, or that a samenwerking uses for it. */
export const koppelingEnds: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  const landscapes = new Map<string, ReadonlySet<string>>();
  const current = (id: string) => catalogue.redirects.current('applicaties', id);
  const landscapeOf = (organisatie: string) => {
    const known = landscapes.get(organisatie);
    if (known !== undefined) return known;
    const { gebruik, gebruikNamens } = catalogue.of(organisatie);
    const landscape = new Set([...gebruik, ...gebruikNamens].map(({ value }) => current(value.applicatie)));
    landscapes.set(organisatie, landscape);
    return landscape;
  };
  for (const entry of catalogue.koppelingen.values()) {
    // Without a readable organisation nothing is known of its landscape; that is reported itself.
    if (!catalogue.organisaties.has(entry.organisatie)) continue;
    for (const key of ['van', 'naar'] as const) {
      const id = entry.value[key];
      if (id === undefined || landscapeOf(entry.organisatie).has(current(id))) continue;
      // An application that does not exist has a fault already; a gebruik with faults is there all the same.
      if (catalogue.applicatie(id) === undefined) continue;
      if (catalogue.hasFile('gebruik', `${entry.organisatie}/${gebruikName(id)}`)) continue;
      diagnostics.push(diagnose(rulesTexts.endNotUsed, { applicatie: id }, catalogue.placeOf(entry, [key])));
    }
  }
  return diagnostics;
};
