import { maxSlugLength, slugify } from '../../lib/model/slug.ts';
import type { FormField, FormModel } from '../../site/form/formModel.ts';
import { mapsOf, textOf } from './api.ts';
import type { Item } from './Picker.tsx';
import type { FormDraft } from './store.ts';
import { changedFields, type Fault, isMap, isSame, tidy, type Values } from './values.ts';

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
    value: withMemberships(kind, isMap(item.waarde) ? item.waarde : {}, landscape),
    oid: textOf(item.versie),
  }));
}

/** What a form opens with: a draft of before a reload, else the record, else what a new one starts with. */
export function openingOf(record: Present | undefined, draft: FormDraft | undefined, fresh: Values) {
  const values = draft?.values ?? record?.value ?? fresh;
  const end: 'naar' | 'voorziening' = values.voorziening === undefined ? 'naar' : 'voorziening';
  return {
    // A draft goes on from the version that it was made on: a newer one on disk is a conflict, never overwritten.
    present: record === undefined ? undefined : { ...record, ...draft?.seen },
    ...{ values, end, restored: draft !== undefined },
  };
}

/** The record that stays open once its edit waits in the basket: an organisation is always changed, never made anew. */
export function openAfterKeeping(kind: string, present: Present | undefined): Present | undefined {
  return kind === 'organisatie' ? present : undefined;
}

/** The gemeenten that take part in a samenwerking, to pick from. */
export function deelnemersOf(landscape: Values | undefined): readonly Item[] {
  return mapsOf(landscape?.deelnemers).map((one) => [textOf(one.id), textOf(one.naam), '']);
}

/** Where a gemeente takes part: kept at the samenwerkingen, shown with the gemeente. */
function withMemberships(kind: string, value: Values, landscape: Values): Values {
  const ids = mapsOf(landscape.samenwerkingen).map(({ id }) => textOf(id));
  return kind === 'organisatie' && ids.length > 0 ? { ...value, samenwerkingen: ids } : value;
}

/** The fields that this organisation is asked: only a samenwerking has deelnemers, a koppeling has one other end. */
export function shownGroups(model: FormModel, type: string, end: 'naar' | 'voorziening') {
  const isShown = ({ key }: FormField) => {
    if (key === 'deelnemers' || key === 'samenwerkingstype') return type === 'samenwerking';
    if (key === 'samenwerkingen') return type === 'gemeente';
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

/** The edits that a filled form stands for; JSON as the doors read it. */
export function editsOf(
  model: FormModel,
  organisatie: string,
  values: Values,
  present: Present | undefined,
): readonly Values[] {
  const { kind } = model;
  const fields = model.groups.flatMap((group) => group.fields).filter(({ key }) => key !== 'samenwerkingen');
  if (present !== undefined) {
    const changed = changedFields(fields, present.value, values);
    // Only the memberships changed: those are edits of their own.
    if (changed.length === 0 && !isSame(present.value.samenwerkingen, values.samenwerkingen)) return [];
    const edit = {
      action: 'fields',
      kind,
      organisatie,
      name: present.name,
      baseOid: present.oid,
      fields: changed,
    };
    return [edit];
  }
  const value = tidy(values);
  if (kind !== 'applicatie' || model.isOffer === true)
    return [{ action: 'create', kind, organisatie, value }];
  const { leverancier, nieuweLeverancier, ookGebruik, ...application } = isMap(value) ? value : {};
  const supplier =
    typeof leverancier === 'string'
      ? { id: leverancier }
      : typeof nieuweLeverancier === 'string'
        ? { naam: nieuweLeverancier }
        : 'onbekend';
  const report = { action: 'report-concept', melder: organisatie, leverancier: supplier, value: application };
  if (ookGebruik !== true) return [report];
  const folder =
    typeof supplier === 'string'
      ? supplier
      : 'id' in supplier
        ? supplier.id
        : slugify(supplier.naam, maxSlugLength.organisatie);
  const use = {
    applicatie: `${folder}/${slugify(textOf(application.naam))}`,
    status: 'in-productie',
    ...(application.referentiecomponenten === undefined
      ? {}
      : { referentiecomponenten: application.referentiecomponenten }),
  };
  return [report, { action: 'create', kind: 'gebruik', organisatie, value: use }];
}

/** What the fields by themselves allow and their combination does not. */
export function combinationFaults({ kind }: FormModel, values: Values): readonly Fault[] {
  if (kind !== 'applicatie' || values.leverancier === undefined || values.nieuweLeverancier === undefined)
    return [];
  const text = 'Leverancier: kies er een uit de lijst of vul een nieuwe in, niet allebei.';
  return [{ field: 'nieuweLeverancier', text }];
}
