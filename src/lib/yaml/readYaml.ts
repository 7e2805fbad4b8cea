import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { yamlTexts } from '../diagnostics/texts/yaml.ts';
import { formatKeyPath, type KeyPath } from '../model/record.ts';

/** What came out of one YAML text: the value as far as it can be read, and everything that is wrong with it. */
export interface ReadYaml {
  /** Undefined when nothing can be read. Plain objects without prototype tricks: only own, allowed keys. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a key's value stands; the nearest parent where the path does not exist. */
  readonly locate: (path: KeyPath) => { readonly line: number; readonly column: number };
  /** How a scalar was written (`PLAIN`, `QUOTE_DOUBLE`, …) and its source text, to explain unquoted numbers. */
  readonly sourceOf: (path: KeyPath) => { readonly style: string; readonly text: string } | undefined;
}

/** Deepest nesting that any record needs is 7; a GEMMA view nests its boxes. */
const maxDepth = 40;
/** Keys that reach an object's prototype in careless code; never allowed (editing.md, guard 4). */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/**
 * Reads one YAML 1.2 document strictly: no anchors, aliases, tags, merge keys or second document.
 * Never throws on bad input. A fault never hides another: the value is built from what can be read.
 */
export function readYaml(text: string, file: string): ReadYaml {
  const lines = new LineCounter();
  const diagnostics: Diagnostic[] = [];
  let document: Document.Parsed | undefined;
  const positionAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const place = (offset: number, path: KeyPath = []): Place => ({
    file,
    ...positionAt(offset),
    field: formatKeyPath(path),
  });

  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      version: '1.2',
      keepSourceTokens: false,
    });
  } catch {
    // The parser is recursive: its stack overflows on absurd nesting.
    diagnostics.push(diagnose(yamlTexts.tooDeep, { max: maxDepth }, place(0)));
  }
  if (document !== undefined) {
    for (const error of document.errors) diagnostics.push(explainYamlError(error, place(error.pos[0])));
  }
  const root = document?.contents ?? null;
  const value = document === undefined ? undefined : toValue(root, [], 0, diagnostics, place);
  const find = (path: KeyPath) => findNode(root, path);
  return {
    value,
    diagnostics,
    locate: (path) => positionAt(find(path)?.range?.[0] ?? 0),
    sourceOf: (path) => {
      const node = find(path);
      if (!isScalar(node) || node.range === null || node.range === undefined) return undefined;
      return { style: node.type ?? 'PLAIN', text: node.source ?? text.slice(node.range[0], node.range[1]) };
    },
  };
}

type MakePlace = (offset: number, path?: KeyPath) => Place;

function toValue(
  node: ParsedNode | Node | null | undefined,
  path: KeyPath,
  depth: number,
  diagnostics: Diagnostic[],
  place: MakePlace,
): unknown {
  if (node === null || node === undefined) return null;
  const offset = node.range?.[0] ?? 0;
  if (depth > maxDepth) {
    diagnostics.push(diagnose(yamlTexts.tooDeep, { max: maxDepth }, place(offset, path)));
    return null;
  }
  if (isAlias(node)) {
    diagnostics.push(diagnose(yamlTexts.alias, { name: node.source }, place(offset, path)));
    return null;
  }
  if (node.anchor !== undefined)
    diagnostics.push(diagnose(yamlTexts.anchor, { name: node.anchor }, place(offset, path)));
  // The composer fills in a tag only where the text has one.
  if (node.tag !== undefined)
    diagnostics.push(diagnose(yamlTexts.tag, { tag: node.tag }, place(offset, path)));
  if (isScalar(node)) return node.value;
  if (isSeq(node)) {
    return node.items.map((item, index) =>
      toValue(isPair(item) ? null : (item as Node), [...path, index], depth + 1, diagnostics, place),
    );
  }
  if (!isMap(node)) return null;
  const result: Record<string, unknown> = {};
  for (const pair of node.items) {
    const keyNode = isScalar(pair.key) ? (pair.key as Scalar) : undefined;
    const keyOffset = keyNode?.range?.[0] ?? offset;
    if (keyNode === undefined || typeof keyNode.value !== 'string') {
      diagnostics.push(diagnose(yamlTexts.keyNotText, {}, place(keyOffset, path)));
      continue;
    }
    const key = keyNode.value;
    if (forbiddenKeys.has(key)) {
      diagnostics.push(diagnose(yamlTexts.forbiddenKey, { key }, place(keyOffset, [...path, key])));
      continue;
    }
    if (Object.hasOwn(result, key)) {
      diagnostics.push(diagnose(yamlTexts.duplicateKey, { key }, place(keyOffset, [...path, key])));
      continue;
    }
    result[key] = toValue(pair.value as Node | null, [...path, key], depth + 1, diagnostics, place);
  }
  return result;
}

function findNode(root: Node | null, path: KeyPath): Node | null {
  let node: Node | null = root;
  for (const key of path) {
    let next: Node | null = null;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      next = (pair?.value ?? pair?.key ?? null) as Node | null;
    } else if (isSeq(node) && typeof key === 'number') {
      next = (node.items[key] ?? null) as Node | null;
    }
    if (next === null) return node;
    node = next;
  }
  return node;
}

function explainYamlError(error: YAMLError, place: Place): Diagnostic {
  if (error.code === 'MULTIPLE_DOCS') return diagnose(yamlTexts.secondDocument, {}, place);
  return diagnose(yamlTexts.syntax, { code: error.code }, place);
}
