import { diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import { titleOfValue } from '../schema/navigate.ts';
import type { Rule } from './rule.ts';

/** A version only means something where the user installs it: on-premises (model.md). A warning. */
export const versionHosting: Rule = (catalogue) =>
  [...catalogue.gebruik.values()].flatMap((entry) => {
    const { versie, hosting } = entry.value;
    if (versie === undefined || hosting === undefined || hosting === 'on-premises') return [];
    const params = { hosting: titleOfValue('gebruik', ['hosting'], hosting) };
    return [diagnose(rulesTexts.versionNotOnPremises, params, catalogue.placeOf(entry, ['versie']))];
  });
