/** What a form is made of: plain data, made from the schema when the site is built, so that no schema travels along. */
export interface FormModel {
  /** Kind of record. */
  readonly kind: string;
  readonly groups: readonly FormGroup[];
  /** Of an application: whether its supplier fills it in. Without, somebody reports one that is missing. */
  readonly isOffer?: boolean;
}

/** Questions that belong together: one fieldset. */
export interface FormGroup {
  readonly title: string;
  readonly fields: readonly FormField[];
}

interface FieldBase {
  /** Key inside its parent. */
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
}

export type FormField =
  | TextField
  | ChoiceField
  | DateField
  | CheckField
  | PickField
  | ChoicesField
  | GroupField
  | ListField;

export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly isLong: boolean;
  readonly maxLength: number;
  readonly example: string;
  readonly pattern: string;
  readonly isNumber: boolean;
}

export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface DateField extends FieldBase {
  readonly type: 'date';
}

export interface CheckField extends FieldBase {
  readonly type: 'check';
}

/** A record or GEMMA element, picked by its name. */
export interface PickField extends FieldBase {
  readonly type: 'pick';
  readonly list: PickList;
  readonly isMany: boolean;
}

export type PickList =
  | 'applicatie'
  | 'organisatie'
  | 'gemeente'
  | 'samenwerking'
  | 'referentiecomponent'
  | 'standaardversie'
  | 'voorziening';

/** Several of a closed list. */
export interface ChoicesField extends FieldBase {
  readonly type: 'choices';
  readonly choices: readonly Choice[];
}

/** Fields inside a map. */
export interface GroupField extends FieldBase {
  readonly type: 'group';
  readonly fields: readonly FormField[];
}

/** A list of maps or of texts; for texts there is one field with an empty key. */
export interface ListField extends FieldBase {
  readonly type: 'list';
  readonly itemLabel: string;
  readonly fields: readonly FormField[];
  readonly isTexts: boolean;
}
