import type { Color, Style } from '../archimate/model.ts';
import type { ChangeKind, GebruikStatus, LandscapeData } from './landscapeData.ts';

/** How a state of use looks on a plotted view, and what the legend says of it. */
export interface StatusStyle {
  readonly label: string;
  readonly style: Style;
}

const color = (r: number, g: number, b: number): Color => ({ r, g, b });
const style = (fillColor: Color, lineColor: Color, lineWidth: number): Style => ({
  fillColor,
  lineColor,
  lineWidth,
  font: { name: 'Segoe UI', size: '8', color: color(0, 0, 0) },
});

/** Light fills with a dark line: black text keeps 4.5:1 or more on each, and the lines tell them apart in grey too. */
const inProductie: StatusStyle = {
  label: 'In productie',
  style: style(color(207, 232, 207), color(27, 94, 32), 1),
};
const gepland: StatusStyle = {
  label: 'Verwerving of gepland',
  style: style(color(214, 228, 247), color(13, 71, 161), 2),
};
const uitTeFaseren: StatusStyle = {
  label: 'Uit te faseren',
  style: style(color(255, 224, 178), color(191, 54, 12), 3),
};

const aangeboden: StatusStyle = {
  label: 'Aangeboden',
  style: style(color(235, 222, 240), color(91, 44, 111), 1),
};

/** Letters, line widths and fills say the same thing: one of them is enough to see the difference. */
const changed = (of: Style, fontStyle: string): Style => ({ ...of, font: { ...of.font, style: fontStyle } });
const toegevoegd: StatusStyle = {
  label: 'Toegevoegd',
  style: changed(style(color(200, 230, 201), color(27, 94, 32), 3), 'bold'),
};
const gewijzigd: StatusStyle = {
  label: 'Gewijzigd',
  style: style(color(255, 236, 179), color(191, 54, 12), 2),
};
const verwijderd: StatusStyle = {
  label: 'Verwijderd',
  style: changed(style(color(238, 238, 238), color(183, 28, 28), 3), 'italic'),
};
const gelijk: StatusStyle = {
  label: 'Niet veranderd',
  style: style(color(255, 255, 255), color(117, 117, 117), 1),
};

/** What a drawn application shows: the state of its use, that its supplier offers it, or how two versions differ. */
export type PlotStatus = Exclude<GebruikStatus, 'uitgefaseerd'> | 'aangeboden' | 'gelijk' | ChangeKind;

/** What stands in files and on pages for what became of something. */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  toegevoegd: toegevoegd.label,
  gewijzigd: gewijzigd.label,
  verwijderd: verwijderd.label,
};

export const statusStyles: Readonly<Record<PlotStatus, StatusStyle>> = {
  verwerving: gepland,
  gepland,
  'in-productie': inProductie,
  'uit-te-faseren': uitTeFaseren,
  aangeboden,
  toegevoegd,
  gewijzigd,
  verwijderd,
  gelijk,
};

/** What the legend of a plotted landscape says, and the styles that it explains, in order. */
export function legendOf({ verschil, applicaties }: Pick<LandscapeData, 'verschil' | 'applicaties'>): {
  readonly title: string;
  readonly styles: readonly StatusStyle[];
} {
  if (verschil !== undefined) {
    return {
      title: `Legenda: van ${verschil.van} naar ${verschil.naar}`,
      styles: [toegevoegd, gewijzigd, verwijderd, gelijk],
    };
  }
  const ofUse = [inProductie, gepland, uitTeFaseren];
  // What is offered only where applications are shown as offered.
  return applicaties.some(({ toonAanbod }) => toonAanbod)
    ? { title: 'Legenda: gebruik en aanbod', styles: [...ofUse, aangeboden] }
    : { title: 'Legenda: stand van het gebruik', styles: ofUse };
}

/** Whose an application is, where two organisations are compared on one view. */
export function comparisonStyles(a: string, b: string) {
  return {
    both: { label: 'Beide', style: style(color(225, 225, 225), color(66, 66, 66), 1) },
    onlyA: { label: `Alleen ${a}`, style: style(color(214, 228, 247), color(13, 71, 161), 2) },
    onlyB: { label: `Alleen ${b}`, style: style(color(255, 224, 178), color(191, 54, 12), 3) },
  } as const;
}

/** "+N meer" and the legend's title: no fill of their own. */
export const plainStyle: Style = style(color(255, 255, 255), color(117, 117, 117), 1);

/** The style with letters that fit a box of this height in pixels: 9, 8, 7 or 6 points. */
export function inHeight(of: Style, height: number): Style {
  const size = height >= 30 ? '9' : height >= 16 ? '8' : height >= 12 ? '7' : '6';
  return { ...of, font: { ...of.font, size } };
}
