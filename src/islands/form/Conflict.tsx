import { useEffect, useMemo, useRef, useState } from 'react';
import type { FormField, FormModel } from '../../site/form/formModel.ts';
import { listOf } from '../../site/words.ts';
import type { Present } from './formState.ts';
import { meetingOf, mergeValues, type Side } from './mergeValues.ts';
import { type NameOf, valueInWords } from './valueInWords.ts';
import type { Value, Values } from './values.ts';

interface Props {
  readonly model: FormModel;
  readonly original: Values;
  readonly mine: Values;
  readonly theirs: Present;
  readonly nameOf: NameOf;
  readonly onSettled: (values: Values) => void;
}

/**
 * Somebody else changed the record meanwhile: per field three columns, and the user says which value stays. Nothing is
 * overwritten unseen.
 */
export function Conflict({ model, original, mine, theirs, nameOf, onSettled }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fields = useMemo(() => model.groups.flatMap((group) => group.fields), [model]);
  const meeting = meetingOf(fields, original, mine, theirs.value);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const open = meeting.both.filter(({ key }) => chosen[key] === undefined);
  const choose = (key: string, side: Side) => setChosen({ ...chosen, [key]: side });
  return (
    <section className="sc-form__summary" aria-label="Een ander was u voor">
      <h2 ref={heading} tabIndex={-1}>
        Een ander heeft dit intussen gewijzigd
      </h2>
      <p>
        {meeting.both.length === 0
          ? 'Wat u invulde, is bewaard. U wijzigde allebei iets anders: beide wijzigingen passen samen.'
          : 'Wat u invulde, is bewaard. Kies per onderdeel wat er moet blijven staan.'}
      </p>
      {meeting.both.map((field) => (
        <Columns
          key={field.key}
          field={field}
          values={{ original: original[field.key], theirs: theirs.value[field.key], mine: mine[field.key] }}
          nameOf={nameOf}
          chosen={chosen[field.key]}
          onChoose={(side) => choose(field.key, side)}
        />
      ))}
      <Unasked fields={meeting.onlyTheirs} text="Gewijzigd door de ander, en dat blijft zo:" />
      <Unasked fields={meeting.onlyMine} text="Alleen door u gewijzigd, en dat blijft zo:" />
      <button
        type="button"
        className="nl-button nl-button--primary"
        disabled={open.length > 0}
        onClick={() => onSettled(mergeValues(meeting, mine, theirs.value, chosen))}
      >
        Verder met deze keuze
      </button>
      {open.length === 0 ? null : <p>Kies eerst bij: {listOf(open.map(({ label }) => label))}.</p>}
    </section>
  );
}

interface ColumnsProps {
  readonly field: FormField;
  readonly values: Readonly<Record<'original' | Side, Value>>;
  readonly nameOf: NameOf;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

function Columns({ field, values, nameOf, chosen, onChoose }: ColumnsProps) {
  // On a narrow screen the two that one chooses from come first; what it was is one tap away.
  const isWide = useMemo(() => matchMedia('(min-width: 48em)').matches, []);
  const lines = (value: Value) => <Lines lines={valueInWords(field, value, nameOf)} />;
  const option = (side: Side, title: string) => (
    <div className={`sc-conflict__side${chosen === side ? ' sc-conflict__side--chosen' : ''}`}>
      <label className="sc-form__option">
        <input
          type="radio"
          name={`keuze-${field.key}`}
          checked={chosen === side}
          onChange={() => onChoose(side)}
        />
        {title}
        <span className="sc-visually-hidden">: {valueInWords(field, values[side], nameOf).join(', ')}</span>
      </label>
      <div aria-hidden="true">{lines(values[side])}</div>
    </div>
  );
  return (
    <fieldset className="sc-conflict">
      <legend>{field.label}</legend>
      <div className="sc-conflict__columns">
        {option('mine', 'Van u')}
        {option('theirs', 'Van de ander')}
        <details className="sc-conflict__side" open={isWide}>
          <summary>Zoals het was</summary>
          {lines(values.original)}
        </details>
      </div>
    </fieldset>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and never move
    <p key={index}>{line}</p>
  ));
}

function Unasked({ fields, text }: { readonly fields: readonly FormField[]; readonly text: string }) {
  if (fields.length === 0) return null;
  return (
    <p>
      {text} {listOf(fields.map(({ label }) => label))}.
    </p>
  );
}
