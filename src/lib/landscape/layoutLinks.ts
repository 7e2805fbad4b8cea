import { compareText } from '../diagnostics/order.ts';

/** A directed line between two things. */
export interface LinkEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Where things stand: in columns from left to right, and the places that each line passes. */
export interface LinkLayout {
  /** Column, and the middle in units of one row, by id of the thing. */
  readonly places: ReadonlyMap<string, { readonly column: number; readonly row: number }>;
  /** Rows that a line passes in the columns between its ends, by id of the line. */
  readonly bends: ReadonlyMap<string, readonly { readonly column: number; readonly row: number }[]>;
  readonly columns: number;
  readonly rows: number;
}

const sweeps = 24;
const settling = 30;
/** Free rows between parts that no line connects. */
const partGap = 0.6;

/**
 * A stable layout in columns: what delivers stands left of what receives, lines cross as little as a fixed number of
 * sweeps finds, and the same input always gives the same places (Sugiyama's method, without chance).
 * @param names by id; the order of equals
 */
export function layoutLinks(names: ReadonlyMap<string, string>, edges: readonly LinkEdge[]): LinkLayout {
  const byName = (a: string, b: string) =>
    compareText(names.get(a) ?? '', names.get(b) ?? '') || compareText(a, b);
  const places = new Map<string, { column: number; row: number }>();
  const bends = new Map<string, { column: number; row: number }[]>();
  let columns = 0;
  let top = 0;
  for (const part of connectedParts([...names.keys()].sort(byName), edges)) {
    const made = layoutPart(part.nodes, part.edges);
    for (const [id, { column, row }] of made.places) places.set(id, { column, row: row + top });
    for (const [id, list] of made.bends)
      bends.set(
        id,
        list.map(({ column, row }) => ({ column, row: row + top })),
      );
    columns = Math.max(columns, made.columns);
    top += made.rows + partGap;
  }
  return { places, bends, columns, rows: Math.max(0, top - partGap) };
}

interface Part {
  readonly nodes: readonly string[];
  readonly edges: readonly LinkEdge[];
}

/** Parts that no line connects, the largest first. */
function connectedParts(nodes: readonly string[], edges: readonly LinkEdge[]): readonly Part[] {
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const parts: Part[] = [];
  for (const start of nodes) {
    if (seen.has(start)) continue;
    const found = new Set<string>();
    const waiting = [start];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (found.has(node)) continue;
      found.add(node);
      waiting.push(...(neighbours.get(node) ?? []));
    }
    for (const node of found) seen.add(node);
    parts.push({
      nodes: nodes.filter((node) => found.has(node)),
      edges: edges.filter(({ from }) => found.has(from)),
    });
  }
  return parts.sort((a, b) => b.nodes.length - a.nodes.length);
}

function layoutPart(nodes: readonly string[], edges: readonly LinkEdge[]): LinkLayout {
  const column = columnsOf(nodes, edges);
  const count = Math.max(...column.values()) + 1;
  const layers: string[][] = Array.from({ length: count }, () => []);
  for (const node of nodes) layers[column.get(node) ?? 0]?.push(node);
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node, []]));
  const chains = new Map<string, readonly string[]>();
  const connect = (a: string, b: string) => {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  };
  for (const { id, from, to } of edges) {
    const [start, end] = [column.get(from) ?? 0, column.get(to) ?? 0];
    const step = start < end ? 1 : -1;
    const chain: string[] = [];
    let previous = from;
    for (let at = start + step; start !== end && at !== end; at += step) {
      const bend = `${id}\u0000${at}`;
      layers[at]?.push(bend);
      neighbours.set(bend, []);
      column.set(bend, at);
      connect(previous, bend);
      chain.push(bend);
      previous = bend;
    }
    connect(previous, to);
    chains.set(id, chain);
  }
  orderLayers(layers, neighbours, column);
  const rows = settleRows(layers, neighbours);
  const placeOf = (node: string) => ({ column: column.get(node) ?? 0, row: rows.get(node) ?? 0 });
  return {
    places: new Map(nodes.map((node) => [node, placeOf(node)])),
    bends: new Map([...chains].map(([id, chain]) => [id, chain.map(placeOf)])),
    columns: count,
    rows: Math.max(...rows.values()) + 0.5,
  };
}

/** Column per thing: right of all that deliver to it; lines that close a circle do not count. */
function columnsOf(nodes: readonly string[], edges: readonly LinkEdge[]): Map<string, number> {
  const outgoing = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const { from, to } of edges) if (from !== to) outgoing.get(from)?.push(to);
  const column = new Map<string, number>();
  const state = new Map<string, 'busy' | 'done'>();
  const order: string[] = [];
  const kept = new Map<string, string[]>(nodes.map((node) => [node, []]));
  const visit = (node: string) => {
    state.set(node, 'busy');
    for (const next of outgoing.get(node) ?? []) {
      if (state.get(next) === 'busy') continue;
      kept.get(node)?.push(next);
      if (state.get(next) === undefined) visit(next);
    }
    state.set(node, 'done');
    order.unshift(node);
  };
  for (const node of nodes) if (state.get(node) === undefined) visit(node);
  for (const node of order) {
    const at = column.get(node) ?? 0;
    column.set(node, at);
    for (const next of kept.get(node) ?? []) column.set(next, Math.max(column.get(next) ?? 0, at + 1));
  }
  // What delivers moves next to the first that receives it: shorter lines.
  for (const node of [...order].reverse()) {
    const next = (kept.get(node) ?? []).map((other) => column.get(other) ?? 0);
    if (next.length > 0) column.set(node, Math.min(...next) - 1);
  }
  const least = Math.min(...column.values());
  for (const [node, at] of column) column.set(node, at - least);
  return column;
}

/** Orders each column by the mean place of its neighbours, to and fro, and keeps the order with the fewest crossings. */
function orderLayers(
  layers: string[][],
  neighbours: ReadonlyMap<string, readonly string[]>,
  column: ReadonlyMap<string, number>,
): void {
  const position = new Map<string, number>();
  const number = () => {
    for (const layer of layers) for (const [index, node] of layer.entries()) position.set(node, index);
  };
  number();
  let best = layers.map((layer) => [...layer]);
  let fewest = crossings(layers, neighbours, column, position);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const step = sweep % 2 === 0 ? 1 : -1;
    const start = step === 1 ? 1 : layers.length - 2;
    for (let at = start; at >= 0 && at < layers.length; at += step) {
      const layer = layers[at] ?? [];
      const weight = new Map(
        layer.map((node) => {
          const fixed = (neighbours.get(node) ?? []).filter((other) => column.get(other) === at - step);
          const sum = fixed.reduce((total, other) => total + (position.get(other) ?? 0), 0);
          return [node, fixed.length === 0 ? (position.get(node) ?? 0) : sum / fixed.length];
        }),
      );
      layer.sort(
        (a, b) =>
          (weight.get(a) ?? 0) - (weight.get(b) ?? 0) || (position.get(a) ?? 0) - (position.get(b) ?? 0),
      );
      for (const [index, node] of layer.entries()) position.set(node, index);
    }
    const now = crossings(layers, neighbours, column, position);
    if (now < fewest) {
      fewest = now;
      best = layers.map((layer) => [...layer]);
    }
  }
  for (const [index, layer] of best.entries()) layers[index] = layer;
}

function crossings(
  layers: readonly (readonly string[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  column: ReadonlyMap<string, number>,
  position: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const [at, layer] of layers.entries()) {
    const ends: number[] = [];
    for (const node of layer) {
      const right = (neighbours.get(node) ?? [])
        .filter((other) => column.get(other) === at + 1)
        .map((other) => position.get(other) ?? 0)
        .sort((a, b) => a - b);
      for (const end of right) {
        for (const earlier of ends) if (earlier > end) sum += 1;
      }
      ends.push(...right);
    }
  }
  return sum;
}

/** Rows at least one apart per column (half for lines that pass), as near to the neighbours as that leaves room for. */
function settleRows(
  layers: readonly (readonly string[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const roomOf = (node: string) => (node.includes('\u0000') ? 0.25 : 0.5);
  for (const layer of layers) {
    let at = 0;
    for (const node of layer) {
      rows.set(node, at + roomOf(node));
      at += 2 * roomOf(node);
    }
  }
  for (let turn = 0; turn < settling; turn += 1) {
    const order = turn % 2 === 0 ? layers : [...layers].reverse();
    for (const layer of order) {
      const wanted = layer.map((node) => {
        const near = neighbours.get(node) ?? [];
        const sum = near.reduce((total, other) => total + (rows.get(other) ?? 0), 0);
        return near.length === 0 ? (rows.get(node) ?? 0) : sum / near.length;
      });
      for (const [index, row] of keepApart(layer, wanted, roomOf).entries())
        rows.set(layer[index] ?? '', row);
    }
  }
  const least = Math.min(...[...rows].map(([node, row]) => row - roomOf(node)));
  for (const [node, row] of rows) rows.set(node, row - least);
  return rows;
}

/** Moves wanted places apart, in order, with the smallest sum of squares: blocks that touch share their mean. */
function keepApart(
  layer: readonly string[],
  wanted: readonly number[],
  roomOf: (node: string) => number,
): readonly number[] {
  interface Block {
    sum: number;
    count: number;
  }
  // Offset of each from the first when all stand as close as they may.
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, node] of layer.entries()) {
    if (index > 0) offset += roomOf(layer[index - 1] ?? '') + roomOf(node);
    offsets.push(offset);
  }
  const blocks: Block[] = [];
  for (const [index, want] of wanted.entries()) {
    blocks.push({ sum: want - (offsets[index] ?? 0), count: 1 });
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      if (before.sum / before.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((base, index) => base + (offsets[index] ?? 0));
}
