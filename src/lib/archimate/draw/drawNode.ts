import type { Color, Style } from '../model.ts';
import type { ElementType } from '../vocabulary.ts';
import { lookOf, type Outline } from './elementLook.ts';
import { attributes, svgText } from './svgText.ts';
import { widthOf, wrapText } from './textMetric.ts';

/** A box to draw: pixels, absolute. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly text: string;
  /** Undefined for groups and notes that stand for no element. */
  readonly type: ElementType | undefined;
  readonly style?: Style | undefined;
  /** Whether the text stands in the middle; else at the top. */
  readonly centred: boolean;
  /** Height that the text may take, in pixels from the top of the box. */
  readonly textHeight: number;
}

const pixelsPerPoint = 96 / 72;
const usualSize = 9;
/** Height of a line as a part of the font size. */
export const lineHeight = 1.22;
const iconSize = 14;

/** `#rrggbb`. */
export function hexOf({ r, g, b }: Color): string {
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Size of the letters of a style, in pixels. */
export function fontSizeOf(style: Style | undefined): number {
  return (Number(style?.font?.size ?? usualSize) || usualSize) * pixelsPerPoint;
}

/** The outline, icon and text of one box as SVG. */
export function drawNode(box: DrawnBox): string {
  const look = box.type === undefined ? undefined : lookOf(box.type);
  const { style } = box;
  const fill = style?.fillColor;
  const paint = {
    fill: fill === undefined ? (look?.fill ?? '#ffffff') : hexOf(fill),
    'fill-opacity': fill?.a === undefined || fill.a === 100 ? undefined : fill.a / 100,
    stroke: style?.lineColor === undefined ? '#5c5c5c' : hexOf(style.lineColor),
    'stroke-width': style?.lineWidth === undefined || style.lineWidth === 1 ? undefined : style.lineWidth,
  };
  const hasIcon = look !== undefined && look.icon !== '' && box.h >= 34 && box.w >= 70;
  const icon = hasIcon
    ? `<path${attributes({ d: look.icon, transform: `translate(${box.x + box.w - iconSize - 5} ${box.y + 4}) scale(${iconSize / 16})`, fill: 'none', stroke: paint.stroke })}/>`
    : '';
  return drawOutline(box, look?.outline ?? 'square', paint) + icon + drawText(box, hasIcon);
}

function drawOutline(
  { x, y, w, h }: DrawnBox,
  outline: Outline,
  paint: Readonly<Record<string, string | number | undefined>>,
): string {
  switch (outline) {
    case 'square':
      return `<rect${attributes({ x, y, width: w, height: h, ...paint })}/>`;
    case 'round':
      return `<rect${attributes({ x, y, width: w, height: h, rx: Math.min(10, h / 4), ...paint })}/>`;
    case 'cut': {
      const cut = Math.min(10, w / 4, h / 4);
      const d = `M${x + cut} ${y}h${w - 2 * cut}l${cut} ${cut}v${h - 2 * cut}l${-cut} ${cut}h${2 * cut - w}l${-cut} ${-cut}v${2 * cut - h}z`;
      return `<path${attributes({ d, ...paint })}/>`;
    }
    case 'group':
      return `<rect${attributes({ x, y, width: w, height: h, ...paint, 'stroke-dasharray': '6 4' })}/>`;
    case 'junction':
    case 'filled-junction':
      return `<circle${attributes({ cx: x + w / 2, cy: y + h / 2, r: Math.min(w, h) / 2, ...paint })}/>`;
  }
}

function drawText(box: DrawnBox, hasIcon: boolean): string {
  if (box.text.trim() === '') return '';
  const { style } = box;
  const bold = style?.font?.style?.includes('bold') === true;
  const margin = Math.min(6, box.w / 16);
  // Beside an icon the text keeps free of it on both sides, so that it stays in the middle.
  const width = box.w - 2 * (hasIcon ? iconSize + 7 : margin);
  const wanted = fontSizeOf(style);
  const size = fittingSize(box, width, wanted, bold);
  const step = size * lineHeight;
  const maxLines = Math.max(1, Math.floor((box.textHeight + size * 0.2) / step));
  const lines = wrapText(box.text, { width, maxLines, size, bold });
  const top = box.centred
    ? box.y + (box.h - lines.length * step) / 2
    : box.y + Math.min(4, Math.max(0, (box.textHeight - lines.length * step) / 2));
  const x = box.x + box.w / 2;
  const spans = lines.map(
    (line, index) =>
      `<tspan${attributes({ x, y: top + index * step + size * 0.97 })}>${svgText(line)}</tspan>`,
  );
  const color = style?.font?.color;
  return `<text${attributes({
    'font-size': size,
    'font-weight': bold ? 700 : undefined,
    'font-style': style?.font?.style?.includes('italic') === true ? 'italic' : undefined,
    fill: color === undefined || hexOf(color) === '#000000' ? undefined : hexOf(color),
  })}>${spans.join('')}</text>`;
}

/** A size at which no word must be broken and the text fits in height, if a little smaller is enough for that. */
function fittingSize(box: DrawnBox, width: number, wanted: number, bold: boolean): number {
  const words = box.text.split(/[\s/_-]+/);
  let size = wanted;
  for (const factor of [1, 0.92, 0.85, 0.78, 0.72]) {
    size = wanted * factor;
    const widest = Math.max(...words.map((word) => widthOf(word, size, bold)));
    const lines = wrapText(box.text, { width, maxLines: 99, size, bold }).length;
    if (widest <= width && lines * size * lineHeight <= box.textHeight + size * 0.2) return size;
  }
  return Math.max(size, Math.min(wanted, 7));
}
