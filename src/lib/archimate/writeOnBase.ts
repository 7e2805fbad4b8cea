import type {
  ArchimateElement,
  ArchimateModel,
  ArchimateRelationship,
  Diagram,
  OrganizationItem,
  PropertyDefinition,
} from './model.ts';
import type { Head } from './write.ts';
import { CLOSING, writeAll, writeHead } from './write.ts';
import {
  openOrganizationItem,
  writeElement,
  writeOrganizationItem,
  writePropertyDefinition,
  writeRelationship,
} from './writeConcepts.ts';
import { writeDiagram, writeViewpoint } from './writeViews.ts';

/** Archi's top folders, in its order; a folder that an addition needs and the base lacks is put in its place. */
export const TOP_FOLDERS = [
  'Strategy',
  'Business',
  'Application',
  'Technology & Physical',
  'Motivation',
  'Implementation & Migration',
  'Other',
  'Relations',
  'Views',
] as const;

export type TopFolder = (typeof TOP_FOLDERS)[number];

/** What one organisation adds to a base: its own head, and what comes after the base's content of each section. */
export interface Addition extends Head {
  readonly elements: readonly ArchimateElement[];
  readonly relationships: readonly ArchimateRelationship[];
  readonly propertyDefinitions: readonly PropertyDefinition[];
  readonly views: readonly Diagram[];
  /** Folders to put last in a top folder. */
  readonly folders: readonly { readonly top: TopFolder; readonly item: OrganizationItem }[];
}

/** A base model of which everything is written once, to be used for many organisations. */
export interface WrittenBase {
  readonly elements: string;
  readonly relationships: string;
  readonly organizations: readonly WrittenTree[];
  readonly propertyDefinitions: string;
  readonly viewpoints: string;
  readonly views: string;
}

type WrittenTree = readonly { readonly label: string; readonly open: string; readonly content: string }[];

/** Writes the sections of a base. Costs as much as writing it whole; each `partsOnBase` then costs its addition. */
export function writeBase(model: ArchimateModel): WrittenBase {
  return {
    elements: writeAll(model.elements, writeElement),
    relationships: writeAll(model.relationships, writeRelationship),
    organizations: model.organizations.map((tree) =>
      tree.map((item) => ({ label: labelOf(item), ...openOrganizationItem(item, INDENT) })),
    ),
    propertyDefinitions: writeAll(model.propertyDefinitions, writePropertyDefinition),
    viewpoints: writeAll(model.viewpoints, writeViewpoint),
    views: writeAll(model.views, writeDiagram),
  };
}

/**
 * The file of a base with an addition, as parts that make the file when put after each other: equal to
 * `writeAmeff(addToModel(base, addition))`. The base's parts are the same strings in every call, so that whoever
 * encodes or compresses can do that once for each of them.
 */
export function partsOnBase(base: WrittenBase, addition: Addition): readonly string[] {
  const organizations =
    base.organizations.length === 0 && addition.folders.length > 0 ? [[]] : base.organizations;
  const viewpoints = section('viewpoints', [base.viewpoints], '    ');
  const diagrams = section('diagrams', [base.views, writeAll(addition.views, writeDiagram)], '    ');
  return [
    writeHead(addition),
    ...section('elements', [base.elements, writeAll(addition.elements, writeElement)]),
    ...section('relationships', [base.relationships, writeAll(addition.relationships, writeRelationship)]),
    ...organizations.flatMap((tree, index) =>
      section('organizations', index === 0 ? treeWithFolders(tree, addition) : treeParts(tree)),
    ),
    ...section('propertyDefinitions', [
      base.propertyDefinitions,
      writeAll(addition.propertyDefinitions, writePropertyDefinition),
    ]),
    ...section('views', [...viewpoints, ...diagrams]),
    CLOSING,
  ];
}

/** The model of a base with an addition, for the conformance check and for whoever needs no speed. */
export function addToModel(base: ArchimateModel, addition: Addition): ArchimateModel {
  const { folders, elements, relationships, propertyDefinitions, views, ...head } = addition;
  const [first = [], ...others] = base.organizations;
  const tree = [...first];
  for (const { top, item } of folders) {
    const { index, exists } = placeOf(top, tree.map(labelOf));
    const folder = exists ? tree[index] : undefined;
    if (folder) tree[index] = { ...folder, items: [...folder.items, item] };
    else tree.splice(index, 0, newTopFolder(top, item));
  }
  return {
    ...head,
    elements: [...base.elements, ...elements],
    relationships: [...base.relationships, ...relationships],
    organizations: tree.length === 0 && others.length === 0 ? [] : [tree, ...others],
    propertyDefinitions: [...base.propertyDefinitions, ...propertyDefinitions],
    viewpoints: base.viewpoints,
    views: [...base.views, ...views],
  };
}

const INDENT = '    ';

function labelOf(item: OrganizationItem): string {
  return item.labels[0]?.text ?? '';
}

function newTopFolder(top: TopFolder, item: OrganizationItem): OrganizationItem {
  return { labels: [{ text: top, lang: 'nl' }], documentation: [], items: [item] };
}

function treeWithFolders(base: WrittenTree, addition: Addition): string[] {
  const tree = base.map((folder) => ({ ...folder, added: '' }));
  for (const { top, item } of addition.folders) {
    const { index, exists } = placeOf(
      top,
      tree.map(({ label }) => label),
    );
    const folder = exists ? tree[index] : undefined;
    if (folder) folder.added += writeOrganizationItem(item, `${INDENT}  `);
    else
      tree.splice(index, 0, {
        label: top,
        added: '',
        ...openOrganizationItem(newTopFolder(top, item), INDENT),
      });
  }
  return tree.flatMap(({ open, content, added }) => itemParts(open, content, added));
}

function treeParts(tree: WrittenTree): string[] {
  return tree.flatMap(({ open, content }) => itemParts(open, content, ''));
}

function itemParts(open: string, content: string, added: string): string[] {
  return content === '' && added === ''
    ? [`${open} />\n`]
    : [`${open}>\n`, content, added, `${INDENT}</item>\n`];
}

/** Where a top folder stands, or where it should be put: before the first folder that comes later in Archi's order. */
function placeOf(top: TopFolder, labels: readonly string[]): { index: number; exists: boolean } {
  const found = labels.indexOf(top);
  if (found !== -1) return { index: found, exists: true };
  const order: readonly string[] = TOP_FOLDERS;
  const later = labels.findIndex((label) => order.indexOf(label) > order.indexOf(top));
  return { index: later === -1 ? labels.length : later, exists: false };
}

function section(tag: string, parts: readonly string[], indent = '  '): string[] {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? [] : [`${indent}<${tag}>\n`, ...filled, `${indent}</${tag}>\n`];
}
