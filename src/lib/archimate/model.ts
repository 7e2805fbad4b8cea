import type { AccessType, ElementType, PropertyType, RelationshipType } from './vocabulary.ts';

/** A text in one language, exactly as written, white space included. */
export interface LangText {
  readonly text: string;
  /** `xml:lang`; absent where the file has none. */
  readonly lang?: string;
}

/** A value of a property; the definition is referred to by its identifier, which shifts between releases. */
export interface Property {
  /** Identifier of a `PropertyDefinition`. Look up by name with `propertyValue`. */
  readonly definition: string;
  readonly values: readonly LangText[];
}

export interface PropertyDefinition {
  readonly identifier: string;
  readonly names: readonly LangText[];
  readonly documentation: readonly LangText[];
  readonly type: PropertyType;
}

/** What elements, relationships, views and viewpoints have in common. `names` holds one text per language. */
export interface Named {
  readonly identifier: string;
  readonly names: readonly LangText[];
  readonly documentation: readonly LangText[];
  readonly properties: readonly Property[];
}

export interface ArchimateElement extends Named {
  readonly type: ElementType;
}

export interface ArchimateRelationship extends Named {
  readonly type: RelationshipType;
  /** Identifier of an element or of a relationship. */
  readonly source: string;
  /** Identifier of an element or of a relationship. */
  readonly target: string;
  /** Only on an Access. */
  readonly accessType?: AccessType;
  /** Only on an Association. */
  readonly isDirected?: boolean;
  /** Only on an Influence: `+`, `++`, `-`, `--` or `0` to `10`, or free text. */
  readonly modifier?: string;
}

/** A folder (`labels`, `items`) or a reference to something in the model (`identifierRef`). */
export interface OrganizationItem {
  readonly identifier?: string;
  readonly identifierRef?: string;
  readonly labels: readonly LangText[];
  readonly documentation: readonly LangText[];
  readonly items: readonly OrganizationItem[];
}

export interface Color {
  /** 0–255. */
  readonly r: number;
  readonly g: number;
  readonly b: number;
  /** Opacity in per cent, 0–100. */
  readonly a?: number;
}

export interface Font {
  readonly name?: string;
  /** In points, whole or half, as text so that `9` and `9.0` both survive. */
  readonly size?: string;
  /** Words of `plain bold italic underline`, as text. */
  readonly style?: string;
  readonly color?: Color;
}

export interface Style {
  /** In pixels, ≥ 1. */
  readonly lineWidth?: number;
  readonly lineColor?: Color;
  readonly fillColor?: Color;
  readonly font?: Font;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What nodes and connections have in common. */
export interface ViewConcept {
  readonly identifier: string;
  readonly labels: readonly LangText[];
  readonly documentation: readonly LangText[];
  readonly style?: Style;
  /** Identifiers of views that this refers to. */
  readonly viewRefs: readonly string[];
}

/** Pixels, absolute on the view (never relative to the parent): x, y ≥ 0 and w, h ≥ 1, whole numbers. */
export interface NodeBase extends ViewConcept, Point {
  readonly w: number;
  readonly h: number;
}

export interface ElementNode extends NodeBase {
  readonly type: 'Element';
  readonly elementRef: string;
  readonly nodes: readonly ViewNode[];
}

export interface ContainerNode extends NodeBase {
  readonly type: 'Container';
  readonly nodes: readonly ViewNode[];
}

export interface LabelNode extends NodeBase {
  readonly type: 'Label';
  readonly conceptRef?: string;
  readonly xpathPart?: string;
}

export type ViewNode = ElementNode | ContainerNode | LabelNode;

interface ConnectionBase extends ViewConcept {
  readonly sourceAttachment?: Point;
  /** Absolute on the view, from source to target. */
  readonly bendpoints: readonly Point[];
  readonly targetAttachment?: Point;
}

export interface RelationshipConnection extends ConnectionBase {
  readonly type: 'Relationship' | 'NestingRelationship';
  readonly relationshipRef: string;
  /** Identifier of a node or connection on the same view. */
  readonly source: string;
  readonly target: string;
}

export interface LineConnection extends ConnectionBase {
  readonly type: 'Line';
  readonly source?: string;
  readonly target?: string;
}

export type Connection = RelationshipConnection | LineConnection;

export interface Diagram extends Named {
  readonly viewpoint?: string;
  readonly viewpointRef?: string;
  readonly nodes: readonly ViewNode[];
  readonly connections: readonly Connection[];
}

/** XML that the exchange format carries but does not define: children of `metadata`, parts of `viewpoint`. */
export interface ForeignElement {
  /** Name with its prefix, as written. */
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (ForeignElement | string)[];
}

/** A viewpoint of the modeller's own; the rest (concerns, purpose, allowed types) is kept as it was read. */
export interface Viewpoint extends Named {
  readonly rest: readonly ForeignElement[];
}

/** A complete ArchiMate model, as the exchange format (AMEFF) knows it. Immutable. */
export interface ArchimateModel extends Named {
  readonly version?: string;
  /** `xsi:schemaLocation`; absent: the writer names the Open Group's. */
  readonly schemaLocation?: string;
  /** Further namespaces that the root declares, such as `dc` for metadata. */
  readonly namespaces: readonly (readonly [prefix: string, uri: string])[];
  readonly metadata: readonly ForeignElement[];
  readonly elements: readonly ArchimateElement[];
  readonly relationships: readonly ArchimateRelationship[];
  /** The folders; the format allows several trees, nearly always there is one. */
  readonly organizations: readonly (readonly OrganizationItem[])[];
  readonly propertyDefinitions: readonly PropertyDefinition[];
  readonly viewpoints: readonly Viewpoint[];
  readonly views: readonly Diagram[];
}

/** The text as one Dutch `LangText` list: what this catalogue writes everywhere. */
export function dutch(text: string): readonly LangText[] {
  return [{ text, lang: 'nl' }];
}

/** The name to show: the Dutch one, else the first, else an empty text. */
export function nameOf(thing: Pick<Named, 'names'>): string {
  const { names } = thing;
  const found = names.length > 1 ? names.find((name) => name.lang?.startsWith('nl')) : undefined;
  return (found ?? names[0])?.text ?? '';
}
