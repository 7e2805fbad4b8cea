import { ACCESS_TYPES, ELEMENT_TYPES, PROPERTY_TYPES, RELATIONSHIP_TYPES } from './vocabulary.ts';

/**
 * The shape of the exchange format as data: which children in which order and how often, which attributes.
 * It says what archimate3_Diagram.xsd, _View.xsd and _Model.xsd (3.1) say; ranges and references, which hold
 * for every model and not only for files, stand in the conformance check.
 */
export interface Shape {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly children: readonly ChildRule[];
  /** Text allowed; as a list of words where it names them. */
  readonly text?: true | { readonly words: readonly string[] };
  /** Children in any order, each at most once (`xs:all`). */
  readonly anyOrder?: boolean;
  /** Elements of other namespaces are part of it, not an extension that gets lost. */
  readonly foreign?: boolean;
}

export interface AttributeRule {
  readonly required?: boolean;
  readonly kind:
    | 'text'
    | 'nonEmpty'
    | 'language'
    | 'integer'
    | 'boolean'
    | 'fontSize'
    /** One word of a list. */
    | readonly string[]
    /** Any number of words of a list, separated by spaces. */
    | { readonly words: readonly string[] };
}

export interface ChildRule {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** How the child is shaped, unless that depends on its `xsi:type`. */
  readonly shape?: Shape;
  readonly byType?: Readonly<Record<string, Shape>>;
  /** Where `xsi:type` may be left out: the type that is meant then. */
  readonly defaultType?: string;
}

const MANY = Number.POSITIVE_INFINITY;
const required: AttributeRule = { required: true, kind: 'nonEmpty' };
const optional: AttributeRule = { kind: 'text' };
const requiredInteger: AttributeRule = { required: true, kind: 'integer' };

const child = (name: string, min: number, max: number, shape: Shape): ChildRule => ({
  name,
  min,
  max,
  shape,
});
const typed = (name: string, min: number, byType: Readonly<Record<string, Shape>>): ChildRule => ({
  name,
  min,
  max: MANY,
  byType,
});

const langText: Shape = { attributes: { 'xml:lang': { kind: 'language' } }, children: [], text: true };
const plainText: Shape = { attributes: {}, children: [], text: true };
const words = (...list: readonly string[]): Shape => ({
  attributes: {},
  children: [],
  text: { words: list },
});
const name = (min: number) => child('name', min, MANY, langText);
const label = (min: number) => child('label', min, MANY, langText);
const documentation = child('documentation', 0, MANY, langText);

const property: Shape = {
  attributes: { propertyDefinitionRef: required },
  children: [child('value', 1, MANY, langText)],
};
const properties = child('properties', 0, 1, {
  attributes: {},
  children: [child('property', 1, MANY, property)],
});

const concept = (nameMin: number, attributes: Shape['attributes'] = {}): Shape => ({
  attributes: { identifier: required, ...attributes },
  children: [name(nameMin), documentation, properties],
});

/** The XSD lets these go without a name. */
const NAMELESS: ReadonlySet<string> = new Set(['Grouping', 'Location', 'AndJunction', 'OrJunction']);

const element: Readonly<Record<string, Shape>> = Object.fromEntries(
  ELEMENT_TYPES.map((type) => [type, concept(NAMELESS.has(type) ? 0 : 1)]),
);

const relationshipAttributes: Readonly<Record<string, Shape['attributes']>> = {
  Access: { accessType: { kind: ACCESS_TYPES } },
  Association: { isDirected: { kind: 'boolean' } },
  Influence: { modifier: optional },
};

const relationship: Readonly<Record<string, Shape>> = Object.fromEntries(
  RELATIONSHIP_TYPES.map((type) => [
    type,
    concept(0, { source: required, target: required, ...relationshipAttributes[type] }),
  ]),
);

const itemChildren: ChildRule[] = [label(0), documentation];
const item: Shape = {
  attributes: { identifier: { kind: 'nonEmpty' }, identifierRef: { kind: 'nonEmpty' } },
  children: itemChildren,
};
itemChildren.push(child('item', 0, MANY, item));

const FONT_STYLES = ['plain', 'bold', 'italic', 'underline'];

const color: Shape = {
  attributes: { r: requiredInteger, g: requiredInteger, b: requiredInteger, a: { kind: 'integer' } },
  children: [],
};
const font: Shape = {
  attributes: { name: optional, size: { kind: 'fontSize' }, style: { kind: { words: FONT_STYLES } } },
  children: [child('color', 0, 1, color)],
};
const style = child('style', 0, 1, {
  attributes: { lineWidth: { kind: 'integer' } },
  children: [child('lineColor', 0, 1, color), child('fillColor', 0, 1, color), child('font', 0, 1, font)],
  anyOrder: true,
});
const viewRef = child('viewRef', 0, MANY, { attributes: { ref: required }, children: [] });
const point: Shape = { attributes: { x: requiredInteger, y: requiredInteger }, children: [] };

const place: Shape['attributes'] = {
  identifier: required,
  x: requiredInteger,
  y: requiredInteger,
  w: requiredInteger,
  h: requiredInteger,
};
const viewConcept: readonly ChildRule[] = [label(0), documentation, style, viewRef];
const containerChildren: ChildRule[] = [...viewConcept];
const node: Readonly<Record<string, Shape>> = {
  Element: { attributes: { ...place, elementRef: required }, children: containerChildren },
  Container: { attributes: place, children: containerChildren },
  Label: {
    attributes: { ...place, conceptRef: optional, xpathPart: { kind: 'nonEmpty' } },
    children: viewConcept,
  },
};
containerChildren.push(typed('node', 0, node));

const connectionChildren: readonly ChildRule[] = [
  ...viewConcept,
  child('sourceAttachment', 0, 1, point),
  child('bendpoint', 0, MANY, point),
  child('targetAttachment', 0, 1, point),
];
const sourced: Shape = {
  attributes: { identifier: required, source: required, target: required, relationshipRef: required },
  children: connectionChildren,
};
const connection: Readonly<Record<string, Shape>> = {
  Relationship: sourced,
  NestingRelationship: sourced,
  Line: {
    attributes: { identifier: required, source: optional, target: optional },
    children: connectionChildren,
  },
};

const diagram: Shape = {
  attributes: { identifier: required, viewpoint: optional, viewpointRef: optional },
  children: [name(1), documentation, properties, typed('node', 0, node), typed('connection', 0, connection)],
};

const stakeholders: Shape = {
  attributes: {},
  children: [child('stakeholder', 1, MANY, { attributes: {}, children: [label(1)] })],
};
const allowed = (tag: string, types: readonly string[]) =>
  child(tag, 0, MANY, { attributes: { type: { required: true, kind: types } }, children: [] });

const viewpoint: Shape = {
  attributes: { identifier: required },
  children: [
    name(1),
    documentation,
    properties,
    child('concern', 0, MANY, {
      attributes: {},
      children: [label(1), documentation, child('stakeholders', 0, 1, stakeholders)],
    }),
    child('viewpointPurpose', 0, 1, words('Designing', 'Deciding', 'Informing')),
    child('viewpointContent', 0, 1, words('Details', 'Coherence', 'Overview')),
    allowed('allowedElementType', ELEMENT_TYPES),
    allowed('allowedRelationshipType', RELATIONSHIP_TYPES),
    child('modelingNote', 0, MANY, {
      attributes: { type: optional },
      children: [documentation],
    }),
  ],
};

const schemaParts: readonly ChildRule[] = [
  child('schema', 0, 1, plainText),
  child('schemaversion', 0, 1, plainText),
];
const metadata: Shape = {
  attributes: {},
  children: [
    ...schemaParts,
    child('schemaInfo', 0, MANY, { attributes: {}, children: schemaParts, foreign: true }),
  ],
  foreign: true,
};

const propertyDefinition: Shape = {
  attributes: { identifier: required, type: { required: true, kind: PROPERTY_TYPES } },
  children: [name(1), documentation],
};

const list = (tag: string, rule: ChildRule): ChildRule =>
  child(tag, 0, 1, { attributes: {}, children: [rule] });

export const MODEL_SHAPE: Shape = {
  attributes: { identifier: required, version: optional },
  children: [
    name(1),
    documentation,
    properties,
    child('metadata', 0, 1, metadata),
    list('elements', typed('element', 1, element)),
    list('relationships', typed('relationship', 1, relationship)),
    { ...list('organizations', child('item', 1, MANY, item)), max: MANY },
    list('propertyDefinitions', child('propertyDefinition', 1, MANY, propertyDefinition)),
    child('views', 0, 1, {
      attributes: {},
      children: [
        list('viewpoints', child('viewpoint', 1, MANY, viewpoint)),
        list('diagrams', { ...typed('view', 1, { Diagram: diagram }), defaultType: 'Diagram' }),
      ],
    }),
  ],
};
