import type { PlainRecord } from './sources.ts';

/**
 * The natural key of a koppeling: its two ends whatever their order, transport and gegevens (model). Two records
 * with one key are the same link. `current` gives the id of today of an application or facility.
 */
export function koppelingKey(value: PlainRecord, current: (id: string) => string): string {
  const ends = [value.van, value.naar ?? value.voorziening].map((id) => current(String(id ?? ''))).sort();
  const gegevens = Array.isArray(value.gegevens)
    ? value.gegevens.map((item) => String(item).toLowerCase()).sort()
    : [];
  return JSON.stringify([ends, value.transport ?? 'onbekend', gegevens]);
}

/** The same link seen from the other end; only for a link between two applications. */
export function turnKoppeling(value: PlainRecord): PlainRecord {
  if (value.naar === undefined) return value;
  const richting = value.richting === 'heen' ? 'terug' : value.richting === 'terug' ? 'heen' : value.richting;
  return { ...value, van: value.naar, naar: value.van, richting };
}
