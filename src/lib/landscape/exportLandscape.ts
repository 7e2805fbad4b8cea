import { type ArchimateModel, dutch } from '../archimate/model.ts';
import {
  type Addition,
  addToModel,
  partsOnBase,
  type WrittenBase,
  writeBase,
} from '../archimate/writeOnBase.ts';
import { addElements } from './addElements.ts';
import { addKoppelingen } from './addKoppelingen.ts';
import { addRelations } from './addRelations.ts';
import type { Base } from './base.ts';
import { addLinkView } from './difference/addLinkView.ts';
import { ameffFileName } from './fileName.ts';
import { foldersFor } from './folders.ts';
import { identifierOf, objectIdOf } from './ids.ts';
import type { LandscapeData } from './landscapeData.ts';
import { ModelBuilder } from './modelBuilder.ts';
import { makePartialBase } from './partialBase.ts';
import { plotViews } from './plotViews.ts';

/** An export: what it stands on, what it adds, its file name, and what was left out. */
export interface Export {
  readonly ground: Base;
  readonly addition: Addition;
  readonly fileName: string;
  /** Dutch sentences about what does not stand in the file. */
  readonly notes: readonly string[];
}

/**
 * Makes the export of a scope (ameff.md §1). Pure: the bytes depend on the data, the base, the date and the code.
 * @param base all of GEMMA or the catalogue's part; landscape scopes stand on it, the others on what they touch
 * @param date `jjjj-mm-dd`: committer date (UTC) of the last commit that changed the scope's records
 */
export function exportLandscape(data: LandscapeData, base: Base, date: string): Export {
  const ground = data.onBase ? base : makePartialBase(data.gemma);
  const builder = new ModelBuilder(ground.model);
  addElements(builder, data);
  const placements = addRelations(builder, ground, data);
  addKoppelingen(builder, ground, data);
  if (data.verschil !== undefined) addLinkView(builder, ground, data);
  if (data.onBase) plotViews(builder, ground, data, placements);
  const objectId = objectIdOf('model', data.key);
  const { namespaces, schemaLocation } = ground.model;
  const properties = builder.properties([
    ['Bron', 'Softwarecatalogus'],
    ['Object ID', objectId],
    ['Datum', date],
    ['Vergeleken met', data.verschil?.van],
    ['Voorbeeld', data.voorbeeld ? 'Ja, verzonnen' : undefined],
  ]);
  const { elements, relationships, propertyDefinitions, views } = builder;
  const addition: Addition = {
    identifier: identifierOf(objectId),
    names: dutch(`Softwarecatalogus ${data.title}`),
    documentation: documentationOf(data),
    properties,
    namespaces,
    ...(schemaLocation === undefined ? {} : { schemaLocation }),
    metadata: [],
    elements,
    relationships,
    propertyDefinitions,
    views,
    folders: foldersFor(builder),
  };
  return {
    ground,
    addition,
    fileName: ameffFileName(data.title, date),
    notes: data.vervallen.map(noteOfVervallen),
  };
}

/** The whole model of an export, for the conformance check and for pictures. */
export function modelOfExport({ ground, addition }: Export): ArchimateModel {
  return addToModel(ground.model, addition);
}

/**
 * The text of an export as parts to be put after each other; the parts of the base are the same strings each time,
 * because a base is written once and kept as long as it lives.
 */
export function partsOfExport({ ground, addition }: Export): readonly string[] {
  return partsOnBase(writtenBaseOf(ground), addition);
}

/** Those parts of an export that are the base's own, and that all exports on the same base share. */
export function sharedPartsOf({ ground }: Export): ReadonlySet<string> {
  const { elements, relationships, organizations, propertyDefinitions, viewpoints, views } =
    writtenBaseOf(ground);
  const contents = organizations.flatMap((tree) => tree.map(({ content }) => content));
  return new Set(
    [elements, relationships, ...contents, propertyDefinitions, viewpoints, views].filter(
      (part) => part.length > worthSharing,
    ),
  );
}

/** Shorter parts, in characters, cost less to write again than to keep apart. */
const worthSharing = 10_000;

/** The text of an export. */
export function textOfExport(made: Export): string {
  return partsOfExport(made).join('');
}

const writtenBases = new WeakMap<Base, WrittenBase>();

function writtenBaseOf(base: Base): WrittenBase {
  let written = writtenBases.get(base);
  if (written === undefined) {
    written = writeBase(base.model);
    writtenBases.set(base, written);
  }
  return written;
}

function documentationOf({ voorbeeld, verschil }: LandscapeData): ReturnType<typeof dutch> {
  const parts = [
    voorbeeld ? 'Voorbeeld: deze organisatie en haar gegevens zijn verzonnen.' : '',
    verschil === undefined
      ? ''
      : `Verschil tussen twee versies van een landschap: van ${verschil.van} naar ${verschil.naar}. Ook wat verdwenen is staat in dit model, met de eigenschap Verschil.`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : dutch(parts.join(' '));
}

function noteOfVervallen({ applicatie, naam, objectId }: LandscapeData['vervallen'][number]): string {
  return `${applicatie}: '${naam}' (${objectId}) staat niet meer in de GEMMA; die relatie ontbreekt in het bestand.`;
}
