import { isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { KeyPath } from '../model/record.ts';
import { type EditTarget, fragmentLines, keyRank, shapeAt } from './editFragment.ts';
import { applyToValue, type EditOp, pruned, valueAt, YamlEditError } from './editOps.ts';
import { scalarText } from './scalar.ts';

/**
 * One operation on the text, as a splice: everything outside the spliced place keeps its bytes by construction.
 * `value` is the value that the text holds now. Throws `YamlEditError` where the text has no such place.
 */
export function spliceText(target: EditTarget, text: string, value: unknown, op: EditOp): string {
  const root = parseDocument(text, { schema: 'failsafe', uniqueKeys: false }).contents;
  const path = op.op === 'remove' ? pruned(value, op.path) : op.path;
  const parentPath = path.slice(0, -1);
  const key = path.at(-1);
  const parent = nodeAt(root, parentPath);
  if (isMap(parent) && !parent.flow && typeof key === 'string') {
    if (op.op === 'remove') return removePair(text, parent, key);
    if (indexOfKey(parent, key) < 0) return insertPair(target, text, parent, path, op.value);
    return replacePair(target, text, parent, path, op.value);
  }
  if (isSeq(parent) && !parent.flow && typeof key === 'number') {
    if (op.op === 'remove') return removeItem(text, parent, key);
    if (op.op === 'set' && key < parent.items.length)
      return replaceItem(target, text, parent, path, op.value);
    return insertItem(target, text, parent, path, op.value);
  }
  // `[a, b]` and `{ a: b }`: written anew as a whole, in the canonical form.
  if (parentPath.length === 0) throw new YamlEditError('the file holds no map');
  const whole = applyToValue(value, { ...op, path });
  return spliceText(target, text, value, { op: 'set', path: parentPath, value: valueAt(whole, parentPath) });
}

function nodeAt(root: Node | null, path: KeyPath): Node | null {
  let here: Node | null = root;
  for (const key of path) {
    if (isMap(here)) here = asNode(here.items[indexOfKey(here, key)]?.value);
    else if (isSeq(here) && typeof key === 'number') here = asNode(here.items[key]);
    else return null;
  }
  return here;
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isMap(value) || isSeq(value) ? value : null;
}

function indexOfKey(map: YAMLMap, key: string | number): number {
  return map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
}

function startOf(node: unknown): number {
  const start = asNode(node)?.range?.[0];
  if (start === undefined) throw new YamlEditError('a node without a place');
  return start;
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Offset behind the last character of a node, the comment behind it not counted. */
function contentEnd(text: string, node: Node | null, fallback: number): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last === undefined ? fallback : contentEnd(text, asNode(last.value), keyEnd(last.key));
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1);
    return contentEnd(text, isPair(last) ? null : asNode(last), fallback);
  }
  const end = node?.range?.[1];
  if (end === undefined) return fallback;
  if (!isScalar(node) || node.type === undefined || !node.type.startsWith('BLOCK_'))
    return Math.max(end, fallback);
  let last = end;
  while (last > fallback && text[last - 1] === '\n') last -= 1;
  return last;
}

function keyEnd(key: unknown): number {
  return asNode(key)?.range?.[1] ?? 0;
}

/** End of the last line of a pair, the newline not counted. */
function pairEnd(text: string, map: YAMLMap, index: number): number {
  const pair = map.items[index];
  return lineEnd(text, contentEnd(text, asNode(pair?.value), keyEnd(pair?.key)));
}

function itemEnd(text: string, seq: YAMLSeq, index: number): number {
  const node = asNode(seq.items[index]);
  return lineEnd(text, contentEnd(text, node, startOf(node)));
}

/** Offset of the `-` of a list item. */
function dashOf(text: string, seq: YAMLSeq, index: number): number {
  const start = startOf(seq.items[index]);
  const dash = text.lastIndexOf('-', start - 1);
  if (dash < 0 || text.slice(dash + 1, start).trim() !== '')
    throw new YamlEditError('a list item without dash');
  return dash;
}

function splice(text: string, from: number, to: number, middle: string): string {
  return text.slice(0, from) + middle + text.slice(to);
}

function indented(lines: readonly string[], indent: number): string {
  const space = ' '.repeat(indent);
  return lines.map((line, index) => (index === 0 || line === '' ? line : space + line)).join('\n');
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Cuts whole lines, with their newline. */
function cutLines(text: string, from: number, end: number): string {
  return splice(text, from, Math.min(end + 1, text.length), '');
}

function removePair(text: string, map: YAMLMap, key: string): string {
  const index = indexOfKey(map, key);
  const start = startOf(map.items[index]?.key);
  const from = lineStart(text, start);
  if (text.slice(from, start).trim() === '') return cutLines(text, from, pairEnd(text, map, index));
  // The first key of a list item stands behind its dash: the next key takes that place.
  return splice(text, start, startOf(map.items[index + 1]?.key), '');
}

function removeItem(text: string, seq: YAMLSeq, index: number): string {
  return cutLines(text, lineStart(text, dashOf(text, seq, index)), itemEnd(text, seq, index));
}

function insertPair(target: EditTarget, text: string, map: YAMLMap, path: KeyPath, value: unknown): string {
  const parentPath = path.slice(0, -1);
  const rank = (key: unknown) => keyRank(target.kind, parentPath, isScalar(key) ? String(key.value) : '');
  const own = keyRank(target.kind, parentPath, String(path.at(-1)));
  const before = map.items.findLastIndex(({ key }) => rank(key) <= own);
  const first = startOf(map.items[0]?.key);
  const column = columnOf(text, first);
  const lines = indented(fragmentLines(target, path, value), column);
  if (before < 0) return splice(text, first, first, `${lines}\n${' '.repeat(column)}`);
  const end = pairEnd(text, map, before);
  return splice(text, end, end, `\n${' '.repeat(column)}${lines}`);
}

function insertItem(target: EditTarget, text: string, seq: YAMLSeq, path: KeyPath, value: unknown): string {
  const index = Number(path.at(-1));
  const first = dashOf(text, seq, 0);
  const column = columnOf(text, first);
  const lines = indented(fragmentLines(target, path, value), column);
  if (index === 0) return splice(text, first, first, `${lines}\n${' '.repeat(column)}`);
  const end = itemEnd(text, seq, index - 1);
  return splice(text, end, end, `\n${' '.repeat(column)}${lines}`);
}

function replacePair(target: EditTarget, text: string, map: YAMLMap, path: KeyPath, value: unknown): string {
  const index = indexOfKey(map, String(path.at(-1)));
  const pair = map.items[index];
  const scalar = replaceScalar(target, text, asNode(pair?.value), path, value);
  if (scalar !== undefined) return scalar;
  const start = startOf(pair?.key);
  const lines = indented(fragmentLines(target, path, value), columnOf(text, start));
  return splice(text, start, pairEnd(text, map, index), lines);
}

function replaceItem(target: EditTarget, text: string, seq: YAMLSeq, path: KeyPath, value: unknown): string {
  const index = Number(path.at(-1));
  const scalar = replaceScalar(target, text, asNode(seq.items[index]), path, value);
  if (scalar !== undefined) return scalar;
  const dash = dashOf(text, seq, index);
  const lines = indented(fragmentLines(target, path, value), columnOf(text, dash));
  return splice(text, dash, itemEnd(text, seq, index), lines);
}

/** A value on one line for a value on one line: the comment behind it stays, unless it names a GEMMA element. */
function replaceScalar(
  target: EditTarget,
  text: string,
  node: Node | null,
  path: KeyPath,
  value: unknown,
): string | undefined {
  if (!isScalar(node) || node.range === null || node.range === undefined) return undefined;
  if (node.source === '' || shapeAt(target.kind, path)?.reference === true) return undefined;
  const [from, to] = node.range;
  if (from === to || text.slice(from, to).includes('\n')) return undefined;
  if (typeof value === 'string') {
    return value.includes('\n') ? undefined : splice(text, from, to, scalarText(value));
  }
  return typeof value === 'number' || typeof value === 'boolean'
    ? splice(text, from, to, String(value))
    : undefined;
}
