import { type Document, isMap, isScalar, type YAMLError } from 'yaml';

export interface Recovered {
  readonly document: Document.Parsed;
  /** The first fault of each part that was set aside, in order, with where its cause stands. */
  readonly errors: readonly { readonly error: YAMLError; readonly offset: number }[];
  /** Top-level keys in which something was set aside; `*` where it is not known which. */
  readonly damaged: ReadonlySet<string>;
}

type Parse = (text: string) => Document.Parsed | undefined;

/** Each round sets one part aside and parses again, so a file with more faults than this is reported as a whole. */
const maxRounds = 12;
const maxRecoverableLength = 64 * 1024;
/** Brackets in names may be unbalanced, but not by hundreds. */
const hopelessDepth = 300;

/** Whether nesting is so deep that parsing would only cost time and memory. Crude, one pass, no parsing. */
export function isHopelesslyDeep(text: string): boolean {
  if (/(?:[-?] ){100}/.test(text)) return true;
  if (!/[[{]/.test(text)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > hopelessDepth) return true;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
  }
  return false;
}

/**
 * Reads the rest of a text with syntax faults: sets the part at each fault aside (a line and what is indented below
 * it) until what remains can be read. Offsets stay as they were. Undefined when that does not work out.
 */
export function recoverRest(
  text: string,
  first: Document.Parsed,
  isFault: (error: YAMLError) => boolean,
  parse: Parse,
): Recovered | undefined {
  if (text.length > maxRecoverableLength) return undefined;
  let current = text;
  let document = first;
  const errors: { error: YAMLError; offset: number }[] = [];
  const damaged = new Set<string>();
  for (let round = 0; round < maxRounds; round += 1) {
    const error = document.errors.find(isFault);
    if (error === undefined) return { document, errors, damaged };
    const best = candidates(current, document, error)
      .map((offset) => ({ offset, ...setAside(current, offset) }))
      .map((attempt) => ({
        ...attempt,
        document: attempt.text === current ? undefined : parse(attempt.text),
      }))
      .reduce<Attempt | undefined>((chosen, { text: rest, key, offset, document: parsed }) => {
        if (parsed === undefined) return chosen;
        const faults = parsed.errors.filter(isFault).length;
        return chosen === undefined || faults < chosen.faults
          ? { text: rest, key, offset, document: parsed, faults }
          : chosen;
      }, undefined);
    if (best === undefined) return undefined;
    // An open quote is noticed at the end of the file; the author must look where it opens.
    const isFar = current.slice(best.offset, error.pos[0]).includes('\n') && best.offset !== error.pos[0];
    errors.push({ error, offset: isFar ? best.offset : error.pos[0] });
    damaged.add(best.key ?? '*');
    current = best.text;
    document = best.document;
  }
  return undefined;
}

interface Attempt {
  readonly text: string;
  readonly key: string | undefined;
  readonly offset: number;
  readonly document: Document.Parsed;
  readonly faults: number;
}

/**
 * Where the cause may stand: the line of the fault, the line before it, and the line on which the last top-level
 * value before it starts (an open quote or bracket shows only much later).
 */
function candidates(text: string, document: Document.Parsed, error: YAMLError): number[] {
  const at = Math.min(error.pos[0], text.length - 1);
  const places = [at];
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (lineStart > 0) places.push(lineStart - 1);
  if (isMap(document.contents)) {
    const starts = document.contents.items
      .map(({ key }) => (isScalar(key) ? key.range?.[0] : undefined))
      .filter((start) => start !== undefined && start <= at);
    const last = starts[starts.length - 1];
    if (last !== undefined) places.push(last);
  }
  return [...new Set(places)];
}

/** Overwrites the line at an offset, and what is indented below it, with spaces; names the top-level key it belongs to. */
function setAside(text: string, offset: number): { readonly text: string; readonly key: string | undefined } {
  const from = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const indent = indentAt(text, from);
  let to = lineEnd(text, from);
  while (to < text.length) {
    const next = to + 1;
    const end = lineEnd(text, next);
    if (text.slice(next, end).trim() !== '' && indentAt(text, next) <= indent) break;
    to = end;
  }
  const blank = text.slice(from, to).replace(/[^\n]/g, ' ');
  return { text: text.slice(0, from) + blank + text.slice(to), key: topLevelKey(text, from) };
}

function topLevelKey(text: string, lineStart: number): string | undefined {
  for (let start = lineStart; start >= 0; start = start === 0 ? -1 : text.lastIndexOf('\n', start - 2) + 1) {
    const line = text.slice(start, lineEnd(text, start));
    if (/^[\s#-]/.test(line) || line === '') continue;
    return /^["']?([A-Za-z]\w*)/.exec(line)?.[1];
  }
  return undefined;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at - start;
}
