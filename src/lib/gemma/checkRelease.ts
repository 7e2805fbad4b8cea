import type { ArchimateModel, ViewNode } from '../archimate/model.ts';
import { nameOf } from '../archimate/model.ts';
import type { ReadResult } from '../archimate/read.ts';
import type { GemmaElement } from '../catalogue/gemmaElement.ts';
import type { GemmaRelatie } from '../catalogue/gemmaRelatie.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { gemmaImportTexts } from '../diagnostics/texts/gemmaImport.ts';
import { isKnownProperty } from './facts.ts';
import type { Holdings } from './holdings.ts';

/** A release that is being read. */
export interface Reading extends Pick<ReadResult, 'locate'> {
  readonly model: ArchimateModel;
  /** Path as the user gave it. */
  readonly file: string;
}

/** Where the thing with this identifier stands in the release. */
export function placeOf({ file, locate }: Reading, identifier: string): Place {
  return { file, ...(locate(identifier) ?? { line: 1, column: 1 }) };
}

/** A file without components, without a name or without views. */
export function checkWhole({ file }: Reading, { elements, views }: Holdings, release: string): Diagnostic[] {
  const place = { file, line: 1, column: 1 };
  const found: Diagnostic[] = [];
  if (![...elements.values()].includes('referentiecomponent'))
    found.push(diagnose(gemmaImportTexts.noComponents, {}, place));
  if (release === '') found.push(diagnose(gemmaImportTexts.noReleaseName, {}, place));
  if (views.length === 0) found.push(diagnose(gemmaImportTexts.noViews, {}, place));
  return found;
}

/** Ends of relations and what views show must be in the file, also where the catalogue would not hold them. */
export function checkReferences(reading: Reading, { views }: Holdings): Diagnostic[] {
  const { model } = reading;
  const elements = new Set(model.elements.map(({ identifier }) => identifier));
  const relations = new Set(model.relationships.map(({ identifier }) => identifier));
  const found: Diagnostic[] = [];
  for (const { identifier, source, target } of model.relationships) {
    for (const [end, ref] of [
      ['begin', source],
      ['eind', target],
    ] as const) {
      if (elements.has(ref) || relations.has(ref)) continue;
      const place = placeOf(reading, identifier);
      found.push(diagnose(gemmaImportTexts.danglingRelation, { end, identifier: ref }, place));
    }
  }
  for (const view of views) {
    const report = (identifier: string, ref: string) =>
      found.push(
        diagnose(
          gemmaImportTexts.danglingNode,
          { view: nameOf(view), identifier: ref },
          placeOf(reading, identifier),
        ),
      );
    const walk = (nodes: readonly ViewNode[]): void => {
      for (const node of nodes) {
        if (node.type === 'Element' && !elements.has(node.elementRef))
          report(node.identifier, node.elementRef);
        if (node.type !== 'Label') walk(node.nodes);
      }
    };
    walk(view.nodes);
    for (const connection of view.connections)
      if (connection.type !== 'Line' && !relations.has(connection.relationshipRef))
        report(connection.identifier, connection.relationshipRef);
  }
  return found;
}

/** Properties that are neither facts nor left out on purpose. */
export function checkProperties(reading: Reading, names: ReadonlyMap<string, string>): Diagnostic[] {
  return [...names]
    .filter(([, name]) => !isKnownProperty(name))
    .map(([identifier, name]) =>
      diagnose(gemmaImportTexts.unknownProperty, { name }, placeOf(reading, identifier)),
    );
}

/** A version belongs to one standaard. */
export function checkVersions(
  reading: Reading,
  elementen: readonly GemmaElement[],
  relaties: readonly GemmaRelatie[],
): Diagnostic[] {
  const byId = new Map(elementen.map((element) => [element.id, element]));
  const standards = new Map<string, string[]>();
  for (const { type, van, naar } of relaties) {
    const standaard = byId.get(naar);
    if (type === 'Specialization' && standaard?.soort === 'standaard')
      standards.set(van, [...(standards.get(van) ?? []), standaard.naam]);
  }
  return elementen.flatMap((element) => {
    if (element.soort !== 'standaardversie') return [];
    const found = standards.get(element.id) ?? [];
    const place = placeOf(reading, element.identifier);
    const name = element.naam;
    if (found.length === 0) return [diagnose(gemmaImportTexts.versionOfNone, { name }, place)];
    return found.length === 1
      ? []
      : [diagnose(gemmaImportTexts.versionOfSeveral, { name, standards: found }, place)];
  });
}
