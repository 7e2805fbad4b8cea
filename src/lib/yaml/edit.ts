import { parseDocument } from 'yaml';
import { formatKeyPath } from '../model/record.ts';
import { canonicalYaml } from './canonical.ts';
import { diffValues } from './editDiff.ts';
import type { EditTarget } from './editFragment.ts';
import { applyToValue, type EditOp, equalValues, isContainer, valueAt, YamlEditError } from './editOps.ts';
import { spliceText } from './editText.ts';
import { readYaml } from './readYaml.ts';

/**
 * Applies operations one by one to a YAML text. Every byte outside the changed places stays: comments, order, quotes.
 * After each one the text is parsed with and without types and must differ at that path only.
 * Throws `YamlEditError` when the text cannot be read, has no such place, or when our own edit did something else.
 */
export function editYaml(target: EditTarget, text: string, ops: readonly EditOp[]): string {
  return ops.reduce((current, op) => editOnce(target, current, op), text);
}

/**
 * Brings a text to a new value with the fewest changed lines. Gives the text itself where nothing differs.
 * Throws as `editYaml`.
 */
export function editYamlTo(target: EditTarget, text: string, value: unknown): string {
  return editYaml(target, text, diffValues(readStrictly(text), value));
}

/** The text of a new record. Throws `YamlEditError` when the text would not read back as the same value. */
export function newYaml({ kind, path, names }: EditTarget, value: unknown): string {
  const text = canonicalYaml(kind, path, value, names);
  const read = readStrictly(text);
  if (!equalValues(read, withoutUndefined(value)))
    throw new YamlEditError('the new record reads back otherwise');
  return text;
}

function editOnce(target: EditTarget, text: string, asked: EditOp): string {
  const before = readStrictly(text);
  const op = withParents(before, asked);
  const after = spliceText(target, text, before, op);
  const expected = applyToValue(before, op);
  const where = formatKeyPath(op.path);
  if (!equalValues(readStrictly(after), expected)) throw new YamlEditError(`more changed than ${where}`);
  // Without types: a value next door may not even change in how it is written (`0612345678`).
  const expectedText = applyToValue(
    failsafe(text),
    op.op === 'remove' ? op : { ...op, value: asTexts(op.value) },
  );
  if (!equalValues(failsafe(after), expectedText))
    throw new YamlEditError(`other text changed than ${where}`);
  return after;
}

/** A key in a container that is not there yet becomes that container with the key. */
function withParents(before: unknown, op: EditOp): EditOp {
  if (op.op === 'remove') {
    if (valueAt(before, op.path) === undefined)
      throw new YamlEditError(`nothing at ${formatKeyPath(op.path)}`);
    return op;
  }
  let { path } = op;
  let value = withoutUndefined(op.value);
  while (path.length > 1 && !isContainer(valueAt(before, path.slice(0, -1)))) {
    const key = path.at(-1);
    value = typeof key === 'number' ? [value] : { [String(key)]: value };
    path = path.slice(0, -1);
  }
  return path === op.path ? { ...op, value } : { op: 'set', path, value };
}

function readStrictly(text: string): unknown {
  if (text.includes('\r')) throw new YamlEditError('the text has other line ends than LF');
  const { value, diagnostics } = readYaml(text, '-');
  if (diagnostics.some(({ severity }) => severity === 'fout') || !isContainer(value)) {
    throw new YamlEditError(`the text cannot be edited safely: ${diagnostics[0]?.code ?? 'no map'}`);
  }
  return value;
}

function failsafe(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0) throw new YamlEditError('the text cannot be read without types');
  return document.toJS({ maxAliasCount: 0 });
}

function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts);
  if (isContainer(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asTexts(part)]));
  }
  return typeof value === 'string' ? value : String(value);
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isContainer(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, withoutUndefined(part)]),
  );
}
