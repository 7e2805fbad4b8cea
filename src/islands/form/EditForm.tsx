import { lazy, Suspense } from 'react';
import type { FormModel, PickList } from '../../site/form/formModel.ts';
import { mapsOf, textOf } from './api.ts';
import { BasketNote } from './BasketNote.tsx';
import { Conflict } from './Conflict.tsx';
import { EndChoice } from './EndChoice.tsx';
import { Done, NoDoor } from './Endings.tsx';
import { Existing } from './Existing.tsx';
import { Field } from './Field.tsx';
import { FormActions } from './FormActions.tsx';
import { presentOf } from './formState.ts';
import { idOf } from './idOf.ts';
import { LookAlikes } from './LookAlikes.tsx';
import { FaultSummary, Note } from './Notes.tsx';
import { type Item, Picker } from './Picker.tsx';
import { Review } from './Review.tsx';
import { useEditForm } from './useEditForm.ts';
import { useItems } from './useItems.ts';
import { type Values, withKey } from './values.ts';

// Only a published site sends in these ways, and only at the end: it weighs as much as a third of the form.
const SendPublic = lazy(async () => ({ default: (await import('./doors/SendPublic.tsx')).SendPublic }));

export interface EditFormProps {
  readonly model: FormModel;
  /** Address of each list to pick from. */
  readonly lists: Readonly<Partial<Record<PickList, string>>>;
  /** Base path of the site. */
  readonly base: string;
  /** What a new record starts with. */
  readonly start: Values;
  /** Colleagues and links may go; usage ends instead. */
  readonly mayRemove: boolean;
}

/** One form for every kind of record: choose the organisation, fill in, look once more, make the voorstel. */
export function EditForm(props: EditFormProps) {
  const { model, lists, base, mayRemove } = props;
  const { kind } = model;
  const form = useEditForm(props);
  const items = useItems(lists);
  const { door, organisatie, landscape, present, values, faults, step, conflict, isBusy } = form;

  if (door === undefined) return <p role="status">Het formulier wordt geladen.</p>;
  if (door === null) return <NoDoor />;
  if (step.kind === 'done') return <Done title={step.title} base={base} sent={step.sent} />;
  if (step.kind === 'review') {
    return (
      <Review
        shown={step.shown}
        isBusy={isBusy}
        onBack={() => form.setStep({ kind: 'form' })}
        onKeep={() => form.keep(step.edits, step.shown)}
        onSend={door.kind === 'lokaal' ? () => void form.send(step.edits, step.shown) : undefined}
      >
        {door.kind === 'openbaar' && step.changeSet !== undefined ? (
          <Suspense fallback={<p role="status">Even geduld.</p>}>
            <SendPublic
              {...{ door, isBusy }}
              changeSet={step.changeSet}
              shown={step.shown}
              onEnd={(end) => void form.endSending(end, textOf(step.shown.titel))}
            />
          </Suspense>
        ) : null}
      </Review>
    );
  }
  const itemsOf = (list: PickList, path: string): readonly Item[] | undefined => {
    const isOwn = list === 'applicatie' && kind === 'koppeling';
    if (isOwn && landscape !== undefined) return ownApplications(landscape);
    if (path === 'deelnemers' && kind === 'gebruik') {
      return mapsOf(landscape?.deelnemers).map((one) => [textOf(one.id), textOf(one.naam), '']);
    }
    return items(list);
  };
  return (
    <form className="sc-form" noValidate onSubmit={form.submit}>
      <FaultSummary faults={faults} round={form.round} />
      <BasketNote onEmpty={form.emptyBasket} />
      <fieldset className="sc-form__group">
        <legend>Voor welke organisatie?</legend>
        <label className="sc-form__label" htmlFor={idOf('organisatie')}>
          Organisatie
        </label>
        <Picker
          id={idOf('organisatie')}
          label="Organisatie"
          describedBy={undefined}
          isInvalid={false}
          items={items('organisatie')}
          chosen={organisatie === '' ? [] : [organisatie]}
          isMany={false}
          onChange={([id = '']) => form.chooseOrganisatie(id)}
        />
      </fieldset>
      {landscape !== undefined && conflict !== undefined && present !== undefined ? (
        <Conflict
          model={model}
          original={present.value}
          mine={values}
          theirs={conflict}
          nameOf={(list, id) => items(list)?.find(([one]) => one === id)?.[1]}
          onSettled={(settled) => form.settle(conflict, settled)}
        />
      ) : null}
      {landscape === undefined || conflict !== undefined ? null : (
        <>
          {kind === 'organisatie' || kind === 'applicatie' ? null : (
            <Existing
              kind={kind}
              present={presentOf(landscape, kind)}
              open={present}
              onOpen={(one) => form.open(one, organisatie)}
            />
          )}
          {form.restored ? (
            <Note>
              <p>Uw concept is hersteld.</p>
              <button type="button" className="sc-form__remove" onClick={form.discardDraft}>
                Verwijder het concept en begin opnieuw
              </button>
            </Note>
          ) : null}
          {kind === 'gebruik' && present !== undefined ? (
            <Note>
              <p>Het gebruik van {present.label} staat er al: u wijzigt wat er staat.</p>
            </Note>
          ) : null}
          {kind === 'koppeling' && present === undefined ? (
            <EndChoice
              end={form.end}
              onChange={(next) => {
                form.setEnd(next);
                form.change(withKey(withKey(values, 'naar', undefined), 'voorziening', undefined));
              }}
            />
          ) : null}
          {form.groups.map((group) => (
            <fieldset key={group.title} className="sc-form__group">
              <legend>{group.title}</legend>
              {group.fields.map((field) => (
                <Field
                  key={field.key}
                  field={field}
                  parent=""
                  value={values[field.key]}
                  context={{ faults, items: itemsOf }}
                  onChange={(value) => form.change(withKey(values, field.key, value))}
                />
              ))}
            </fieldset>
          ))}
          {kind === 'applicatie' ? (
            <LookAlikes
              name={textOf(values.naam)}
              items={items('applicatie')}
              base={base}
              organisatie={organisatie}
            />
          ) : null}
          <FormActions {...{ kind, organisatie, present, isBusy, mayRemove }} onReview={form.review} />
        </>
      )}
    </form>
  );
}

function ownApplications(landscape: Values): readonly Item[] {
  return presentOf(landscape, 'gebruik').map(({ value, label }) => [textOf(value.applicatie), label, '']);
}
