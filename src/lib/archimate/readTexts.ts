import type { ForeignElement, LangText, Property } from './model.ts';
import type { ReadContext, Source } from './readSource.ts';
import { attribute } from './readSource.ts';
import type { XmlNode } from './xmlTree.ts';
import { attributeText, ownText, tagOf, textOf } from './xmlTree.ts';

/** What nearly everything starts with: names or labels, documentation and properties, in one walk. */
export interface Texts {
  readonly names: readonly LangText[];
  readonly labels: readonly LangText[];
  readonly documentation: readonly LangText[];
  readonly properties: readonly Property[];
}

const NO_TEXTS: readonly LangText[] = [];
const NO_PROPERTIES: readonly Property[] = [];

export function readTexts(source: Source, context: ReadContext): Texts {
  let names: LangText[] | undefined;
  let labels: LangText[] | undefined;
  let documentation: LangText[] | undefined;
  let properties: readonly Property[] | undefined;
  for (const child of source.children) {
    switch (context.name(child)) {
      case 'name':
        names ??= [];
        names.push(readLangText(child, context));
        break;
      case 'label':
        labels ??= [];
        labels.push(readLangText(child, context));
        break;
      case 'documentation':
        documentation ??= [];
        documentation.push(readLangText(child, context));
        break;
      case 'properties':
        properties = [...(properties ?? NO_PROPERTIES), ...readProperties(context.open(child), context)];
        break;
    }
  }
  return {
    names: names ?? NO_TEXTS,
    labels: labels ?? NO_TEXTS,
    documentation: documentation ?? NO_TEXTS,
    properties: properties ?? NO_PROPERTIES,
  };
}

function readLangText(node: XmlNode, context: ReadContext): LangText {
  const source = context.open(node);
  const lang = attribute(source, 'xml:lang');
  const text = textOf(source.children);
  return lang === undefined ? { text } : { text, lang };
}

function readProperties(source: Source, context: ReadContext): Property[] {
  const properties: Property[] = [];
  for (const child of source.children) {
    if (context.name(child) !== 'property') continue;
    const property = context.open(child);
    const definition = attribute(property, 'propertyDefinitionRef');
    if (definition === undefined) continue;
    const values = context.named(property, 'value').map((value) => readLangText(value, context));
    properties.push({ definition, values });
  }
  return properties;
}

/** XML that is kept as it is: the content of metadata, and a viewpoint's own parts. */
export function readForeign(node: XmlNode, context: ReadContext): ForeignElement {
  const source = context.open(node);
  const children: (ForeignElement | string)[] = [];
  for (const child of source.children) {
    const text = ownText(child);
    if (text === undefined) children.push(readForeign(child, context));
    else if (text.trim() || source.children.length === 1) children.push(text);
  }
  const attributes = Object.entries(source.attributes).map(
    ([name, raw]) => [name, attributeText(raw)] as const,
  );
  const tag = tagOf(node) ?? '';
  return { name: context.names.local(tag) ?? tag, attributes, children };
}
