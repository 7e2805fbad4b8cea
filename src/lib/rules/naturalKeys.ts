import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import { koppelingKey } from '../model/koppelingKey.ts';
import type { Entry } from '../model/record.ts';
import type { Rule } from './rule.ts';

/**
 * One gebruik per organisation and application (old ids resolved); one koppeling per organisation, two ends (in either
 * order), transport and gegevens. Source: model.md.
 */
export const naturalKeys: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  const application = (id: string) => catalogue.redirects.current('applicaties', id);

  const usages = new Map<string, Entry<'gebruik'>>();
  for (const entry of catalogue.gebruik.values()) {
    const key = `${entry.organisatie} ${application(entry.value.applicatie)}`;
    const other = usages.get(key);
    if (other === undefined) usages.set(key, entry);
    else {
      const params = { applicatie: application(entry.value.applicatie), other: other.file };
      diagnostics.push(diagnose(rulesTexts.usageTwice, params, catalogue.placeOf(entry, ['applicatie'])));
    }
  }

  const end = (id: string) =>
    id.includes('/') ? application(id) : catalogue.redirects.current('voorzieningen', id);
  const links = new Map<string, Entry<'koppeling'>>();
  for (const entry of catalogue.koppelingen.values()) {
    const key = `${entry.organisatie} ${koppelingKey(entry.value, end)}`;
    const other = links.get(key);
    if (other === undefined) links.set(key, entry);
    else {
      diagnostics.push(
        diagnose(rulesTexts.linkTwice, { other: other.file }, catalogue.placeOf(entry, ['van'])),
      );
    }
  }
  return diagnostics;
};
