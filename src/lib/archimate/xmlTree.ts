import { XMLParser } from 'fast-xml-parser';
import { MAX_DEPTH } from './wellFormed.ts';

/**
 * One element or text of fast-xml-parser's ordered tree: `{ tag: children, ':@': attributes }`, `{ '#text': … }`.
 * The tree is used as it comes: copying 300,000 nodes into something prettier would cost as much as the parsing.
 */
export interface XmlNode {
  readonly [key: string | symbol]: unknown;
}

export type Attributes = Readonly<Record<string, string>>;

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';
/** Where fast-xml-parser notes offsets; its types call it `Symbol`. */
const METADATA = metadataKey();
const NO_ATTRIBUTES: Attributes = {};
const NO_CHILDREN: readonly XmlNode[] = [];

/**
 * Parses text that `checkWellFormed` accepted. References are left as they are (`textOf` and `attributesOf`
 * resolve them), so fast-xml-parser's limits on entities do not apply to long releases.
 * @throws Error on names that fast-xml-parser refuses, such as `__proto__`
 */
export function parseXmlTree(text: string): readonly XmlNode[] {
  const parser = new XMLParser({
    preserveOrder: true,
    captureMetaData: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: CDATA,
    ignoreDeclaration: true,
    ignorePiTags: true,
    tagValueProcessor: dropLayout,
    jPath: false,
    maxNestedTags: MAX_DEPTH + 1,
  });
  return nodeList(parser.parse(text));
}

/** Elements of the exchange format in which white space is layout only: two thirds of all texts in a release. */
const CONTAINERS: ReadonlySet<string> = new Set([
  ...['model', 'elements', 'element', 'relationships', 'relationship', 'properties', 'property'],
  ...['organizations', 'item', 'propertyDefinitions', 'propertyDefinition', 'views', 'diagrams', 'view'],
  ...['node', 'connection', 'style', 'font'],
]);

function dropLayout(tag: string, text: string): string {
  return CONTAINERS.has(tag) && text.trim() === '' ? '' : text;
}

/** The tag with its prefix; `undefined` for text. */
export function tagOf(node: XmlNode): string | undefined {
  for (const key in node) {
    if (key === TEXT || key === CDATA) return undefined;
    if (key !== ATTRIBUTES) return key;
  }
  return undefined;
}

/** Elements and texts inside, in the order of the file. */
export function childrenOf(node: XmlNode, tag: string): readonly XmlNode[] {
  return nodeList(node[tag]);
}

/** Attributes as written, references resolved, white space normalised as XML prescribes. */
export function attributesOf(node: XmlNode): Attributes {
  const raw = node[ATTRIBUTES];
  return isRecord(raw) ? raw : NO_ATTRIBUTES;
}

/** An attribute's value with its references resolved. */
export function attributeText(raw: string): string {
  return /[&\n\t]/.test(raw) ? resolve(raw.replace(/[\n\t]/g, ' ')) : raw;
}

/** All text directly inside, exactly: white space stays, references and CDATA are resolved. */
export function textOf(children: readonly XmlNode[]): string {
  let text = '';
  for (const child of children) text += ownText(child) ?? '';
  return text;
}

/** The text that this node is; `undefined` for an element. */
export function ownText(node: XmlNode): string | undefined {
  const plain = node[TEXT];
  if (typeof plain === 'string') return plain.includes('&') ? resolve(plain) : plain;
  const section = node[CDATA];
  return Array.isArray(section) ? nodeList(section).map(rawText).join('') : undefined;
}

/** Offset of the tag in the source. */
export function offsetOf(node: XmlNode): number {
  const metadata = node[METADATA];
  if (typeof metadata !== 'object' || metadata === null || !('startIndex' in metadata)) return 0;
  return typeof metadata.startIndex === 'number' ? metadata.startIndex : 0;
}

function rawText(node: XmlNode): string {
  const plain = node[TEXT];
  return typeof plain === 'string' ? plain : '';
}

/** `Array.isArray` is all that can be checked cheaply; fast-xml-parser promises the rest. */
function nodeList(value: unknown): readonly XmlNode[] {
  return Array.isArray(value) ? value : NO_CHILDREN;
}

function isRecord(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null;
}

function metadataKey(): symbol {
  const key: unknown = XMLParser.getMetaDataSymbol();
  return typeof key === 'symbol' ? key : Symbol('no metadata');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolve(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}
