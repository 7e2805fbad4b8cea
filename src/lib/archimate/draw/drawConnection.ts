import type { Point } from '../model.ts';
import type { AccessType, RelationshipType } from '../vocabulary.ts';
import { attributes, svgText } from './svgText.ts';

/** A line to draw between two places, with the bends between them. */
export interface DrawnConnection {
  readonly points: readonly Point[];
  /** Undefined for a plain line. */
  readonly type: RelationshipType | undefined;
  readonly accessType?: AccessType | undefined;
  readonly isDirected?: boolean | undefined;
  readonly label?: string | undefined;
  readonly color?: string | undefined;
  readonly width?: number | undefined;
}

type End = 'none' | 'open' | 'filled' | 'hollow' | 'diamond' | 'hollow-diamond' | 'dot' | 'half';

interface LineLook {
  readonly dash?: string;
  readonly start: End;
  readonly end: End;
}

/** Lines of the standard: dashes, and what stands at both ends. */
const looks: Readonly<Record<RelationshipType, LineLook>> = {
  Composition: { start: 'diamond', end: 'none' },
  Aggregation: { start: 'hollow-diamond', end: 'none' },
  Assignment: { start: 'dot', end: 'filled' },
  Realization: { dash: '4 3', start: 'none', end: 'hollow' },
  Serving: { start: 'none', end: 'open' },
  Access: { dash: '2 3', start: 'none', end: 'none' },
  Influence: { dash: '6 3', start: 'none', end: 'open' },
  Triggering: { start: 'none', end: 'filled' },
  Flow: { dash: '6 3', start: 'none', end: 'filled' },
  Specialization: { start: 'none', end: 'hollow' },
  Association: { start: 'none', end: 'none' },
};

function lookOfLine({ type, accessType, isDirected }: DrawnConnection): LineLook {
  if (type === undefined) return { start: 'none', end: 'none' };
  const look = looks[type];
  if (type === 'Access') {
    return {
      ...look,
      start: accessType === 'Read' || accessType === 'ReadWrite' ? 'open' : 'none',
      end: accessType === 'Write' || accessType === 'ReadWrite' ? 'open' : 'none',
    };
  }
  return type === 'Association' && isDirected === true ? { ...look, end: 'half' } : look;
}

/** The line, its ends and its label as SVG; nothing when it has no length. */
export function drawConnection(connection: DrawnConnection): string {
  const { points, color = '#5c5c5c', width, label } = connection;
  const [first, second] = points;
  const last = points.at(-1);
  const beforeLast = points.at(-2);
  if (first === undefined || second === undefined || last === undefined || beforeLast === undefined)
    return '';
  const look = lookOfLine(connection);
  const line = `<polyline${attributes({
    points: points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
    fill: 'none',
    stroke: color,
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': look.dash,
  })}/>`;
  const ends = drawEnd(look.start, first, second, color) + drawEnd(look.end, last, beforeLast, color);
  if (label === undefined || label === '') return line + ends;
  const middle = points[Math.floor((points.length - 1) / 2)] ?? first;
  const next = points[Math.floor((points.length - 1) / 2) + 1] ?? last;
  return `${line}${ends}<text${attributes({ x: (middle.x + next.x) / 2, y: (middle.y + next.y) / 2 - 4, 'font-size': 11 })}>${svgText(label)}</text>`;
}

/** The figure at `tip`, pointing away from `from`. */
function drawEnd(end: End, tip: Point, from: Point, color: string): string {
  if (end === 'none') return '';
  const angle = (Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI;
  const [d, fill] = {
    open: ['M-9 -4.5L0 0L-9 4.5', 'none'],
    half: ['M-9 -4.5L0 0', 'none'],
    filled: ['M-9 -4L0 0L-9 4z', color],
    hollow: ['M-11 -6L0 0L-11 6z', '#ffffff'],
    diamond: ['M-14 0L-7 -4.500L0 0L-7 4.500z', color],
    'hollow-diamond': ['M-14 0L-7 -4.500L0 0L-7 4.500z', '#ffffff'],
    dot: ['M-6 0a3 3 0 1 1 6 0a3 3 0 1 1 -6 0', color],
  }[end] as [string, string]; // pairs, which the compiler widens
  return `<path${attributes({ d, fill, stroke: color, transform: `translate(${round(tip.x)} ${round(tip.y)}) rotate(${round(angle)})` })}/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
