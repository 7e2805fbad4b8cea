import type { LandscapeData } from './landscapeData.ts';
import { narrowLandscape, type PartScope } from './narrowLandscape.ts';
import { recordKeysOf } from './recordKeys.ts';

/** What the site holds of a landscape, or of an application as offered, so that a page can export every part of it. */
export interface LandscapeFile {
  readonly data: LandscapeData;
  /** Date of the last change, `jjjj-mm-dd`, per record (`recordKeysOf`); records that are not committed have none. */
  readonly datums: Readonly<Record<string, string>>;
  /** The date of a scope of which no record has one. */
  readonly terugval: string;
  /** Name of the file in `gemma/` that holds the catalogue's part of GEMMA. */
  readonly gemma: string;
}

/** The latest of the dates that are known, else the fallback (ameff.md §1: the date of a file). */
export function lastDate(dates: Iterable<string | undefined>, fallback: string): string {
  let last = '';
  for (const date of dates) if (date !== undefined && date > last) last = date;
  return last === '' ? fallback : last;
}

/** The data and the date of a part of a file; undefined for an application that is not used. */
export function partOfFile(
  { data: whole, datums, terugval }: LandscapeFile,
  scope: PartScope | undefined,
): { readonly data: LandscapeData; readonly date: string } | undefined {
  const data = scope === undefined ? whole : narrowLandscape(whole, scope);
  if (data === undefined) return undefined;
  return {
    data,
    date: lastDate(
      recordKeysOf(data).map((key) => datums[key]),
      terugval,
    ),
  };
}
