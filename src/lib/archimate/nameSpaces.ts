import type { XmlNode } from './xmlTree.ts';
import { attributesOf, attributeText, tagOf } from './xmlTree.ts';

export const AMEFF_NAMESPACE = 'http://www.opengroup.org/xsd/archimate/3.0/';
export const XSI_NAMESPACE = 'http://www.w3.org/2001/XMLSchema-instance';

/** Which prefixes a file uses; they are declared at the root, where every known exporter puts them. */
export class NameSpaces {
  /** Prefix of the exchange format with its colon; empty in nearly every file. */
  readonly #prefix: string;
  /** Prefix of `type` and `schemaLocation`, nearly always `xsi`. */
  readonly xsi: string;
  readonly #typeAttribute: string;
  /** The other declarations, to be written again. */
  readonly others: readonly (readonly [prefix: string, uri: string])[];
  /** Namespace and name of the root element. */
  readonly root: { readonly namespace: string; readonly name: string };

  constructor(root: XmlNode) {
    const tag = tagOf(root) ?? '';
    const colon = tag.indexOf(':');
    this.#prefix = tag.slice(0, colon + 1);
    const others: [string, string][] = [];
    let namespace = '';
    let xsi = 'xsi';
    for (const [name, raw] of Object.entries(attributesOf(root))) {
      const uri = attributeText(raw);
      if (name === (colon === -1 ? 'xmlns' : `xmlns:${tag.slice(0, colon)}`)) namespace = uri;
      else if (name.startsWith('xmlns:')) {
        if (uri === XSI_NAMESPACE) xsi = name.slice(6);
        else if (uri !== AMEFF_NAMESPACE) others.push([name.slice(6), uri]);
      }
    }
    this.root = { namespace, name: tag.slice(colon + 1) };
    this.others = others;
    this.xsi = xsi;
    this.#typeAttribute = `${xsi}:type`;
  }

  /** The name without prefix; `undefined` for an element of another namespace. */
  local(tag: string): string | undefined {
    if (this.#prefix === '') return tag.includes(':') ? undefined : tag;
    return tag.startsWith(this.#prefix) ? tag.slice(this.#prefix.length) : undefined;
  }

  /** `xsi:type` without prefix. */
  type(node: XmlNode): string | undefined {
    const type = attributesOf(node)[this.#typeAttribute]?.trim();
    return type !== undefined && this.#prefix && type.startsWith(this.#prefix)
      ? type.slice(this.#prefix.length)
      : type;
  }
}
