import type { MadeFile } from './nationalCatalogue.ts';
import { seededRandom, someOf } from './seededRandom.ts';

/** One change of the made-up past. Its files are as they are now: each record changes once after the import. */
export interface MadeChange {
  /** Seconds since 1970. */
  readonly time: number;
  /** Organisation that proposed it. */
  readonly organisatie: string;
  readonly message: string;
  readonly files: readonly MadeFile[];
}

/** The past of a made-up catalogue. */
export interface MadePast {
  /** Seconds since 1970. */
  readonly importTime: number;
  /** What was another file at the import than it is now, by path; undefined for what was not there yet. */
  readonly atImport: ReadonlyMap<string, string | undefined>;
  /** Oldest first, all after the import. */
  readonly changes: readonly MadeChange[];
}

/** The import, and the end of the year that all changes fall in; the seed decides nothing here. */
const [importTime, end] = [Date.UTC(2025, 10, 24, 12) / 1000, Date.UTC(2026, 10, 24, 12) / 1000];

/** Usage that one proposal adds or changes, at most. */
const maxFiles = 3;

/**
 * A past that leads to these files: an import of nearly all of them, and then proposals of which each adds or changes
 * a few records of one organisation, spread over a year. It is worked out backwards, so the catalogue is the same with
 * and without a past. The same files, number and seed give the same past.
 *
 * @param count  so many proposals; fewer when the records run out
 */
export function nationalHistory(files: readonly MadeFile[], count: number, seed: number): MadePast {
  const random = seededRandom(seed + 1_000_003);
  const left = {
    gebruik: byOrganisatie(files, 'gebruik'),
    koppelingen: byOrganisatie(files, 'koppelingen'),
    applicaties: byOrganisatie(files, 'applicaties'),
  };
  const take = (kind: keyof typeof left, most: number) => {
    const lists = left[kind];
    const place = random(lists.length);
    const list = lists[place] ?? [];
    const taken = someOf(random, list, most);
    const rest = list.filter((file) => !taken.includes(file));
    if (rest.length > 0) lists[place] = rest;
    else lists.splice(place, 1);
    return taken;
  };
  const atImport = new Map<string, string | undefined>();
  const changes: MadeChange[] = [];
  const step = Math.floor((end - importTime) / (count + 1));
  for (let index = 1; index <= count; index += 1) {
    const { kind, most, message, before } = kinds[random(kinds.length)] ?? kinds[0];
    const taken = take(kind, 1 + random(most));
    const [first] = taken;
    if (first === undefined) continue;
    for (const { path, text } of taken) atImport.set(path, before(text));
    changes.push({
      time: importTime + index * step,
      organisatie: ownerOf(first),
      message: message(taken.length),
      files: taken,
    });
  }
  return { importTime, atImport, changes };
}

interface Kind {
  readonly kind: 'gebruik' | 'koppelingen' | 'applicaties';
  readonly most: number;
  readonly message: (count: number) => string;
  /** The file at the import; undefined when it was not there. */
  readonly before: (text: string) => string | undefined;
}

const kinds: readonly [Kind, ...Kind[]] = [
  {
    kind: 'gebruik',
    most: maxFiles,
    message: (count) =>
      count === 1 ? 'Applicatie in gebruik genomen' : `${count} applicaties in gebruik genomen`,
    before: () => undefined,
  },
  {
    kind: 'gebruik',
    most: maxFiles,
    message: () => 'Status bijgewerkt',
    before: (text) =>
      /^status: verwerving$/m.test(text) ? text : text.replace(/^status: .*$/m, 'status: verwerving'),
  },
  {
    kind: 'koppelingen',
    most: 1,
    message: () => 'Koppeling toegevoegd',
    before: () => undefined,
  },
  {
    kind: 'applicaties',
    most: 1,
    message: () => 'Beschrijving verbeterd',
    before: (text) => text.replace(/^beschrijvingKort: .*$/m, 'beschrijvingKort: Nog te beschrijven.'),
  },
];

/** The files of one kind, a list per organisation. */
function byOrganisatie(files: readonly MadeFile[], kind: string): (readonly MadeFile[])[] {
  return [
    ...Map.groupBy(
      files.filter(({ path }) => path.split('/')[2] === kind),
      ownerOf,
    ).values(),
  ];
}

/** `organisaties/<id>/…`. */
function ownerOf({ path }: MadeFile): string {
  return path.split('/')[1] ?? '';
}
