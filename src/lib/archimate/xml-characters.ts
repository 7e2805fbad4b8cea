/** The characters that XML 1.0 §2.2 forbids, even as a reference: controls, U+FFFE, U+FFFF and half surrogates. */
const FORBIDDEN =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]' +
  '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';

/** Members of a character class: every code unit that may have to be looked at. Broad and fast. */
export const SUSPECT_CODE_UNITS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff';

const firstForbidden = new RegExp(FORBIDDEN);
const allForbidden = new RegExp(FORBIDDEN, 'g');
const anySurrogate = /[\ud800-\udfff]/;

/** The first character of a text that XML cannot hold, with its offset. */
export function findForbidden(text: string): { readonly offset: number; readonly name: string } | undefined {
  const found = firstForbidden.exec(text);
  if (!found) return undefined;
  const code = found[0].charCodeAt(0);
  return { offset: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}

/**
 * The text without what XML cannot hold: control characters go (they show nothing), broken surrogates and the two
 * non-characters become U+FFFD, so that a reader sees that something stood there.
 */
export function dropForbidden(text: string): string {
  return text.replace(allForbidden, (bad) => (anySurrogate.test(bad) || bad >= '\ufffe' ? '\ufffd' : ''));
}
