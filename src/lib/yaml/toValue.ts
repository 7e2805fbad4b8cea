import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { yamlTexts } from '../diagnostics/texts/yaml.ts';
import type { KeyPath } from '../model/record.ts';
import { endOfContainer, type KeptComment, type KeptComments } from './canonical.ts';

/** Deepest nesting that any record needs is 7; a GEMMA view nests its boxes. */
export const maxDepth = 40;
/** Keys that reach an object's prototype in careless code; never allowed (editing.md, guard 4). */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

export interface TreeValue {
  readonly value: unknown;
  readonly comments: KeptComments;
  /** Top-level keys below which a value was refused and left out. */
  readonly refused: ReadonlySet<string>;
  /** Comments above the first key. */
  readonly top: readonly string[];
}

type MakePlace = (offset: number, path?: KeyPath) => Place;
interface Walk {
  readonly diagnostics: Diagnostic[];
  readonly place: MakePlace;
  readonly path: (string | number)[];
  readonly comments: Map<object, Map<string | number, KeptComment>>;
  readonly refused: Set<string>;
}

/**
 * The plain value of a YAML tree, with a diagnostic for everything in it that a record may not have.
 * What is refused is left out of the value; of a repeated key the first one counts.
 */
export function toValue(root: YAMLMap, diagnostics: Diagnostic[], place: MakePlace): TreeValue {
  const walk: Walk = { diagnostics, place, path: [], comments: new Map(), refused: new Set() };
  const first = root.items[0]?.key;
  const top = [...linesOf(root.commentBefore), ...linesOf(isNode(first) ? first.commentBefore : undefined)];
  if (isNode(first)) first.commentBefore = null;
  root.commentBefore = null;
  return { value: nodeValue(walk, root), comments: walk.comments, refused: walk.refused, top };
}

function nodeValue(walk: Walk, node: unknown): unknown {
  if (!isNode(node)) return null;
  if (walk.path.length > maxDepth) {
    report(walk, node, (at) => diagnose(yamlTexts.tooDeep, { max: maxDepth }, at));
    return refuse(walk);
  }
  checkProperties(walk, node);
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return listOf(walk, node);
  if (isMap(node)) return mapOf(walk, node);
  return refuse(walk);
}

/** A value that is left out: what the schema says of its absence is no news. */
function refuse(walk: Walk): undefined {
  walk.refused.add(String(walk.path[0] ?? '*'));
  return undefined;
}

/** Anchors, aliases and tags: on keys as well as on values. */
function checkProperties(walk: Walk, node: Node): void {
  if (isAlias(node)) report(walk, node, (at) => diagnose(yamlTexts.alias, { name: node.source }, at));
  else if ('anchor' in node && typeof node.anchor === 'string') {
    const name = node.anchor;
    report(walk, node, (at) => diagnose(yamlTexts.anchor, { name }, at));
  }
  // The composer fills in a tag only where the text has one.
  const { tag } = node;
  if (tag !== undefined) report(walk, node, (at) => diagnose(yamlTexts.tag, { tag }, at));
}

function report(walk: Walk, node: Node, make: (place: Place) => Diagnostic): void {
  walk.diagnostics.push(make(walk.place(node.range?.[0] ?? 0, walk.path)));
}

function listOf(walk: Walk, node: YAMLSeq): unknown {
  const list: unknown[] = [];
  node.items.forEach((item, index) => {
    // Above a map in a list stands what is about the item, whatever its first key will be.
    const itemLines = isMap(item) ? linesOf(item.commentBefore) : noLines;
    if (isMap(item)) item.commentBefore = null;
    walk.path.push(index);
    list.push(nodeValue(walk, isPair(item) ? null : item));
    walk.path.pop();
    if (isNode(item)) keep(walk, list, index, [...itemLines, ...above(item)], behind(item));
  });
  if (node.items.length === 0) return list;
  keepFirst(walk, list, 0, node.commentBefore);
  keep(walk, list, endOfContainer, linesOf(node.comment), undefined);
  return list;
}

function mapOf(walk: Walk, node: YAMLMap): unknown {
  const map: Record<string, unknown> = {};
  let firstKey: string | undefined;
  for (const { key: keyNode, value } of node.items) {
    if (isNode(keyNode)) checkProperties(walk, keyNode);
    if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
      const offset = (isNode(keyNode) ? keyNode.range?.[0] : undefined) ?? node.range?.[0] ?? 0;
      walk.diagnostics.push(diagnose(yamlTexts.keyNotText, {}, walk.place(offset, walk.path)));
      continue;
    }
    const key = keyNode.value;
    const refused = forbiddenKeys.has(key)
      ? yamlTexts.forbiddenKey
      : Object.hasOwn(map, key)
        ? yamlTexts.duplicateKey
        : undefined;
    walk.path.push(key);
    if (refused === undefined) {
      firstKey ??= key;
      const part = nodeValue(walk, value);
      if (part !== undefined) map[key] = part;
      keep(walk, map, key, [...linesOf(keyNode.commentBefore), ...above(value)], behind(value));
    } else {
      report(walk, keyNode, (at) => diagnose(refused, { key }, at));
    }
    walk.path.pop();
  }
  if (firstKey !== undefined) {
    keepFirst(walk, map, firstKey, node.commentBefore);
    keep(walk, map, endOfContainer, linesOf(node.comment), undefined);
  }
  return map;
}

/** Comments above a value; those of a filled list or map go to its first part. */
function above(node: unknown): readonly string[] {
  return isNode(node) && !isFilled(node) ? linesOf(node.commentBefore) : [];
}

function behind(node: unknown): string | undefined {
  if (!isNode(node) || isFilled(node)) return undefined;
  const lines = linesOf(node.comment);
  return lines.length === 0 ? undefined : lines.join(' ');
}

function isFilled(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.items.length > 0;
}

function keepFirst(
  walk: Walk,
  container: object,
  key: string | number,
  comment: string | null | undefined,
): void {
  const lines = linesOf(comment);
  if (lines.length === 0) return;
  const kept = walk.comments.get(container)?.get(key);
  keep(walk, container, key, [...lines, ...(kept?.above ?? [])], kept?.behind);
}

function keep(
  walk: Walk,
  container: object,
  key: string | number,
  above: readonly string[],
  behind: string | undefined,
): void {
  if (above.length === 0 && behind === undefined) return;
  let kept = walk.comments.get(container);
  if (kept === undefined) {
    kept = new Map();
    walk.comments.set(container, kept);
  }
  kept.set(key, { above, behind });
}

const noLines: readonly string[] = [];

function linesOf(comment: string | null | undefined): readonly string[] {
  if (comment === null || comment === undefined) return noLines;
  return comment
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('yaml-language-server:'));
}
