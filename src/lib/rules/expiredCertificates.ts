import { diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { Rule } from './rule.ts';

/** Certificates that were valid until a day before the peildatum. A warning: the page marks them. */
export const expiredCertificates: Rule = (catalogue, { peildatum }) =>
  [...catalogue.organisaties.values()].flatMap((entry) =>
    (entry.value.certificeringen ?? []).flatMap(({ titel, geldigTot }, index) => {
      if (geldigTot === undefined || geldigTot >= peildatum) return [];
      const place = catalogue.placeOf(entry, ['certificeringen', index, 'geldigTot']);
      return [diagnose(rulesTexts.certificateExpired, { titel, date: geldigTot }, place)];
    }),
  );
