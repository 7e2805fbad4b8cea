import type { RedirectKind } from '../catalogue/redirects.ts';
import { koppelingKey } from '../model/koppelingKey.ts';
import type { PlainRecord, RecordAt } from './sources.ts';

/** The id of today of an application or facility. */
type Current = (kind: Extract<RedirectKind, 'applicaties' | 'voorzieningen'>, id: string) => string;

/** Among the gebruik of one organisation, that of this application, under whatever id: there is one at most. */
export function presentGebruik(
  records: readonly RecordAt[],
  applicatie: unknown,
  current: Current,
): RecordAt | undefined {
  const now = (id: unknown) => current('applicaties', typeof id === 'string' ? id : '');
  const wanted = now(applicatie);
  return records.find(({ value }) => now(value.applicatie) === wanted);
}

/** Among the koppelingen of one organisation, the same link: by its natural key, whichever end it was seen from. */
export function presentKoppeling(
  records: readonly RecordAt[],
  value: PlainRecord,
  current: Current,
): RecordAt | undefined {
  const end = (id: string) => current(id.includes('/') ? 'applicaties' : 'voorzieningen', id);
  const key = koppelingKey(value, end);
  return records.find((record) => koppelingKey(record.value, end) === key);
}

/**
 * What a value says of a record that is there already, in the terms of that record: a koppeling seen from its other
 * end is turned, and the ids by which the record is known stay as they stand there.
 */
export function inTermsOf(present: PlainRecord, value: PlainRecord, current: Current): PlainRecord {
  const now = (id: unknown) => current('applicaties', typeof id === 'string' ? id : '');
  const isTurned = value.van !== undefined && now(present.van) !== now(value.van);
  const seen = isTurned ? turnKoppeling(value) : value;
  const ids = ['applicatie', 'van', 'naar', 'voorziening'].filter((key) => present[key] !== undefined);
  return { ...seen, ...Object.fromEntries(ids.map((key) => [key, present[key]])) };
}

/** The same link seen from the other end; only for a link between two applications. */
function turnKoppeling(value: PlainRecord): PlainRecord {
  if (value.naar === undefined) return value;
  const richting = value.richting === 'heen' ? 'terug' : value.richting === 'terug' ? 'heen' : value.richting;
  return { ...value, van: value.naar, naar: value.van, richting };
}
