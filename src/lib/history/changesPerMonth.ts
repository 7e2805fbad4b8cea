import type { Change } from './change.ts';

/** What changed in one month. */
export interface MonthOfChanges {
  /** `2026-11`, the month in UTC. */
  readonly maand: string;
  /** Changes that people made: imports are not counted. */
  readonly wijzigingen: number;
  /** Records that those changed, shared files left out. */
  readonly records: number;
  /** Records that imports changed. */
  readonly ingelezen: number;
}

/** Changes per month, oldest first, every month in between too. O(changed files). */
export function changesPerMonth(changes: readonly Change[]): readonly MonthOfChanges[] {
  const months = new Map<string, { wijzigingen: number; records: number; ingelezen: number }>();
  for (const { date, isBulk, files } of changes) {
    const maand = date.slice(0, 7);
    const count = months.get(maand) ?? { wijzigingen: 0, records: 0, ingelezen: 0 };
    const records = files.filter(({ organisatie }) => organisatie !== '').length;
    if (isBulk) count.ingelezen += records;
    else {
      count.wijzigingen += records > 0 ? 1 : 0;
      count.records += records;
    }
    months.set(maand, count);
  }
  const known = [...months.keys()].sort();
  const [first, last] = [known.at(0), known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const found: MonthOfChanges[] = [];
  for (let maand = first; maand <= last; maand = monthAfter(maand)) {
    found.push({ maand, ...(months.get(maand) ?? { wijzigingen: 0, records: 0, ingelezen: 0 }) });
  }
  return found;
}

function monthAfter(maand: string): string {
  const [year = 0, month = 0] = maand.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
