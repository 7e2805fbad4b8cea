import { isJsonObject, type Json, type JsonObject } from '../../lib/schema/json.ts';
import { resolve, type SchemaAt, schemaOfKind, textOf } from '../../lib/schema/navigate.ts';
import type { FormField, FormGroup, FormModel, PickList } from './formModel.ts';

/** Which keys a form shows, in which fieldset; what is left out keeps its value. */
export type FormLayout = readonly { readonly title: string; readonly keys: readonly string[] }[];

/** Fields that refer to something, by their path; the schema knows the shape of an id but not what it is of. */
const picks: Readonly<Record<string, PickList>> = {
  'gebruik.applicatie': 'applicatie',
  'gebruik.vervangenDoor': 'applicatie',
  'gebruik.referentiecomponenten': 'referentiecomponent',
  'gebruik.deelnemers': 'gemeente',
  'koppeling.van': 'applicatie',
  'koppeling.naar': 'applicatie',
  'koppeling.voorziening': 'voorziening',
  'koppeling.intermediair': 'applicatie',
  'koppeling.standaarden': 'standaardversie',
  'organisatie.deelnemers': 'gemeente',
  'applicatie.referentiecomponenten': 'referentiecomponent',
  'applicatie.onderdeelVan': 'applicatie',
  'applicatie.standaarden.standaardversie': 'standaardversie',
  'dienst.applicaties': 'applicatie',
};

/** Hints of the schema that speak to who writes a file; a form says it otherwise. */
const hints: Readonly<Record<string, string>> = {
  'gebruik.versie': 'De versie in gebruik. Alleen nodig als de applicatie bij u zelf draait (on-premises).',
  'applicatie.standaarden.standaardversie': 'Zoek de versie van de standaard op naam.',
  'koppeling.voorziening': 'Zoek de landelijke voorziening op naam.',
  'collega.github.id':
    'Het vaste nummer van het account. U vindt het op api.github.com/users/ gevolgd door de gebruikersnaam, bij id.',
  'koppeling.van': 'Een applicatie in uw landschap.',
  'koppeling.naar': 'De andere applicatie in uw landschap.',
  'koppeling.richting': 'Heen: van de eerste naar de tweede. Terug: andersom. Beide: twee kanten op.',
};

/**
 * The form of a kind of record: labels, hints, choices and limits from its schema.
 *
 * @throws Error when a layout names a key that the schema does not have: our own mistake
 */
export function formModelOf(kind: string, layout: FormLayout): FormModel {
  const at = schemaOfKind(kind);
  if (at === undefined) throw new Error(`no schema for ${kind}`);
  const groups: FormGroup[] = layout.map(({ title, keys }) => ({
    title,
    fields: fieldsOf(at, kind, keys),
  }));
  return { kind, groups };
}

function fieldsOf(parent: SchemaAt, path: string, keys?: readonly string[]): readonly FormField[] {
  const properties = parent.schema.properties;
  if (!isJsonObject(properties)) throw new Error(`${path} has no fields`);
  const required = Array.isArray(parent.schema.required) ? parent.schema.required : [];
  return (keys ?? Object.keys(properties)).map((key) => {
    const at = resolve(properties[key], parent.home);
    if (at === undefined) throw new Error(`${path}.${key} is not in the schema`);
    return fieldOf(at, `${path}.${key}`, key, required.includes(key));
  });
}

function fieldOf(at: SchemaAt, path: string, key: string, isRequired: boolean): FormField {
  const { schema } = at;
  const base = {
    key,
    label: textOf(schema, 'title') ?? key,
    hint: hints[path] ?? withoutQuotes(textOf(schema, 'description') ?? ''),
    isRequired,
  };
  const list = picks[path];
  if (list !== undefined) return { ...base, type: 'pick', list, isMany: schema.type === 'array' };
  if (Array.isArray(schema.enum)) return { ...base, type: 'choice', choices: choicesOf(schema) };
  if (schema.type === 'boolean') return { ...base, type: 'check' };
  if (schema.type === 'object') return { ...base, type: 'group', fields: fieldsOf(at, path) };
  if (schema.type === 'array') return listOf(at, path, base);
  if (schema.format === 'datum') return { ...base, type: 'date' };
  return textField(schema, base);
}

/** Only who writes a file puts quotes around a number. */
function withoutQuotes(hint: string): string {
  return hint.replace(/,? tussen aanhalingstekens/, '');
}

type Base = Pick<FormField, 'key' | 'label' | 'hint' | 'isRequired'>;

function listOf({ schema, home }: SchemaAt, path: string, base: Base): FormField {
  const item = resolve(schema.items, home);
  if (item === undefined) throw new Error(`${path} has no items`);
  if (Array.isArray(item.schema.enum)) return { ...base, type: 'choices', choices: choicesOf(item.schema) };
  const itemLabel = textOf(item.schema, 'title') ?? base.label;
  if (item.schema.type === 'object') {
    return { ...base, type: 'list', itemLabel, fields: fieldsOf(item, path), isTexts: false };
  }
  return { ...base, type: 'list', itemLabel, fields: [fieldOf(item, path, '', true)], isTexts: true };
}

function textField(schema: JsonObject, base: Base): FormField {
  const maxLength = numberOf(schema.maxLength, 2000);
  return {
    ...base,
    type: 'text',
    isLong:
      schema.type === 'string' &&
      maxLength > 200 &&
      schema.format === undefined &&
      schema.pattern === undefined,
    maxLength,
    example: exampleOf(schema.examples),
    pattern: textOf(schema, 'pattern') ?? '',
    isNumber: schema.type === 'integer' || schema.type === 'number',
  };
}

function choicesOf(schema: JsonObject) {
  const titles = schema['x-titels'];
  const values = Array.isArray(schema.enum) ? schema.enum : [];
  return values
    .filter((value) => typeof value === 'string')
    .map((value) => ({
      value,
      label: isJsonObject(titles) && typeof titles[value] === 'string' ? titles[value] : value,
    }));
}

function numberOf(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function exampleOf(value: Json | undefined): string {
  const first = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}
