import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import { dateOfStatus, lifeCycle } from '../model/usageStatus.ts';
import type { Rule } from './rule.ts';

/** Statuses of a gebruik in the order of its life, each with the date on which it begins. */
const steps = lifeCycle.map((status) => [status, dateOfStatus[status]] as const);

/**
 * Warns where the status lags behind a date that has passed, or runs ahead of one that has not come. Compares with
 * the peildatum; says one thing per record.
 */
export const statusAndDates: Rule = (catalogue, { peildatum }) => {
  const diagnostics: Diagnostic[] = [];
  for (const entry of catalogue.gebruik.values()) {
    const { status, datums } = entry.value;
    if (datums === undefined) continue;
    const now = steps.findIndex(([name]) => name === status);
    // "Gepland" is a decision, not a moment in time: only what follows it can have passed.
    const passed = steps.findLast(
      ([, key], index) => index > Math.max(now, 1) && isPast(datums[key], peildatum),
    );
    const ahead = steps[now]?.[1];
    const aheadDate = ahead === undefined ? undefined : datums[ahead];
    const wrong =
      passed !== undefined
        ? passed[1]
        : ahead !== undefined && now >= 2 && aheadDate !== undefined && aheadDate > peildatum
          ? ahead
          : undefined;
    if (wrong === undefined) continue;
    const params = { status, key: wrong, date: datums[wrong] ?? '' };
    diagnostics.push(diagnose(rulesTexts.statusBehindDates, params, catalogue.placeOf(entry, ['status'])));
  }
  for (const entry of catalogue.koppelingen.values()) {
    const { status, tot, vanaf } = entry.value;
    const isEnded = status !== 'uitgefaseerd' && isPast(tot, peildatum);
    const isNotBegun = status === 'in-productie' && vanaf !== undefined && vanaf > peildatum;
    if (!isEnded && !isNotBegun) continue;
    const params = { status, key: isEnded ? 'tot' : 'vanaf', date: (isEnded ? tot : vanaf) ?? '' };
    diagnostics.push(diagnose(rulesTexts.statusBehindDates, params, catalogue.placeOf(entry, ['status'])));
  }
  return diagnostics;
};

function isPast(date: string | undefined, peildatum: string): boolean {
  return date !== undefined && date < peildatum;
}
