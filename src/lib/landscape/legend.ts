import { widthOf } from '../archimate/draw/textMetric.ts';
import { type ContainerNode, dutch, type LabelNode, type Style, type ViewNode } from '../archimate/model.ts';
import { plainStyle, type StatusStyle } from './plotStyle.ts';

/** Measures on a view of this width; a wider view has a larger legend, because it is looked at from further away. */
const usualWidth = 3000;
const item = { w: 260, h: 40 } as const;
const margin = 16;
const titleHeight = 40;
const letters = 12;
const pixelsPerPoint = 96 / 72;

/**
 * A legend that explains the colours, in a row below everything else on a view.
 * @param nodes the nodes of the view, to find free room
 * @param identifier the identifier of a part of the legend
 * @param styles what it explains, in order
 */
export function makeLegend(
  nodes: readonly Pick<ViewNode, 'x' | 'y' | 'w' | 'h'>[],
  identifier: (part: string) => string,
  styles: readonly StatusStyle[],
  title: string,
): ContainerNode {
  const left = nodes.length === 0 ? 0 : Math.max(0, Math.min(...nodes.map(({ x }) => x)));
  const right = Math.max(left, ...nodes.map(({ x, w }) => x + w));
  const bottom = Math.max(0, ...nodes.map(({ y, h }) => y + h));
  const scale = Math.min(2, Math.max(1, (right - left) / usualWidth));
  const px = (size: number) => Math.round(size * scale);
  const sized = (style: Style): Style => ({
    ...style,
    font: { ...style.font, size: String(px(letters)) },
  });
  const y = bottom + px(margin);
  const rows = styles.map(
    ({ label, style }, index): LabelNode => ({
      identifier: identifier(label),
      type: 'Label',
      labels: dutch(label),
      documentation: [],
      viewRefs: [],
      x: left + px(margin) + index * px(item.w + margin),
      y: y + px(titleHeight),
      w: px(item.w),
      h: px(item.h),
      style: sized(style),
    }),
  );
  return {
    identifier: identifier('kader'),
    type: 'Container',
    labels: dutch(title),
    documentation: [],
    viewRefs: [],
    x: left,
    y,
    w: Math.max(
      styles.length * px(item.w + margin) + px(margin),
      px(widthOf(title, letters * pixelsPerPoint) + 4 * margin),
    ),
    h: px(titleHeight + item.h + margin),
    style: sized(plainStyle),
    nodes: rows,
  };
}
