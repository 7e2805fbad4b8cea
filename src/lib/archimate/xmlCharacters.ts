/** The characters that XML 1.0 §2.2 forbids, even as a reference: controls, U+FFFE, U+FFFF and half surrogates. */
const FORBIDDEN =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]' +
  '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';

/** Members of a character class: every code unit that may have to be looked at. Broad and fast. */
export const SUSPECT_CODE_UNITS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff';

const suspect = new RegExp(`[${SUSPECT_CODE_UNITS}]`);
const firstForbidden = new RegExp(FORBIDDEN);
const allForbidden = new RegExp(FORBIDDEN, 'g');
const anySurrogate = /[\ud800-\udfff]/;

/** The first character of a text that XML cannot hold, with its offset. Two steps: looking for halves is slow. */
export function findForbidden(text: string): { readonly offset: number; readonly name: string } | undefined {
  if (!suspect.test(text)) return undefined;
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

const NAME_START =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D' +
  '\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';

/** Source of a regular expression for a name without a colon (NCName), by the characters of XML 1.0, fifth edition. */
export const NCNAME = `[${NAME_START}][${NAME_START}.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040-]*`;
