import type { ForeignElement, LangText, Property } from './model.ts';
import { dropForbidden, SUSPECT_CODE_UNITS } from './xmlCharacters.ts';

/* Strings are built by `+=`: V8 keeps them as ropes and copies once at the end, faster than arrays of parts. */

const special = /[&<>\r]/g;
const needsCare = new RegExp(`[&<>\\r${SUSPECT_CODE_UNITS}]`);
const specialInAttribute = /[&<>"\t\n\r]/g;
const needsCareInAttribute = new RegExp(`[&<>"\\t\\n\\r${SUSPECT_CODE_UNITS}]`);

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Text between tags. A carriage return is written as a reference, or a reader would turn it into a line feed. */
export function escapeText(text: string): string {
  if (!needsCare.test(text)) return text;
  return dropForbidden(text).replace(special, (character) => REFERENCES[character] ?? character);
}

/** An attribute's value, without the quotes. White space is written as references, or a reader would change it. */
export function escapeAttribute(text: string): string {
  if (!needsCareInAttribute.test(text)) return text;
  return dropForbidden(text).replace(specialInAttribute, (character) => REFERENCES[character] ?? character);
}

/** ` name="value"`, or nothing where there is no value. */
export function writeAttribute(name: string, value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'string' ? escapeAttribute(value) : value}"`;
}

/** One line per text: `<tag xml:lang="nl">…</tag>`. */
export function writeLangTexts(tag: string, texts: readonly LangText[], indent: string): string {
  let xml = '';
  for (const { text, lang } of texts) {
    const open =
      lang === undefined ? `${indent}<${tag}` : `${indent}<${tag} xml:lang="${escapeAttribute(lang)}"`;
    const content = escapeText(text);
    xml += content === '' ? `${open} />\n` : `${open}>${content}</${tag}>\n`;
  }
  return xml;
}

export function writeProperties(properties: readonly Property[], indent: string): string {
  if (properties.length === 0) return '';
  let xml = `${indent}<properties>\n`;
  for (const property of properties) {
    xml += `${indent}  <property propertyDefinitionRef="${escapeAttribute(property.definition)}">\n`;
    xml += writeLangTexts('value', property.values, `${indent}    `);
    xml += `${indent}  </property>\n`;
  }
  return `${xml}${indent}</properties>\n`;
}

/** XML that was kept as it is; text only stands where it was the only content, so lines can be broken freely. */
export function writeForeign(element: ForeignElement, indent: string): string {
  let open = `${indent}<${element.name}`;
  for (const [name, value] of element.attributes) open += writeAttribute(name, value);
  if (element.children.length === 0) return `${open} />\n`;
  if (element.children.some((child) => typeof child === 'string')) {
    const content = element.children
      .map((child) => (typeof child === 'string' ? escapeText(child) : writeForeign(child, '').trimEnd()))
      .join('');
    return `${open}>${content}</${element.name}>\n`;
  }
  let xml = `${open}>\n`;
  for (const child of element.children)
    if (typeof child !== 'string') xml += writeForeign(child, `${indent}  `);
  return `${xml}${indent}</${element.name}>\n`;
}
