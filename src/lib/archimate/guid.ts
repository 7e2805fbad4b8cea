/**
 * A GUID in the one form that the catalogue stores: 8-4-4-4-12 lower-case hexadecimal digits.
 * Takes what releases and people write: with or without `id-` or `{}`, hyphens and capitals, surrounding spaces
 * (ameff.md §3.7). Digits are not checked for a UUID version: GEMMA has GUIDs of several makes.
 * @returns undefined where the text is no GUID
 */
export function normalizeGuid(text: string): string | undefined {
  const found = GUID.exec(text);
  if (!found) return undefined;
  const hex = (found[1] ?? found[2] ?? '').replaceAll('-', '').toLowerCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const FORM = '[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const GUID = new RegExp(`^\\s*(?:id-)?(?:\\{(${FORM})\\}|(${FORM}))\\s*$`, 'i');
