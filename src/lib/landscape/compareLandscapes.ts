import { byName } from '../model/byName.ts';
import { urls } from '../model/urls.ts';
import type { LandscapeData } from './landscapeData.ts';
import type { PlotItem } from './plotBox.ts';
import { plotItemsOf, plotStatuses } from './plotItems.ts';
import { type PlotStatus, statusStyles } from './plotStyle.ts';

/** What is compared: a name to show and the data of its landscape. */
export interface ComparedLandscape {
  readonly naam: string;
  readonly data: LandscapeData;
}

/**
 * How a component is filled: `zelfde`: at least two use the same application for it; `anders`: at least two use
 * something, each something else; `een`: only one uses anything.
 */
export type Outcome = 'zelfde' | 'anders' | 'een';

/** One application in a cell. */
export interface LandscapeItem {
  readonly applicatie: string;
  readonly naam: string;
  /** Words for its state, where it is not simply in production. */
  readonly status: string | undefined;
  readonly tone: 'positive' | 'info' | 'warning';
}

/** A component with what each of them uses for it, in their order. */
export interface LandscapeRow {
  /** Object ID, or the application's id where it is used for no component. */
  readonly id: string;
  readonly naam: string;
  /** Path of the page about the subject, from the site's base. */
  readonly url: string;
  readonly cells: readonly (readonly LandscapeItem[])[];
  readonly outcome: Outcome;
  /** Number of the only one that uses something, where the outcome is `een`. */
  readonly only: number | undefined;
}

export interface LandscapeComparison {
  /** By component, in order of name. */
  readonly components: readonly LandscapeRow[];
  /** Applications that are used for no known component, in order of name. */
  readonly without: readonly LandscapeRow[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Per landscape: its applications, and how many components only it fills. */
  readonly perLandscape: readonly { readonly applicaties: number; readonly alleen: number }[];
  /** Different applications that at least two of them use. */
  readonly shared: number;
}

const tones: Readonly<Partial<Record<PlotStatus, LandscapeItem['tone']>>> = {
  'uit-te-faseren': 'warning',
  gepland: 'info',
  verwerving: 'info',
};

/** Puts landscapes side by side: what stands in the boxes of a plotted view, as a table. */
export function compareLandscapes(landscapes: readonly ComparedLandscape[]): LandscapeComparison {
  const items = landscapes.map(({ data }) => plotItemsOf(data));
  const statuses = landscapes.map(({ data }) => plotStatuses(data));
  const names = new Map(landscapes.flatMap(({ data }) => data.gemma.map(({ id, naam }) => [id, naam])));
  const components = [...new Set(items.flatMap((one) => [...one.keys()]))].map((id) =>
    rowOf(
      id,
      names.get(id) ?? id,
      urls.referentiecomponent(id),
      items.map((one) => one.get(id) ?? []),
    ),
  );
  const placed = items.map(
    (one) => new Set([...one.values()].flatMap((list) => list.map(({ applicatie }) => applicatie))),
  );
  const loose = new Map(
    landscapes.flatMap(({ data }, number) =>
      data.applicaties
        .filter(({ id }) => statuses[number]?.has(id) === true && placed[number]?.has(id) !== true)
        .map(({ id, naam }) => [id, naam] as const),
    ),
  );
  const without = [...loose].map(([id, naam]) =>
    rowOf(
      id,
      naam,
      urls.applicatie(id),
      statuses.map((one, number) => {
        const status = one.get(id);
        return status === undefined || placed[number]?.has(id) === true
          ? []
          : [{ applicatie: id, naam, status }];
      }),
    ),
  );
  const sorted = [...components].sort(byName(({ naam }) => naam));
  const count = (outcome: Outcome) => sorted.filter((row) => row.outcome === outcome).length;
  const users = new Map<string, number>();
  for (const one of statuses) for (const id of one.keys()) users.set(id, (users.get(id) ?? 0) + 1);
  return {
    components: sorted,
    without: without.sort(byName(({ naam }) => naam)),
    counts: { zelfde: count('zelfde'), anders: count('anders'), een: count('een') },
    perLandscape: statuses.map((one, number) => ({
      applicaties: one.size,
      alleen: sorted.filter(({ only }) => only === number).length,
    })),
    shared: [...users.values()].filter((number) => number > 1).length,
  };
}

function rowOf(id: string, naam: string, url: string, cells: readonly (readonly PlotItem[])[]): LandscapeRow {
  const filled = cells.flatMap((list, number) => (list.length > 0 ? [number] : []));
  const users = new Map<string, number>();
  for (const { applicatie } of cells.flat()) users.set(applicatie, (users.get(applicatie) ?? 0) + 1);
  const isShared = [...users.values()].some((number) => number > 1);
  const outcome = filled.length < 2 ? 'een' : isShared ? 'zelfde' : 'anders';
  return {
    id,
    naam,
    url,
    cells: cells.map((list) => list.map(itemOf)),
    outcome,
    only: outcome === 'een' ? filled[0] : undefined,
  };
}

function itemOf({ applicatie, naam, status }: PlotItem): LandscapeItem {
  return {
    applicatie,
    naam,
    status: status === 'in-productie' ? undefined : statusStyles[status].label.toLowerCase(),
    tone: tones[status] ?? 'positive',
  };
}
