/** The fields of a koppeling that say which link it is; of a record as it stands there, valid or not. */
interface KoppelingEnds {
  readonly van?: unknown;
  readonly naar?: unknown;
  readonly voorziening?: unknown;
  readonly transport?: unknown;
  readonly gegevens?: unknown;
}

/**
 * The natural key of a koppeling: its two ends whatever their order, transport and gegevens (model). Two records of one
 * organisation with one key are the same link. `current` gives the id of today of an application or facility.
 */
export function koppelingKey(value: KoppelingEnds, current: (id: string) => string): string {
  const ends = [value.van, value.naar ?? value.voorziening].map((id) => current(String(id ?? ''))).sort();
  const gegevens = Array.isArray(value.gegevens)
    ? value.gegevens.map((item) => String(item).toLowerCase()).sort()
    : [];
  return JSON.stringify([ends, value.transport ?? 'onbekend', gegevens]);
}
