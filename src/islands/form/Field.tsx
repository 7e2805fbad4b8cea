import type { ReactNode } from 'react';
import type { FormField, ListField, PickList } from '../../site/form/formModel.ts';
import { idOf } from './idOf.ts';
import { type Item, Picker } from './Picker.tsx';
import { type Fault, isMap, pathOf, type Value, type Values, withKey } from './values.ts';

/** What every field of a form shares. */
export interface FieldContext {
  readonly faults: readonly Fault[];
  readonly items: (list: PickList, path: string) => readonly Item[] | undefined;
}

interface Props {
  readonly field: FormField;
  readonly parent: string;
  readonly value: Value;
  readonly context: FieldContext;
  readonly onChange: (value: Value) => void;
}

/** One question: label, hint, control, and what is wrong with the answer. */
export function Field({ field, parent, value, context, onChange }: Props) {
  const path = pathOf(parent, field.key);
  const id = idOf(path);
  const faults = context.faults.filter((fault) => fault.field === path);
  const hintId = field.hint === '' ? undefined : `${id}-uitleg`;
  const faultId = faults.length === 0 ? undefined : `${id}-fout`;
  const describedBy = [hintId, faultId].filter((one) => one !== undefined).join(' ') || undefined;
  const shared = { id, 'aria-describedby': describedBy, 'aria-invalid': faults.length > 0 || undefined };
  const frame = (control: ReactNode, isGroup = false) => (
    <Frame {...{ field, id, hintId, faultId, faults, isGroup }}>{control}</Frame>
  );
  switch (field.type) {
    case 'text':
      return frame(
        field.isLong ? (
          <textarea
            {...shared}
            className="utrecht-textbox sc-form__long"
            rows={4}
            value={String(value ?? '')}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...shared}
            className="utrecht-textbox"
            type="text"
            autoComplete="off"
            inputMode={field.isNumber ? 'numeric' : undefined}
            value={String(value ?? '')}
            onChange={(event) => onChange(numberOr(event.target.value, field.isNumber))}
          />
        ),
      );
    case 'date':
      return frame(
        <input
          {...shared}
          className="utrecht-textbox sc-form__date"
          type="date"
          value={String(value ?? '')}
          onChange={(event) => onChange(event.target.value)}
        />,
      );
    case 'check':
      return frame(
        <label className="sc-form__option">
          <input
            {...shared}
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange(event.target.checked || undefined)}
          />
          Ja
        </label>,
        true,
      );
    case 'choice':
      return frame(
        <select
          {...shared}
          className="utrecht-textbox"
          value={String(value ?? '')}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{field.isRequired ? 'Maak een keuze' : 'Niet ingevuld'}</option>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>,
      );
    case 'choices': {
      const chosen = Array.isArray(value) ? value : [];
      return frame(
        <div className="sc-form__options" id={id} tabIndex={-1}>
          {field.choices.map((choice) => (
            <label key={choice.value} className="sc-form__option">
              <input
                type="checkbox"
                checked={chosen.includes(choice.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? [...chosen, choice.value]
                      : chosen.filter((one) => one !== choice.value),
                  )
                }
              />
              {choice.label}
            </label>
          ))}
        </div>,
        true,
      );
    }
    case 'pick': {
      const chosen = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
      return frame(
        <Picker
          id={id}
          label={field.label}
          describedBy={describedBy}
          isInvalid={faults.length > 0}
          items={context.items(field.list, path)}
          chosen={chosen.filter((one) => one !== '')}
          isMany={field.isMany}
          onChange={(ids) => onChange(field.isMany ? ids : (ids[0] ?? ''))}
        />,
      );
    }
    case 'group': {
      const map = isMap(value) ? value : {};
      return frame(
        <div className="sc-form__inner">
          {field.fields.map((inner) => (
            <Field
              key={inner.key}
              field={inner}
              parent={path}
              value={map[inner.key]}
              context={context}
              onChange={(next) => onChange(withKey(map, inner.key, next))}
            />
          ))}
        </div>,
        true,
      );
    }
    case 'list':
      return frame(<List {...{ field, path, value, context, onChange }} />, true);
  }
}

interface FrameProps {
  readonly field: FormField;
  readonly id: string;
  readonly hintId: string | undefined;
  readonly faultId: string | undefined;
  readonly faults: readonly Fault[];
  readonly isGroup: boolean;
  readonly children: ReactNode;
}

function Frame({ field, id, hintId, faultId, faults, isGroup, children }: FrameProps) {
  const words = (
    <>
      {field.label}
      {field.isRequired ? null : <span className="sc-form__optional"> (mag leeg blijven)</span>}
    </>
  );
  const body = (
    <>
      {hintId === undefined ? null : (
        <p className="sc-form__hint" id={hintId}>
          {field.hint}
        </p>
      )}
      {faultId === undefined ? null : (
        <p className="sc-form__fault" id={faultId}>
          {faults.map(({ text }) => text).join(' ')}
        </p>
      )}
      {children}
    </>
  );
  const className = `sc-form__field${faults.length > 0 ? ' sc-form__field--fault' : ''}`;
  if (!isGroup) {
    return (
      <div className={className}>
        <label className="sc-form__label" htmlFor={id}>
          {words}
        </label>
        {body}
      </div>
    );
  }
  return (
    <fieldset className={`${className} sc-form__subset`} aria-describedby={hintId}>
      <legend className="sc-form__label">{words}</legend>
      {body}
    </fieldset>
  );
}

interface ListProps {
  readonly field: ListField;
  readonly path: string;
  readonly value: Value;
  readonly context: FieldContext;
  readonly onChange: (value: Value) => void;
}

/** A repeatable group. Focus follows what the user does: into a new item, and to the add button after a removal. */
function List({ field, path, value, context, onChange }: ListProps) {
  const items: readonly Value[] = Array.isArray(value) ? value : [];
  const addId = `${idOf(path)}-erbij`;
  const itemId = (index: number) => `${idOf(path)}-deel-${index + 1}`;
  const focus = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  const change = (index: number, next: Value) =>
    onChange(items.map((item, at) => (at === index ? next : item)));
  return (
    <div className="sc-form__list" id={idOf(path)} tabIndex={-1}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no id and keep their place
        <fieldset key={index} className="sc-form__item" id={itemId(index)} tabIndex={-1}>
          <legend>
            {field.itemLabel} {index + 1}
          </legend>
          {field.fields.map((inner) => (
            <Field
              key={inner.key}
              field={inner}
              parent={`${path}[${index + 1}]`}
              value={field.isTexts ? item : mapOf(item)[inner.key]}
              context={context}
              onChange={(next) => change(index, field.isTexts ? next : withKey(mapOf(item), inner.key, next))}
            />
          ))}
          <button
            type="button"
            className="sc-form__remove"
            onClick={() => {
              onChange(items.filter((_item, at) => at !== index));
              focus(addId);
            }}
          >
            Verwijder {field.itemLabel.toLowerCase()} {index + 1}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        id={addId}
        className="nl-button nl-button--secondary"
        onClick={() => {
          onChange([...items, field.isTexts ? '' : {}]);
          focus(itemId(items.length));
        }}
      >
        {field.itemLabel} toevoegen
      </button>
    </div>
  );
}

function mapOf(value: Value): Values {
  return isMap(value) ? value : {};
}

function numberOr(text: string, isNumber: boolean): Value {
  return isNumber && /^\d{1,16}$/.test(text.trim()) ? Number(text) : text;
}
