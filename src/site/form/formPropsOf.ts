import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import type { FormField, FormModel, PickField, PickList } from './formModel.ts';
import { formModelOf } from './formModelOf.ts';
import type { FormPage } from './forms.ts';
import { pickListHrefs } from './pickLists.ts';

/** All that the form on a page gets, apart from the base path. */
export function formPropsOf(page: FormPage, catalogue: Catalogue) {
  const { kind, layout, start, mayRemove, isOffer = false } = page;
  const model = isOffer ? { ...formModelOf(kind, layout), isOffer } : withMore(formModelOf(kind, layout));
  const wanted = new Set<PickList>(['organisatie', ...listsIn(model.groups.flatMap(({ fields }) => fields))]);
  if (kind === 'applicatie' && !isOffer) wanted.add('applicatie');
  return { model, lists: pickListHrefs(catalogue, (list) => wanted.has(list)), start, mayRemove };
}

function listsIn(fields: readonly FormField[]): readonly PickList[] {
  return fields.flatMap((field) => {
    if (field.type === 'pick') return [field.list];
    return field.type === 'group' || field.type === 'list' ? listsIn(field.fields) : [];
  });
}

/** What a form asks beside the fields of its record. */
function withMore(model: FormModel): FormModel {
  if (model.kind === 'applicatie') return withSupplier(model);
  return model.kind === 'organisatie' ? withMemberships(model) : model;
}

/** The members stand at the samenwerking: here they are asked from the other side. */
function withMemberships(model: FormModel): FormModel {
  const field: PickField = {
    key: 'samenwerkingen',
    label: 'Samenwerkingen waaraan u meedoet',
    hint: 'De samenwerking houdt bij wie er meedoet. Zij moet uw voorstel daarom ook goedkeuren.',
    isRequired: false,
    type: 'pick',
    list: 'samenwerking',
    isMany: true,
  };
  const groups = model.groups.map((group) =>
    group.fields.some(({ key }) => key === 'samenwerkingstype')
      ? { ...group, fields: [...group.fields, field] }
      : group,
  );
  return { ...model, groups };
}

/** The supplier is no field of an application: its folder says who it is. */
function withSupplier(model: FormModel): FormModel {
  const known: PickField = {
    key: 'leverancier',
    label: 'Leverancier',
    hint: 'Zoek de leverancier in de catalogus. Weet u niet wie het is? Laat dit leeg.',
    isRequired: false,
    type: 'pick',
    list: 'organisatie',
    isMany: false,
  };
  const fresh: FormField = {
    key: 'nieuweLeverancier',
    label: 'Naam van een nieuwe leverancier',
    hint: 'Alleen als de leverancier nog niet in de catalogus staat.',
    isRequired: false,
    type: 'text',
    isLong: false,
    maxLength: 200,
    example: '',
    pattern: '',
    isNumber: false,
  };
  const use: FormField = {
    key: 'ookGebruik',
    label: 'Gebruikt uw organisatie deze applicatie nu?',
    hint: 'Dan komt het gebruik meteen in uw landschap.',
    isRequired: false,
    type: 'check',
  };
  return {
    ...model,
    groups: [
      ...model.groups,
      { title: 'Van welke leverancier?', fields: [known, fresh] },
      { title: 'In uw landschap', fields: [use] },
    ],
  };
}
