import type { Cell } from '../cell.ts';
import { softHyphens } from '../softHyphens.ts';

/** One bar of a chart, and one row of the table beside it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What the value is a part of: a bar of 3 out of 4 fills three quarters. Without it the largest bar is the widest. */
  readonly of?: number;
  readonly href?: string | undefined;
  /** "Overige" and "onbekend": drawn in grey and never taken for the largest. */
  readonly isRest?: boolean;
}

/** A chart with its numbers. The picture shows `bars`; the table shows the same, no more and no less. */
export interface Chart {
  /** Fragment on the page. */
  readonly id: string;
  readonly title: string;
  /** What is counted, and what is not. */
  readonly intro: string;
  /** Heading of the first column: what a bar stands for. */
  readonly subject: string;
  /** Heading of the second column: what is counted. */
  readonly unit: string;
  readonly bars: readonly Bar[];
  /** Where all of it stands, when the chart shows the largest only. */
  readonly more?: { readonly text: string; readonly href: string } | undefined;
}

/** The largest bars; what is left is added up as one, so that the chart counts everything. What is unknown comes last. */
export function largestBars(bars: readonly Bar[], count: number, restLabel: string): readonly Bar[] {
  const sorted = [...bars].sort((a, b) => b.value - a.value || a.label.localeCompare(b.label, 'nl'));
  const named = sorted.filter(({ isRest }) => isRest !== true);
  const rest = named.slice(count);
  const value = rest.reduce((sum, bar) => sum + bar.value, 0);
  return [
    ...named.slice(0, count),
    ...(rest.length === 0 ? [] : [{ label: `${restLabel} (${rest.length})`, value, isRest: true }]),
    ...sorted.filter(({ isRest }) => isRest === true),
  ];
}

/** Width of a bar, in percents of the chart with two decimals. */
export function widthOf(bar: Bar, bars: readonly Bar[]): number {
  const whole = bar.of ?? Math.max(...bars.map(({ value, of }) => of ?? value), 1);
  return whole === 0 ? 0 : Math.round((bar.value / whole) * 10_000) / 100;
}

/** `12`, or `3 van 4 (75 %)`. */
export function numberOf({ value, of }: Bar): string {
  const text = value.toLocaleString('nl-NL');
  return of === undefined ? text : `${text} van ${of.toLocaleString('nl-NL')} (${percentOf(value, of)})`;
}

/** `75 %`; of nothing that is `–`. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100).toLocaleString('nl-NL')} %`;
}

/** Rows for the table beside a chart. */
export function chartRows({ bars }: Chart): readonly { readonly [key: string]: string | Cell }[] {
  return bars.map((bar) => ({
    // A long name beside its number breaks where a reader would break it.
    naam: bar.href === undefined ? softHyphens(bar.label) : { text: softHyphens(bar.label), href: bar.href },
    aantal: { text: numberOf(bar), sort: bar.of === undefined ? bar.value : bar.value / Math.max(bar.of, 1) },
  }));
}
