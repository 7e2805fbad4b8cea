import { isKind } from '../catalogue/gemma.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { Entry, KeyPath } from '../model/record.ts';
import type { Rule } from './rule.ts';

const colleagueKeys = ['naam', 'functie', 'email', 'telefoon'] as const;

/** Words of shared mailboxes that have a dot in their name. */
const mailboxWord =
  /^(?:info|informatie|contact|post|mail|mailbox|beheer|functioneel|applicatie|technisch|service|servicedesk|servicepunt|desk|helpdesk|help|support|sales|verkoop|klant|klanten|klantenservice|team|ict|it|gemeente|open|data|source|privacy|security|secretariaat|bestuur|griffie|raad|communicatie|inkoop|facturen|factuur|administratie|receptie|balie|loket|meldpunt|webmaster|redactie|pers|press|office|hello|hallo|product|products|marketing|partner|partners|customer|care|developer|developers|noreply|no|reply|zaken|burgerzaken|algemeen|algemene|nl|nederland|bv|group|groep|software|software|solutions|online|web|vng|realisatie|consultancy|advies|training|academy|opleiding|opleidingen|projecten|project|hr|vacatures|finance|legal|overheid|publiek|public|sector|lokaal|lokale|regio|stad|dorp)$/;

/**
 * No personal data in a public root: of colleagues only login, roles and period. An address in a contact field that
 * looks like a person's (`voornaam.achternaam@`, `v.achternaam@`) is a warning, because a mailbox may look like that.
 */
export const personalData: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  for (const entry of catalogue.entries) {
    if (entry.isPrivate) continue;
    if (isKind(entry, 'collega')) {
      for (const key of colleagueKeys) {
        if (entry.value[key] === undefined) continue;
        diagnostics.push(diagnose(rulesTexts.personalData, { key }, catalogue.placeOf(entry, [key])));
      }
      continue;
    }
    for (const { path, email } of addressesOf(entry)) {
      if (!looksPersonal(email)) continue;
      const place = catalogue.placeOf(entry, path);
      diagnostics.push(diagnose(rulesTexts.personalEmail, { value: email }, place));
    }
  }
  return diagnostics;
};

function addressesOf(entry: Entry): readonly { readonly path: KeyPath; readonly email: string }[] {
  const found: { path: KeyPath; email: string }[] = [];
  const add = (path: KeyPath, email: string | undefined) => {
    if (email !== undefined) found.push({ path, email });
  };
  if (isKind(entry, 'organisatie')) {
    add(['email'], entry.value.email);
    entry.value.contactpunten?.forEach(({ email }, index) => {
      add(['contactpunten', index, 'email'], email);
    });
  } else if (isKind(entry, 'applicatie') || isKind(entry, 'dienst')) {
    add(['contactpunt', 'email'], entry.value.contactpunt?.email);
  }
  return found;
}

function looksPersonal(email: string): boolean {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  if (!/^[a-z]+(?:\.[a-z-]+)+$/.test(local)) return false;
  const domainWords = domain.split(/[.-]/);
  return local
    .split(/[.-]/)
    .every(
      (word) =>
        !mailboxWord.test(word) && !(word.length > 2 && domainWords.some((part) => part.includes(word))),
    );
}
