import type { FormField, FormModel } from '../../site/form/formModel.ts';
import { mapsOf, textOf } from './api.ts';
import { changedFields, isMap, tidy, type Values } from './values.ts';

/** A record that is there, as the local server gives it. */
export interface Present {
  /** File name without `.yaml`. */
  readonly name: string;
  readonly label: string;
  readonly value: Values;
  readonly oid: string;
}

/** The records of one kind in a landscape that the server gave. */
export function presentOf(landscape: Values, kind: string): readonly Present[] {
  const lists: Readonly<Record<string, unknown>> = {
    gebruik: landscape.gebruik,
    koppeling: landscape.koppelingen,
    collega: landscape.collegas,
    applicatie: landscape.applicaties,
    organisatie: [landscape.organisatie],
  };
  return mapsOf(lists[kind]).map((item) => ({
    name: textOf(item.bestandsnaam),
    label: textOf(item.naam),
    value: isMap(item.waarde) ? item.waarde : {},
    oid: textOf(item.versie),
  }));
}

/** The fields that this organisation is asked: only a samenwerking has deelnemers, a koppeling has one other end. */
export function shownGroups(model: FormModel, type: string, end: 'naar' | 'voorziening') {
  const isShown = ({ key }: FormField) => {
    if (key === 'deelnemers' || key === 'samenwerkingstype') return type === 'samenwerking';
    if (model.kind !== 'koppeling') return true;
    return key === 'naar' || key === 'voorziening' ? key === end : true;
  };
  return model.groups
    .map(({ title, fields }) => ({
      title,
      // Of the two ends the schema asks exactly one: the one that is shown.
      fields: fields
        .filter(isShown)
        .map((field) => (field.key === end ? { ...field, isRequired: true } : field)),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** The edit that a filled form stands for; JSON as the local server reads it. */
export function editOf(
  model: FormModel,
  organisatie: string,
  values: Values,
  present: Present | undefined,
): Values {
  const { kind } = model;
  const fields = model.groups.flatMap((group) => group.fields);
  if (present !== undefined) {
    return {
      action: 'fields',
      kind,
      organisatie,
      name: present.name,
      baseOid: present.oid,
      fields: changedFields(fields, present.value, values),
    };
  }
  const value = tidy(values);
  if (kind !== 'applicatie') return { action: 'create', kind, organisatie, value };
  const { leverancier, nieuweLeverancier, ...application } = isMap(value) ? value : {};
  const supplier =
    typeof leverancier === 'string'
      ? { id: leverancier }
      : typeof nieuweLeverancier === 'string'
        ? { naam: nieuweLeverancier }
        : 'onbekend';
  return { action: 'report-concept', melder: organisatie, leverancier: supplier, value: application };
}
