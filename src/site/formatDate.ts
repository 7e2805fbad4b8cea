const dutch = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** `2026-11-23` or `2026-11-23T08:15:00Z` → `23 november 2026`, the day as it is in the Netherlands. */
export function formatDate(date: string): string {
  return dutch.format(new Date(date));
}
