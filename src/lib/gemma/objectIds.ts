import { normalizeGuid } from '../archimate/guid.ts';
import type { ArchimateModel, Named } from '../archimate/model.ts';
import { nameOf } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';
import type { ReadResult } from '../archimate/read.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { gemmaImportTexts } from '../diagnostics/texts/gemmaImport.ts';

/** Object IDs by identifier of this release, of elements, relations and views. */
export interface ObjectIds {
  readonly elements: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, string>;
  readonly views: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

type Reading = Pick<ReadResult, 'locate'> & { readonly model: ArchimateModel; readonly file: string };

/**
 * The key of everything is the property `Object ID`, never the identifier (ameff.md §3.1); GUIDs are normalised.
 * An element or view without one falls back on its identifier where that is a GUID, with a warning; a relation on
 * whatever identifier it has, because nothing refers to relations over releases.
 */
export function readObjectIds(reading: Reading): ObjectIds {
  const { model } = reading;
  const diagnostics: Diagnostic[] = [];
  return {
    elements: idsOf(model.elements, reading, diagnostics),
    relations: idsOf(model.relationships, reading, diagnostics, true),
    views: idsOf(model.views, reading, diagnostics),
    diagnostics,
  };
}

function idsOf(
  things: readonly Named[],
  { model, file, locate }: Reading,
  diagnostics: Diagnostic[],
  anyIdentifier = false,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const first = new Map<string, Named>();
  for (const thing of things) {
    const place = () => ({ file, ...(locate(thing.identifier) ?? { line: 1, column: 1 }) });
    const name = nameOf(thing);
    let id = normalizeGuid(propertyValue(thing, 'Object ID', model) ?? '');
    if (id === undefined) {
      id = normalizeGuid(thing.identifier) ?? (anyIdentifier ? thing.identifier : undefined);
      if (id === undefined) {
        diagnostics.push(diagnose(gemmaImportTexts.noObjectId, { name }, place()));
        continue;
      }
      if (!anyIdentifier)
        diagnostics.push(diagnose(gemmaImportTexts.objectIdFromIdentifier, { name, id }, place()));
    }
    const other = first.get(id);
    if (other !== undefined) {
      const line = locate(other.identifier)?.line ?? 1;
      const params = { id, name, other: nameOf(other), line };
      diagnostics.push(diagnose(gemmaImportTexts.duplicateObjectId, params, place()));
    } else first.set(id, thing);
    ids.set(thing.identifier, id);
  }
  return ids;
}
