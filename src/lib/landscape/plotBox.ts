import type { Style } from '../archimate/model.ts';
import { compareText } from '../diagnostics/order.ts';
import { type Box, layOut, type Occupied } from './plotLayout.ts';
import { inHeight, type PlotStatus, plainStyle, statusStyles } from './plotStyle.ts';

/** An application that is drawn in the boxes of a component. */
export interface PlotItem {
  readonly applicatie: string;
  readonly naam: string;
  readonly status: PlotStatus;
}

/** What is drawn in one box: applications, and a count of those that do not fit. */
export interface PlottedBox<Item extends PlotItem> {
  readonly boxes: readonly { readonly item: Item; readonly box: Box; readonly style: Style }[];
  readonly rest: { readonly box: Box; readonly label: string; readonly style: Style } | undefined;
}

/** By name, then by id: the order in every box. */
export function comparePlotItems(a: PlotItem, b: PlotItem): number {
  return compareText(a.naam, b.naam) || compareText(a.applicatie, b.applicatie);
}

/** Draws applications into the box of a component: for the AMEFF file and for the page alike. */
export function plotBox<Item extends PlotItem>(
  outer: Box,
  occupied: Occupied,
  items: readonly Item[],
): PlottedBox<Item> {
  const { boxes, rest } = layOut(outer, items.length, occupied);
  return {
    boxes: boxes.flatMap((box, index) => {
      const item = items[index];
      return item === undefined
        ? []
        : [{ item, box, style: inHeight(statusStyles[item.status].style, box.h) }];
    }),
    rest: rest && {
      box: rest.box,
      label: `+${rest.more} meer`,
      style: inHeight(plainStyle, rest.box.h),
    },
  };
}
