import { findForbidden, NCNAME } from './xmlCharacters.ts';

/** What is wrong with the XML itself, and where. */
export type XmlFault =
  | { readonly kind: 'doctype' | 'empty'; readonly offset: number }
  /** `what` is Dutch and completes "Dit is geen geldige XML: …". */
  | { readonly kind: 'malformed'; readonly offset: number; readonly what: string }
  /** `opening` is what stands open at the end of the file, `openedAt` its offset. */
  | {
      readonly kind: 'truncated';
      readonly offset: number;
      readonly opening: string;
      readonly openedAt: number;
    };

/** Deeper nesting is no model but an attack; GEMMA goes 13 deep. */
export const MAX_DEPTH = 200;

/**
 * Checks that a text is well-formed XML without a DOCTYPE, in one pass and without building anything.
 * fast-xml-parser accepts tags that do not match, attributes without quotes and unknown entities, and its
 * validator is deprecated, so this stands before it. Entities other than XML's own five cannot exist
 * without a DOCTYPE, which rules out every entity bomb.
 * @returns the first fault; what follows one is not reliable
 */
export function checkWellFormed(text: string): XmlFault | undefined {
  const forbidden = findForbidden(text);
  if (forbidden) return malformed(forbidden.offset, `teken ${forbidden.name} mag niet in XML staan`);
  return new Scanner(text).run();
}

const NAME = `${NCNAME}(?::${NCNAME})?`;
const START_TAG = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const END_TAG = new RegExp(`</(${NAME})\\s*>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g');
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#([0-9]+)|#x([0-9a-fA-F]+));/y;

function malformed(offset: number, what: string): XmlFault {
  return { kind: 'malformed', offset, what };
}

class Scanner {
  readonly #text: string;
  #at = 0;
  #ampersand: number;
  #rootSeen = false;
  readonly #open: string[] = [];
  readonly #openAt: number[] = [];
  #sectionEnd: number;

  constructor(text: string) {
    this.#text = text;
    this.#ampersand = text.indexOf('&');
    this.#sectionEnd = text.indexOf(']]>');
  }

  run(): XmlFault | undefined {
    const text = this.#text;
    while (this.#at < text.length) {
      const tag = text.indexOf('<', this.#at);
      const end = tag === -1 ? text.length : tag;
      const fault = this.#checkText(this.#at, end) ?? (tag === -1 ? undefined : this.#checkMarkup(tag));
      if (fault) return fault;
      if (tag === -1) break;
    }
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) return this.#truncated(`<${unclosed}>`, this.#openAt.at(-1) ?? 0);
    return this.#rootSeen ? undefined : { kind: 'empty', offset: 0 };
  }

  #checkText(from: number, to: number): XmlFault | undefined {
    if (from === to) return undefined;
    if (this.#open.length === 0) {
      const stray = /\S/.exec(this.#text.slice(from, to));
      if (stray) return malformed(from + stray.index, 'er staat tekst buiten het model');
    }
    if (this.#sectionEnd !== -1 && this.#sectionEnd < to && this.#sectionEnd >= from) {
      return malformed(this.#sectionEnd, '"]]>" staat los in een tekst');
    }
    return this.#checkReferences(from, to);
  }

  /** Every `&` up to `to` must start a reference that XML knows by itself. */
  #checkReferences(from: number, to: number): XmlFault | undefined {
    while (this.#ampersand !== -1 && this.#ampersand < to) {
      if (this.#ampersand >= from) {
        REFERENCE.lastIndex = this.#ampersand;
        const found = REFERENCE.exec(this.#text);
        if (!found) {
          const name = /^&[^\s;<]{0,30};?/.exec(this.#text.slice(this.#ampersand, this.#ampersand + 32))?.[0];
          return malformed(this.#ampersand, `"${name ?? '&'}" is geen bekende verwijzing`);
        }
        const code = found[1] ? Number(found[1]) : found[2] ? Number.parseInt(found[2], 16) : 0x20;
        if (!isXmlCharacter(code))
          return malformed(this.#ampersand, `teken ${found[0]} mag niet in XML staan`);
      }
      this.#ampersand = this.#text.indexOf('&', this.#ampersand + 1);
    }
    return undefined;
  }

  #checkMarkup(tag: number): XmlFault | undefined {
    const text = this.#text;
    switch (text[tag + 1]) {
      case '/':
        return this.#checkEndTag(tag);
      case '?':
        if (/^<\?xml\s/.test(text.slice(tag, tag + 6)) && tag !== 0) {
          return malformed(tag, 'de regel <?xml …?> hoort helemaal vooraan');
        }
        return this.#skip(tag, '<?', '?>');
      case '!':
        if (text.startsWith('<!--', tag)) return this.#checkComment(tag);
        if (text.startsWith('<![CDATA[', tag) && this.#open.length > 0)
          return this.#skip(tag, '<![CDATA[', ']]>');
        if (text.startsWith('<!DOCTYPE', tag)) return { kind: 'doctype', offset: tag };
        return malformed(tag, 'na "<!" volgt iets onbekends');
      default:
        return this.#checkStartTag(tag);
    }
  }

  #checkComment(tag: number): XmlFault | undefined {
    const dashes = this.#text.indexOf('--', tag + 4);
    if (dashes !== -1 && this.#text[dashes + 2] !== '>')
      return malformed(dashes, '"--" staat in een commentaar');
    return this.#skip(tag, '<!--', '-->');
  }

  #skip(tag: number, opening: string, closing: string): XmlFault | undefined {
    const end = this.#text.indexOf(closing, tag + opening.length);
    if (end === -1) return this.#truncated(opening, tag);
    this.#at = end + closing.length;
    if (this.#ampersand !== -1 && this.#ampersand < this.#at)
      this.#ampersand = this.#text.indexOf('&', this.#at);
    this.#passSectionEnd();
    return undefined;
  }

  #checkEndTag(tag: number): XmlFault | undefined {
    END_TAG.lastIndex = tag;
    const found = END_TAG.exec(this.#text);
    if (!found) {
      if (this.#text.indexOf('>', tag) === -1) return this.#truncatedTag(tag);
      return malformed(tag, 'een sluitend label is niet goed geschreven');
    }
    const expected = this.#open.pop();
    this.#openAt.pop();
    if (expected !== found[1]) {
      const reason = expected === undefined ? 'er staat niets meer open' : `hier hoort </${expected}>`;
      return malformed(tag, `</${found[1]}> sluit niet wat open staat: ${reason}`);
    }
    this.#at = END_TAG.lastIndex;
    return undefined;
  }

  #checkStartTag(tag: number): XmlFault | undefined {
    START_TAG.lastIndex = tag;
    const found = START_TAG.exec(this.#text);
    if (!found) {
      if (this.#text.indexOf('>', tag) === -1) return this.#truncatedTag(tag);
      return malformed(tag, 'een label of een attribuut is niet goed geschreven');
    }
    const [whole, name = '', attributes = '', closed] = found;
    const fault = this.#checkAttributes(tag, attributes) ?? this.#checkReferences(tag, tag + whole.length);
    if (fault) return fault;
    if (this.#open.length === 0) {
      if (this.#rootSeen) return malformed(tag, `na het model volgt nog <${name}>`);
      this.#rootSeen = true;
    }
    if (!closed) {
      this.#open.push(name);
      this.#openAt.push(tag);
      if (this.#open.length > MAX_DEPTH) return malformed(tag, `meer dan ${MAX_DEPTH} lagen diep`);
    }
    this.#at = START_TAG.lastIndex;
    this.#passSectionEnd();
    return undefined;
  }

  #checkAttributes(tag: number, attributes: string): XmlFault | undefined {
    const first = attributes.indexOf('=');
    if (first === -1 || attributes.indexOf('=', first + 1) === -1) return undefined;
    const seen = new Set<string>();
    ATTRIBUTE.lastIndex = 0;
    for (let found = ATTRIBUTE.exec(attributes); found; found = ATTRIBUTE.exec(attributes)) {
      const name = found[1] ?? '';
      if (seen.has(name)) return malformed(tag, `attribuut ${name} staat er twee keer`);
      seen.add(name);
    }
    return undefined;
  }

  /** Within tags, comments and CDATA sections `]]>` is allowed. */
  #passSectionEnd(): void {
    if (this.#sectionEnd !== -1 && this.#sectionEnd < this.#at) {
      this.#sectionEnd = this.#text.indexOf(']]>', this.#at);
    }
  }

  #truncatedTag(tag: number): XmlFault {
    return this.#truncated(this.#text.slice(tag, tag + 20), tag);
  }

  #truncated(opening: string, openedAt: number): XmlFault {
    return { kind: 'truncated', offset: this.#text.length, opening, openedAt };
  }
}

/** XML 1.0 §2.2. */
function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
