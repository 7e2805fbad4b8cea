import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchimateModel, Named, OrganizationItem, ViewNode } from '../../src/lib/archimate/model.ts';
import { dutch } from '../../src/lib/archimate/model.ts';
import { propertyDefinitionId, propertyValue } from '../../src/lib/archimate/properties.ts';
import { readAmeff } from '../../src/lib/archimate/read.ts';
import { writeAmeff } from '../../src/lib/archimate/write.ts';
import { loadCatalogue } from '../../src/lib/catalogue/loadCatalogue.ts';
import { importGemma } from '../../src/lib/gemma/importGemma.ts';
import { sourcesOf } from './catalogueOf.ts';

/** The small release of the fixtures as text, and as a model to edit. */
export const miniText = readFileSync(join(import.meta.dirname, '../fixtures/gemma/gemma-mini.xml'), 'utf8');
export function miniModel(): ArchimateModel {
  const { model } = readAmeff(miniText, 'gemma-mini.xml');
  if (model === undefined) throw new Error('the fixture cannot be read');
  return model;
}

/** Content of the catalogue as texts by path inside the root. */
export type Texts = Readonly<Record<string, string>>;

/** Imports a release over texts; `texts` afterwards are what stands in the root. */
export function importOver(
  texts: Texts,
  release: ArchimateModel | string,
  options: { readonly release?: string; readonly back?: boolean } = {},
) {
  const sources = sourcesOf(texts);
  const { catalogue, diagnostics: presentDiagnostics } = loadCatalogue(sources);
  const text = typeof release === 'string' ? release : writeAmeff(release);
  const { plan, diagnostics } = importGemma({
    read: readAmeff(text, 'release.xml'),
    options: {
      file: 'release.xml',
      sha256: checksum(text),
      release: options.release,
      back: options.back === true,
    },
    catalogue,
    presentDiagnostics,
    present: sources.filter(({ path }) => path.startsWith('gemma/')),
  });
  const after: Record<string, string> = { ...texts };
  for (const path of plan?.removed ?? []) delete after[path];
  for (const file of plan?.files ?? []) after[file.path] = file.text;
  return { plan, diagnostics, texts: after, gemma: loadCatalogue(sourcesOf(after)).catalogue.gemma };
}

/** Not a real checksum: only as different as the texts are. */
function checksum(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 0xffffffff;
  return sum.toString(16).padStart(64, '0');
}

/** The model as if it were of this release. */
export function asRelease(model: ArchimateModel, release: string): ArchimateModel {
  return { ...model, ...withProperty(model, 'Release', release, model) };
}

/** The thing with a property that has this value, and no other. */
export function withProperty<T extends Named>(
  thing: T,
  name: string,
  value: string,
  model: ArchimateModel,
): T {
  const definition = propertyDefinitionId(name, model) ?? '';
  const others = thing.properties.filter((property) => property.definition !== definition);
  return { ...thing, properties: [...others, { definition, values: dutch(value) }] };
}

/** Changes the one element with this Object ID. */
export function changeElement(
  model: ArchimateModel,
  objectId: string,
  change: (element: ArchimateModel['elements'][number]) => ArchimateModel['elements'][number],
): ArchimateModel {
  const elements = model.elements.map((element) =>
    propertyValue(element, 'Object ID', model) === objectId ? change(element) : element,
  );
  return { ...model, elements };
}

/** Gives an element another identifier everywhere, as a new release may. */
export function changeIdentifier(text: string, from: string, to: string): string {
  return text.replaceAll(`"${from}"`, `"${to}"`);
}

/** Takes an element away with its relations, its boxes and its place in the folders. */
export function without(model: ArchimateModel, objectId: string): ArchimateModel {
  const gone = new Set(
    model.elements
      .filter((element) => propertyValue(element, 'Object ID', model) === objectId)
      .map(({ identifier }) => identifier),
  );
  for (const { identifier, source, target } of model.relationships)
    if (gone.has(source) || gone.has(target)) gone.add(identifier);
  const nodes = (list: readonly ViewNode[]): readonly ViewNode[] =>
    list
      .filter((node) => !(node.type === 'Element' && gone.has(node.elementRef)))
      .map((node) => (node.type === 'Label' ? node : { ...node, nodes: nodes(node.nodes) }));
  const items = (list: readonly OrganizationItem[]): readonly OrganizationItem[] =>
    list
      .filter(({ identifierRef }) => identifierRef === undefined || !gone.has(identifierRef))
      .map((item) => ({ ...item, items: items(item.items) }));
  return {
    ...model,
    elements: model.elements.filter(({ identifier }) => !gone.has(identifier)),
    relationships: model.relationships.filter(({ identifier }) => !gone.has(identifier)),
    organizations: model.organizations.map(items),
    views: model.views.map((view) => ({
      ...view,
      nodes: nodes(view.nodes),
      connections: view.connections.filter(
        (connection) => connection.type === 'Line' || !gone.has(connection.relationshipRef),
      ),
    })),
  };
}
