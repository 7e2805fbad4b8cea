import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { referenceTexts } from '../diagnostics/texts/references.ts';
import { gebruikName, meaningOfPath } from '../model/paths.ts';
import type { Rule } from './rule.ts';

/** A notitie is about a record that exists; a contract is about an application that its organisation uses. */
export const privateRecords: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  for (const entry of catalogue.notities.values()) {
    const id = entry.value.onderwerp;
    const meaning = meaningOfPath(`${id}.yaml`);
    if (meaning !== undefined && catalogue.hasFile(meaning.kind, meaning.id)) continue;
    const place = catalogue.placeOf(entry, ['onderwerp']);
    diagnostics.push(diagnose(referenceTexts.unknownRecord, { id, isUsage: false }, place));
  }
  for (const entry of catalogue.contracten.values()) {
    const current = catalogue.redirects.current('applicaties', entry.value.gebruik);
    const isUsed = catalogue
      .of(entry.organisatie)
      .gebruik.some(({ value }) => catalogue.redirects.current('applicaties', value.applicatie) === current);
    if (isUsed || catalogue.hasFile('gebruik', `${entry.organisatie}/${gebruikName(current)}`)) continue;
    const place = catalogue.placeOf(entry, ['gebruik']);
    diagnostics.push(
      diagnose(referenceTexts.unknownRecord, { id: entry.value.gebruik, isUsage: true }, place),
    );
  }
  return diagnostics;
};
