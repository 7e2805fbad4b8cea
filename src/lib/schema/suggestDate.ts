import { isDatum } from './formats.ts';

/** `31-1-2026`, `31/01/2026`, `2026-1-31`, `20260131` → `2026-01-31`, where that is a date; else undefined. */
export function suggestDate(text: string): string | undefined {
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  const iso = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:T.*)?$/.exec(text);
  const [year, month, day] = dutch ? [dutch[3], dutch[2], dutch[1]] : iso ? iso.slice(1, 4) : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDatum(date) ? date : undefined;
}
