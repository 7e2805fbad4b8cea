import type { Diagnostic, MessageDefinition } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import {
  badAttributeValue,
  foreignContent,
  lostAttribute,
  missingAttribute,
  missingXmlElement,
  repeatedXmlElement,
  strayText,
  typeWithRelationship,
  unknownAttribute,
  unknownType,
  unknownXmlElement,
  wrongOrder,
} from '../diagnostics/texts/ameff.ts';
import type { NameSpaces } from './nameSpaces.ts';
import type { Positions } from './positions.ts';
import type { AttributeRule, ChildRule, Shape } from './shape.ts';
import { MODEL_SHAPE } from './shape.ts';
import type { XmlNode } from './xmlTree.ts';
import { attributesOf, attributeText, childrenOf, offsetOf, ownText, tagOf, textOf } from './xmlTree.ts';

/**
 * Compares a parsed file with the shape of the exchange format: everything that the XSD says about which
 * parts stand where. Collects all faults.
 * @param root the `model` element
 */
export function checkShape(
  root: XmlNode,
  names: NameSpaces,
  file: string,
  positions: Positions,
): Diagnostic[] {
  const checker = new ShapeChecker(names, file, positions);
  checker.check(root, 'model', MODEL_SHAPE);
  return checker.diagnostics;
}

class ShapeChecker {
  readonly diagnostics: Diagnostic[] = [];
  readonly #names: NameSpaces;
  readonly #file: string;
  readonly #positions: Positions;

  constructor(names: NameSpaces, file: string, positions: Positions) {
    this.#names = names;
    this.#file = file;
    this.#positions = positions;
  }

  /** @param typed whether `xsi:type` says what shape this is */
  check(node: XmlNode, tag: string, shape: Shape, typed = false): void {
    this.#checkAttributes(node, tag, shape, typed);
    const raw = tagOf(node);
    if (raw === undefined) return;
    let reached = 0;
    const counts = new Array<number>(shape.children.length).fill(0);
    for (const child of childrenOf(node, raw)) {
      const childTag = tagOf(child);
      if (childTag === undefined) {
        if (!shape.text) this.#checkNoText(child, node, tag);
        continue;
      }
      const name = this.#names.local(childTag);
      if (name === undefined) {
        if (!shape.foreign) this.#report(foreignContent, { what: `<${childTag}>` }, child, childTag);
        continue;
      }
      const index = shape.children.findIndex((rule) => rule.name === name);
      const rule = shape.children[index];
      if (!rule) {
        const allowed = shape.children.map((one) => one.name).join(', ');
        this.#report(unknownXmlElement, { tag: name, parent: tag, allowed }, child, name);
        continue;
      }
      const count = (counts[index] ?? 0) + 1;
      counts[index] = count;
      if (count === rule.max + 1) this.#report(repeatedXmlElement, { tag: name, parent: tag }, child, name);
      if (index < reached && !shape.anyOrder) {
        const after = shape.children[reached]?.name ?? '';
        this.#report(wrongOrder, { tag: name, parent: tag, after }, child, name);
      }
      reached = Math.max(reached, index);
      const childShape = rule.shape ?? this.#shapeByType(child, rule);
      if (childShape) this.check(child, name, childShape, rule.byType !== undefined);
    }
    this.#checkPresent(node, tag, shape, counts);
    if (typeof shape.text === 'object') {
      this.#checkValue(node, tag, textOf(childrenOf(node, raw)), { kind: shape.text });
    }
  }

  #checkPresent(node: XmlNode, tag: string, shape: Shape, counts: readonly number[]): void {
    shape.children.forEach((rule, index) => {
      if ((counts[index] ?? 0) < rule.min) {
        this.#report(missingXmlElement, { tag: rule.name, parent: tag }, node, rule.name);
      }
    });
  }

  #checkNoText(child: XmlNode, parent: XmlNode, tag: string): void {
    const text = ownText(child)?.trim();
    if (text) this.#report(strayText, { tag, text: shorten(text) }, parent, tag);
  }

  #shapeByType(node: XmlNode, rule: ChildRule): Shape | undefined {
    const type = this.#names.type(node) ?? rule.defaultType ?? '';
    const known = rule.byType?.[type];
    if (known) return known;
    const short = type.replace(/Relationship$/, '');
    const byShort = rule.byType?.[short];
    if (short !== type && rule.name === 'relationship' && byShort) {
      this.#report(typeWithRelationship, { type, right: short }, node, 'xsi:type');
      return byShort;
    }
    const suggestion = nearest(type, Object.keys(rule.byType ?? {})) ?? '';
    this.#report(unknownType, { type, tag: rule.name, nearest: suggestion }, node, 'xsi:type');
    return undefined;
  }

  #checkAttributes(node: XmlNode, tag: string, shape: Shape, typed: boolean): void {
    const attributes = attributesOf(node);
    for (const name in attributes) {
      const rule = shape.attributes[name];
      if (rule) {
        if (rule.kind !== 'text') this.#checkValue(node, name, attributeText(attributes[name] ?? ''), rule);
      } else if (!this.#isOfXml(name, tag, typed)) this.#reportAttribute(node, tag, name, shape);
    }
    for (const name in shape.attributes) {
      if (shape.attributes[name]?.required && attributes[name] === undefined) {
        this.#report(missingAttribute, { attribute: name, tag }, node, name);
      }
    }
  }

  /** Attributes that XML and XSD themselves allow, whatever the shape says. */
  #isOfXml(name: string, tag: string, typed: boolean): boolean {
    if (name.startsWith('xmlns:') || (name === 'xmlns' && tag === 'model')) return true;
    if (name === `${this.#names.xsi}:type`) return typed;
    return (
      name === `${this.#names.xsi}:schemaLocation` || name === `${this.#names.xsi}:noNamespaceSchemaLocation`
    );
  }

  #reportAttribute(node: XmlNode, tag: string, name: string, shape: Shape): void {
    if (name.startsWith('xml:') && 'identifier' in shape.attributes) {
      this.#report(lostAttribute, { attribute: name, tag }, node, name);
      if (name === 'xml:lang')
        this.#checkValue(node, name, attributesOf(node)[name] ?? '', { kind: 'language' });
    } else if (name.includes(':') && !name.startsWith('xml') && !name.startsWith(`${this.#names.xsi}:`)) {
      this.#report(foreignContent, { what: `Attribuut ${name}` }, node, name);
    } else {
      const allowed = Object.keys(shape.attributes).join(', ');
      this.#report(unknownAttribute, { attribute: name, tag, allowed }, node, name);
    }
  }

  #checkValue(node: XmlNode, attribute: string, value: string, rule: AttributeRule): void {
    const expected = expectation(value.trim(), rule.kind);
    if (expected)
      this.#report(badAttributeValue, { attribute, value: shorten(value), expected }, node, attribute);
  }

  #report<Params>(definition: MessageDefinition<Params>, params: Params, node: XmlNode, field: string): void {
    const place = { file: this.#file, ...this.#positions.at(offsetOf(node)), field };
    this.diagnostics.push(diagnose(definition, params, place));
  }
}

/** What should stand there, in Dutch; `undefined` where the value is right. */
function expectation(value: string, kind: AttributeRule['kind']): string | undefined {
  switch (kind) {
    case 'text':
      return undefined;
    case 'nonEmpty':
      return value === '' ? 'een waarde die niet leeg is' : undefined;
    case 'language':
      return /^(?:[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*)?$/.test(value)
        ? undefined
        : 'een taalcode zoals nl of en-GB';
    case 'integer':
      return /^[+-]?\d{1,15}$/.test(value) ? undefined : 'een geheel getal';
    case 'boolean':
      return /^(?:true|false|0|1)$/.test(value) ? undefined : 'true of false';
    case 'fontSize':
      return /^[1-9]\d*(?:\.0|\.5)?$/.test(value)
        ? undefined
        : 'een heel of half getal vanaf 1, zoals 9 of 10.5';
  }
  if ('words' in kind) {
    const unknown = value.split(/\s+/).some((one) => one !== '' && !kind.words.includes(one));
    return unknown ? `een of meer van ${kind.words.join(', ')}` : undefined;
  }
  return kind.includes(value) ? undefined : kind.join(', ');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
