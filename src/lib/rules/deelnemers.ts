import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import { isIncomplete, type Rule } from './rule.ts';

/** Deelnemers are gemeenten; a gebruik names only deelnemers of its own samenwerking, and only there. */
export const deelnemers: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  const current = (id: string) => catalogue.redirects.current('organisaties', id);
  for (const entry of catalogue.organisaties.values()) {
    entry.value.deelnemers?.forEach((id, index) => {
      const member = catalogue.organisatie(id);
      if (member === undefined || member.value.type === 'gemeente') return;
      const place = catalogue.placeOf(entry, ['deelnemers', index]);
      diagnostics.push(diagnose(rulesTexts.memberNotGemeente, { id }, place));
    });
  }
  for (const entry of catalogue.gebruik.values()) {
    const { deelnemers: named } = entry.value;
    const owner = catalogue.organisaties.get(entry.organisatie);
    if (named === undefined || named.length === 0 || owner === undefined) continue;
    if (owner.value.type !== 'samenwerking') {
      diagnostics.push(diagnose(rulesTexts.membersNotAllowed, {}, catalogue.placeOf(entry, ['deelnemers'])));
      continue;
    }
    if (isIncomplete(owner, 'deelnemers')) continue;
    const members = new Set((owner.value.deelnemers ?? []).map(current));
    named.forEach((id, index) => {
      // An unknown organisation has a fault of its own.
      if (members.has(current(id)) || catalogue.organisatie(id) === undefined) return;
      const place = catalogue.placeOf(entry, ['deelnemers', index]);
      diagnostics.push(diagnose(rulesTexts.memberElsewhere, { id }, place));
    });
  }
  return diagnostics;
};
