import { shapes } from '../model/generated/shapes.ts';
import type { FileKind } from '../model/kinds.ts';
import type { Shape } from '../model/shape.ts';
import { blockLines, scalarText } from './scalar.ts';

/** Name of a GEMMA element by Object ID; undefined where the catalogue does not hold it. */
export type NameOfElement = (objectId: string) => string | undefined;

/** Comments of one key or list item: lines above it, and the one behind its value. Texts without `#`. */
export interface KeptComment {
  readonly above: readonly string[];
  readonly behind: string | undefined;
}
/** Comments by the object or list in which their key or item stands. */
export type KeptComments = ReadonlyMap<object, ReadonlyMap<string | number, KeptComment>>;

/** Key under which the comments below the last key or item of an object or list are kept. */
export const endOfContainer = -1;

/** Everything that is said in comments around the values of one file. */
export interface FileComments {
  readonly top: readonly string[];
  readonly end: readonly string[];
  readonly inside: KeptComments;
}

const nothingKept: FileComments = { top: [], end: [], inside: new Map() };

/**
 * The canonical YAML text of one file: first line with the schema for editors, keys in the order of the schema,
 * one way of quoting, lists indented, no line folding; GEMMA Object IDs with their name as a comment.
 * `path` is the path inside the root. Keys with value `undefined` are left out. One edited field is one changed line.
 */
export function canonicalYaml(
  kind: FileKind,
  path: string,
  value: unknown,
  names?: NameOfElement,
  comments: FileComments = nothingKept,
): string {
  const machineWritten = kind.startsWith('gemma-');
  const writer: Writer = {
    lines: [schemaLine(kind, path)],
    names: machineWritten ? undefined : names,
    comments: comments.inside,
    // Styles of a GEMMA view: one line each, as its boxes are.
    compact: kind === 'gemma-view',
  };
  for (const line of comments.top) writer.lines.push(commentLine('', line));
  const shape = shapes[kind];
  if (isMap(value) && hasKeys(value)) writeMap(writer, value, shape, '', '');
  else writer.lines.push(inlineText(value, shape, writer, false) ?? '{}');
  for (const line of comments.end) writer.lines.push(commentLine('', line));
  return `${writer.lines.join('\n')}\n`;
}

/** The first line of every file: editors find the schema by it. */
export function schemaLine(kind: FileKind, path: string): string {
  return `# yaml-language-server: $schema=${'../'.repeat(path.split('/').length)}schemas/${kind}.schema.json`;
}

interface Writer {
  readonly lines: string[];
  readonly names: NameOfElement | undefined;
  readonly comments: KeptComments;
  readonly compact: boolean;
}

type YamlMap = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasKeys(value: YamlMap): boolean {
  return Object.values(value).some((part) => part !== undefined);
}

/** Keys as they are written: those of the schema first and in its order, then others as they came. */
function keysInOrder(value: YamlMap, shape: Shape | undefined): readonly string[] {
  const present = Object.keys(value).filter((key) => value[key] !== undefined);
  const known = shape?.keys;
  if (known === undefined) return present;
  const ordered: string[] = [];
  for (const key of Object.keys(known))
    if (Object.hasOwn(value, key) && value[key] !== undefined) ordered.push(key);
  if (ordered.length === present.length) return ordered;
  return [...ordered, ...present.filter((key) => !Object.hasOwn(known, key))];
}

function shapeOfKey(shape: Shape | undefined, key: string): Shape | undefined {
  const known = shape?.keys;
  const name = known !== undefined && Object.hasOwn(known, key) ? known[key] : shape?.rest;
  return name === undefined || name === '' ? undefined : shapes[name];
}

function shapeOfItems(shape: Shape | undefined): Shape | undefined {
  return shape?.items === undefined || shape.items === '' ? undefined : shapes[shape.items];
}

function writeMap(
  writer: Writer,
  value: YamlMap,
  shape: Shape | undefined,
  indent: string,
  first: string,
): void {
  const comments = writer.comments.get(value);
  let start = first === '' ? indent : first;
  for (const key of keysInOrder(value, shape)) {
    const comment = comments?.get(key);
    // Between `- ` and the first key no comment fits: it goes above the item.
    const commentIndent = start === indent ? indent : indent.slice(2);
    for (const line of comment?.above ?? []) writer.lines.push(commentLine(commentIndent, line));
    writePart(
      writer,
      value[key],
      shapeOfKey(shape, key),
      indent,
      `${start}${keyText(key, false)}:`,
      comment?.behind,
    );
    start = indent;
  }
  for (const line of comments?.get(endOfContainer)?.above ?? []) writer.lines.push(commentLine(indent, line));
}

function writeList(
  writer: Writer,
  value: readonly unknown[],
  shape: Shape | undefined,
  indent: string,
): void {
  const comments = writer.comments.get(value);
  const itemShape = shapeOfItems(shape);
  value.forEach((item, index) => {
    const comment = comments?.get(index);
    for (const line of comment?.above ?? []) writer.lines.push(commentLine(indent, line));
    if (isMap(item) && hasKeys(item) && !(writer.compact && isCompact(item))) {
      if (comment?.behind !== undefined) writer.lines.push(commentLine(indent, comment.behind));
      writeMap(writer, item, itemShape, `${indent}  `, `${indent}- `);
    } else {
      writePart(writer, item, itemShape, indent, `${indent}-`, comment?.behind);
    }
  });
  for (const line of comments?.get(endOfContainer)?.above ?? []) writer.lines.push(commentLine(indent, line));
}

/** Writes what stands behind `key:` or `-`. */
function writePart(
  writer: Writer,
  value: unknown,
  shape: Shape | undefined,
  indent: string,
  start: string,
  behind: string | undefined,
): void {
  const block = typeof value === 'string' ? blockLines(value) : undefined;
  const remark = remarkOf(writer, value, shape) ?? behind;
  const inline = block === undefined ? inlineText(value, shape, writer, start.endsWith('-')) : block.head;
  const end =
    remark === undefined ? '' : ` #${remark === '' || remark.startsWith(' ') ? remark : ` ${remark}`}`;
  writer.lines.push(inline === undefined ? `${start}${end}` : `${start} ${inline}${end}`);
  if (block !== undefined) {
    for (const line of block.lines) writer.lines.push(line === '' ? '' : `${indent}  ${line}`);
  } else if (inline === undefined) {
    if (Array.isArray(value)) writeList(writer, value, shape, `${indent}  `);
    else if (isMap(value)) writeMap(writer, value, shape, `${indent}  `, '');
  }
}

function remarkOf(writer: Writer, value: unknown, shape: Shape | undefined): string | undefined {
  if (writer.names === undefined || shape?.reference !== true || typeof value !== 'string') return undefined;
  return writer.names(value)?.replace(/\s+/g, ' ').trim();
}

/** A value on one line; undefined where it must be spread over lines. */
function inlineText(
  value: unknown,
  shape: Shape | undefined,
  writer: Writer,
  isItem: boolean,
): string | undefined {
  if (typeof value === 'string') return scalarText(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return isItem ? flow(value, shape) : undefined;
  }
  if (isMap(value)) {
    if (!hasKeys(value)) return '{}';
    return writer.compact && isItem ? flow(value, shape) : undefined;
  }
  return plainText(value);
}

function plainText(value: unknown): string {
  return value === null || value === undefined ? 'null' : String(value);
}

/** Whether nothing inside is a list of maps: such an item of a view or of the relations stands on one line. */
function isCompact(value: YamlMap): boolean {
  return Object.values(value).every((part) => !Array.isArray(part) || part.every((item) => !isMap(item)));
}

function flow(value: unknown, shape: Shape | undefined): string {
  if (typeof value === 'string') return scalarText(value, true);
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, shapeOfItems(shape))).join(', ')}]`;
  if (!isMap(value)) return plainText(value);
  const parts = keysInOrder(value, shape).map(
    (key) => `${keyText(key, true)}: ${flow(value[key], shapeOfKey(shape, key))}`,
  );
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** `y` is a coordinate here, not a YAML 1.1 `yes`. */
function keyText(key: string, inFlow: boolean): string {
  return /^[a-z]$/.test(key) ? key : scalarText(key, inFlow);
}

function commentLine(indent: string, line: string): string {
  return `${indent}#${line === '' || line.startsWith(' ') || line.startsWith('!') ? line : ` ${line}`}`.trimEnd();
}
