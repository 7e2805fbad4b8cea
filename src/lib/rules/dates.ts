import type { Catalogue } from '../catalogue/catalogue.ts';
import { isKind } from '../catalogue/gemma.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { Entry, KeyPath } from '../model/record.ts';
import { dateOfStatus, lifeCycle } from '../model/usageStatus.ts';
import type { Rule } from './rule.ts';

/** The moments in the life of an application in use, in order (model.md). */
const usageOrder = lifeCycle.map((status) => dateOfStatus[status]);

/** Dates stand in order: the moments of a gebruik, and every "van" before its "tot". Equal dates are in order. */
export const dates: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  for (const entry of catalogue.entries) {
    for (const { at, moments } of sequences(entry)) {
      diagnostics.push(...checkOrder(catalogue, entry, at, moments));
    }
  }
  return diagnostics;
};

type Moments = readonly (readonly [key: string, date: string | undefined])[];

function sequences(entry: Entry): readonly { readonly at: KeyPath; readonly moments: Moments }[] {
  if (isKind(entry, 'gebruik')) {
    const { datums } = entry.value;
    return datums === undefined
      ? []
      : [{ at: ['datums'], moments: usageOrder.map((key) => [key, datums[key]] as const) }];
  }
  if (isKind(entry, 'koppeling')) return pair([], 'vanaf', entry.value.vanaf, 'tot', entry.value.tot);
  if (isKind(entry, 'collega')) {
    return pair([], 'actiefVanaf', entry.value.actiefVanaf, 'actiefTot', entry.value.actiefTot);
  }
  if (isKind(entry, 'contract')) return pair([], 'start', entry.value.start, 'eind', entry.value.eind);
  if (isKind(entry, 'organisatie')) {
    return (entry.value.certificeringen ?? []).flatMap(({ geldigVan, geldigTot }, index) =>
      pair(['certificeringen', index], 'geldigVan', geldigVan, 'geldigTot', geldigTot),
    );
  }
  return [];
}

function pair(
  at: KeyPath,
  from: string,
  fromDate: string | undefined,
  to: string,
  toDate: string | undefined,
) {
  return fromDate === undefined || toDate === undefined
    ? []
    : [{ at, moments: [[from, fromDate] as const, [to, toDate] as const] }];
}

function checkOrder(
  catalogue: Catalogue,
  entry: Entry,
  at: KeyPath,
  moments: Moments,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let last: readonly [key: string, date: string] | undefined;
  for (const [key, date] of moments) {
    if (date === undefined) continue;
    if (last !== undefined && date < last[1]) {
      const params = { first: last[0], firstDate: last[1], second: key, secondDate: date };
      diagnostics.push(diagnose(rulesTexts.datesReversed, params, catalogue.placeOf(entry, [...at, key])));
    } else last = [key, date];
  }
  return diagnostics;
}
