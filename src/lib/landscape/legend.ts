import { type ContainerNode, dutch, type LabelNode, type ViewNode } from '../archimate/model.ts';
import { legendStyles, plainStyle } from './plotStyle.ts';

const rowHeight = 24;
const width = 220;
const margin = 8;
const titleHeight = 24;

/**
 * A legend that explains the colours, below everything else on a view.
 * @param nodes the nodes of the view, to find free room
 * @param identifier the identifier of a part of the legend
 */
export function makeLegend(nodes: readonly ViewNode[], identifier: (part: string) => string): ContainerNode {
  const left = Math.max(0, Math.min(...nodes.map(({ x }) => x), Number.MAX_SAFE_INTEGER));
  const bottom = Math.max(0, ...nodes.map(({ y, h }) => y + h));
  const x = nodes.length === 0 ? 0 : left;
  const y = bottom + 2 * margin;
  const rows = legendStyles.map(
    ({ label, style }, index): LabelNode => ({
      identifier: identifier(label),
      type: 'Label',
      labels: dutch(label),
      documentation: [],
      viewRefs: [],
      x: x + margin,
      y: y + titleHeight + index * (rowHeight + margin),
      w: width - 2 * margin,
      h: rowHeight,
      style,
    }),
  );
  return {
    identifier: identifier('kader'),
    type: 'Container',
    labels: dutch('Legenda: stand van het gebruik'),
    documentation: [],
    viewRefs: [],
    x,
    y,
    w: width,
    h: titleHeight + legendStyles.length * (rowHeight + margin),
    style: plainStyle,
    nodes: rows,
  };
}
