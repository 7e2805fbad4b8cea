import { presentUsage } from './addElements.ts';
import type { LandscapeData } from './landscapeData.ts';
import { placementsOf, typeOfApplicatie } from './placements.ts';
import { comparePlotItems, type PlotItem } from './plotBox.ts';
import type { PlotStatus } from './plotStyle.ts';

/** The state in which each application is drawn, by id; what is no longer in use is not drawn and has none. */
export function plotStatuses(data: LandscapeData): ReadonlyMap<string, PlotStatus> {
  const usage = presentUsage(data.gebruik);
  const statuses = new Map<string, PlotStatus>();
  for (const { id, toonAanbod } of data.applicaties) {
    const status = usage.get(id)?.status ?? (toonAanbod ? 'aangeboden' : undefined);
    if (status !== undefined && status !== 'uitgefaseerd') statuses.set(id, status);
  }
  return statuses;
}

/**
 * What a page draws in the boxes of each component, by Object ID, in order: the same as stands on the views of the
 * AMEFF file.
 */
export function plotItemsOf(data: LandscapeData): ReadonlyMap<string, readonly PlotItem[]> {
  const statuses = plotStatuses(data);
  const types = new Map(data.gemma.map(({ id, type }) => [id, type]));
  const items = new Map<string, PlotItem[]>();
  for (const { applicatie, component, stand } of placementsOf(data)) {
    const status = data.verschil === undefined ? statuses.get(applicatie.id) : stand;
    if (status === undefined || types.get(component) !== typeOfApplicatie(applicatie)) continue;
    const list = items.get(component) ?? [];
    if (list.some((known) => known.applicatie === applicatie.id)) continue;
    list.push({ applicatie: applicatie.id, naam: applicatie.naam, status });
    items.set(component, list);
  }
  for (const list of items.values()) list.sort(comparePlotItems);
  return items;
}
