import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { yamlTexts } from '../diagnostics/texts/yaml.ts';
import { formatKeyPath, type KeyPath } from '../model/record.ts';
import type { FileComments } from './canonical.ts';
import { explainSyntax } from './explainSyntax.ts';
import { type Position, positionIn } from './position.ts';
import { isHopelesslyDeep, recoverRest } from './recover.ts';
import { maxDepth, toValue } from './toValue.ts';

/** What came out of one YAML text: the value as far as it can be read, and everything that is wrong with it. */
export interface ReadYaml {
  /** Undefined when nothing can be read. Plain objects without prototype tricks: only own, allowed keys. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Top-level keys of which a part could not be read; `*` where it is not known which. Empty for a readable file. */
  readonly damaged: ReadonlySet<string>;
  readonly comments: FileComments;
  /** Where a key's value stands; the nearest parent where the path does not exist. */
  readonly locate: (path: KeyPath) => Position;
  /** Where a key itself stands; its value where it is an item of a list. */
  readonly locateKey: (path: KeyPath) => Position;
  /** How a scalar was written (`PLAIN`, `QUOTE_DOUBLE`, …) and its source text, to explain unquoted numbers. */
  readonly sourceOf: (path: KeyPath) => { readonly style: string; readonly text: string } | undefined;
}

/** A text with thousands of faults is no record; the first ones say enough. */
const maxSyntaxFaults = 20;

/**
 * Reads one YAML 1.2 document strictly: no anchors, aliases, tags, merge keys, markers or second document.
 * Never throws on bad input. A fault never hides another: the value is built from what can be read.
 */
export function readYaml(text: string, file: string): ReadYaml {
  const place = (offset: number, path: KeyPath = []): Place => ({
    file,
    ...positionIn(text, offset),
    field: formatKeyPath(path),
  });
  if (isHopelesslyDeep(text)) {
    return unreadable(text, [diagnose(yamlTexts.tooDeep, { max: maxDepth }, place(0))]);
  }
  const diagnostics: Diagnostic[] = [];
  let document = parse(text);
  if (document === undefined) {
    return unreadable(text, [diagnose(yamlTexts.tooDeep, { max: maxDepth }, place(0))]);
  }
  let damaged: ReadonlySet<string> = new Set();
  const syntaxErrors = document.errors.filter((error) => isSyntaxError(error));
  if (syntaxErrors.length > 0) {
    if (syntaxErrors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
      return unreadable(text, [diagnose(yamlTexts.tooDeep, { max: maxDepth }, place(0))]);
    }
    const rest = recoverRest(text, document, isSyntaxError, parse);
    for (const { error, offset } of rest?.errors ?? oncePerLine(text, syntaxErrors)) {
      diagnostics.push(diagnose(yamlTexts.syntax, { reason: explainSyntax(error) }, place(offset)));
    }
    if (rest === undefined) return unreadable(text, diagnostics);
    document = rest.document;
    damaged = rest.damaged;
  }
  const secondDocument = document.errors.find(({ code }) => code === 'MULTIPLE_DOCS');
  if (secondDocument !== undefined) {
    diagnostics.push(diagnose(yamlTexts.secondDocument, {}, place(secondDocument.pos[0])));
  }
  const marker = /^(?:---|\.\.\.)(?=\s|$)/m.exec(text);
  if (marker !== null && (secondDocument === undefined || marker.index < secondDocument.pos[0])) {
    diagnostics.push(diagnose(yamlTexts.documentMarker, { marker: marker[0] }, place(marker.index)));
  }

  const root: Node | null = document.contents;
  const top = splitComment(document.commentBefore);
  if (!isMap(root)) {
    const definition =
      root === null || (isScalar(root) && root.value === null) ? yamlTexts.empty : yamlTexts.noFields;
    // What could not be read was reported already; that nothing is left then is no news.
    if (damaged.size === 0) diagnostics.push(diagnose(definition, {}, place(root?.range?.[0] ?? 0)));
    return unreadable(text, diagnostics);
  }
  const read = toValue(root, diagnostics, place);
  const find = (path: KeyPath) => findNode(root, path).node;
  return {
    value: read.value,
    diagnostics,
    damaged: read.refused.size === 0 ? damaged : new Set([...damaged, ...read.refused]),
    comments: { top: [...top, ...read.top], end: splitComment(document.comment), inside: read.comments },
    locate: (path) => positionIn(text, find(path)?.range?.[0] ?? 0),
    locateKey: (path) => positionIn(text, findNode(root, path).keyOffset),
    sourceOf: (path) => {
      const node = find(path);
      if (!isScalar(node) || node.range === null || node.range === undefined) return undefined;
      return { style: node.type ?? 'PLAIN', text: node.source ?? text.slice(node.range[0], node.range[1]) };
    },
  };
}

function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      version: '1.2',
      keepSourceTokens: false,
    });
  } catch {
    // The composer is recursive: its stack overflows on absurd nesting.
    return undefined;
  }
}

/** Faults with a message of their own are found in the tree or in the text; the rest is a matter of syntax. */
function isSyntaxError(error: YAMLError): boolean {
  return (
    error.code !== 'MULTIPLE_DOCS' && error.code !== 'TAG_RESOLVE_FAILED' && error.code !== 'MULTIPLE_ANCHORS'
  );
}

function oncePerLine(text: string, errors: readonly YAMLError[]): { error: YAMLError; offset: number }[] {
  const kept = new Map<number, { error: YAMLError; offset: number }>();
  for (const error of errors) {
    const { line } = positionIn(text, error.pos[0]);
    if (!kept.has(line)) kept.set(line, { error, offset: error.pos[0] });
    if (kept.size === maxSyntaxFaults) break;
  }
  return [...kept.values()];
}

function unreadable(text: string, diagnostics: readonly Diagnostic[]): ReadYaml {
  return {
    value: undefined,
    diagnostics,
    damaged: new Set(['*']),
    comments: { top: [], end: [], inside: new Map() },
    locate: () => positionIn(text, 0),
    locateKey: () => positionIn(text, 0),
    sourceOf: () => undefined,
  };
}

function splitComment(comment: string | null | undefined): string[] {
  return (comment ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('yaml-language-server:'));
}

/** Pairs by key, the first of doubles. Made once per map: a file may have as many faults as keys. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, YAMLMap['items'][number]> {
  const known = pairsByMap.get(map);
  if (known !== undefined) return known;
  const pairs = new Map<unknown, YAMLMap['items'][number]>();
  for (const pair of map.items) {
    if (isScalar(pair.key) && !pairs.has(pair.key.value)) pairs.set(pair.key.value, pair);
  }
  pairsByMap.set(map, pairs);
  return pairs;
}
const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<unknown, YAMLMap['items'][number]>>();

function findNode(root: Node, path: KeyPath): { readonly node: Node; readonly keyOffset: number } {
  let node = root;
  let keyOffset = root.range?.[0] ?? 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = pairsOf(node).get(key);
      if (pair === undefined || !isScalar(pair.key)) break;
      keyOffset = pair.key.range?.[0] ?? keyOffset;
      next = pair.value ?? pair.key;
    } else if (isSeq(node) && typeof key === 'number') {
      next = node.items[key];
    }
    if (!isScalar(next) && !isMap(next) && !isSeq(next)) break;
    node = next;
    if (typeof key === 'number') keyOffset = node.range?.[0] ?? keyOffset;
  }
  return { node, keyOffset };
}
