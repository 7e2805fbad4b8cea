import { Fragment, Suspense, useMemo, useState } from 'react';
import type { FormModel, PickList } from '../../site/form/formModel.ts';
import { textOf } from './api.ts';
import { BasketNote } from './BasketNote.tsx';
import { EndChoice } from './EndChoice.tsx';
import { Done, NoDoor } from './Endings.tsx';
import { Existing } from './Existing.tsx';
import { Field } from './Field.tsx';
import { FormActions, removalOf } from './FormActions.tsx';
import { deelnemersOf, presentOf } from './formState.ts';
import { invitationRoles } from './invitationRoles.ts';
import { KoppelingName } from './KoppelingName.tsx';
import { LookAlikes, lookAlikeFaults, lookAlikes } from './LookAlikes.tsx';
import { later } from './later.tsx';
import { FaultSummary, Note } from './Notes.tsx';
import { OrganisatieChoice } from './OrganisatieChoice.tsx';
import type { Item } from './Picker.tsx';
import { useEditForm } from './useEditForm.ts';
import { useItems } from './useItems.ts';
import { isMap, type Values, withKey } from './values.ts';

const Invitation = later(async () => (await import('./Invitation.tsx')).Invitation);
// Only on the form of a supplier.
const Adopt = later(async () => (await import('./Adopt.tsx')).Adopt);
// Only when somebody else was first.
const Conflict = later(async () => (await import('./Conflict.tsx')).Conflict);
const ReviewStep = later(async () => (await import('./ReviewStep.tsx')).ReviewStep);

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
  const { kind, isOffer = false } = model;
  const form = useEditForm(props);
  const items = useItems(lists);
  const [alike, setAlike] = useState({ name: '', id: '' });
  const { organisatie, landscape, present, values, conflict, sending } = form;
  const { door, faults, step, isBusy } = sending;
  const name = textOf(values.naam);
  const applications = door && kind === 'applicatie' && !isOffer ? items('applicatie') : undefined;
  const found = useMemo(() => lookAlikes(name, applications ?? []), [name, applications]);

  if (door === undefined) return <p role="status">Het formulier wordt geladen.</p>;
  if (door === null) return <NoDoor />;
  if (step.kind === 'done') {
    const roles = invitationRoles(kind, values, present);
    return (
      <>
        <Done title={step.title} base={base} sent={step.sent} />
        {roles.length === 0 ? null : (
          <Suspense>
            <Invitation
              roles={roles}
              organisatie={isMap(landscape?.organisatie) ? textOf(landscape.organisatie.naam) : organisatie}
              address={`${location.origin}${base}organisaties/${organisatie}/`}
              help={`${location.origin}${base}zo-werkt-het/`}
            />
          </Suspense>
        )}
      </>
    );
  }
  if (step.kind === 'review') {
    return (
      <Suspense fallback={<p role="status">Even geduld.</p>}>
        <ReviewStep {...{ door, step, sending }} onKeep={() => form.keep(step.edits, step.shown)}>
          {step.edits.some(({ action, kind: of }) => action === 'remove' && of === 'collega') ? (
            <p className="sc-form__note">
              Zodra dit is overgenomen, wordt het volgende voorstel van deze collega geweigerd. Eerdere
              voorstellen blijven gewoon staan.
            </p>
          ) : null}
        </ReviewStep>
      </Suspense>
    );
  }
  const itemsOf = (list: PickList, path: string): readonly Item[] | undefined => {
    const isOwn = list === 'applicatie' && kind === 'koppeling';
    if (isOwn && landscape !== undefined) return ownApplications(landscape);
    if (path === 'deelnemers' && kind === 'gebruik') return deelnemersOf(landscape);
    return items(list);
  };
  // Another name has other look-alikes: the choice counts for the name that it was made at.
  const chosen = alike.name === name ? alike.id : '';
  return (
    <form
      className="sc-form"
      noValidate
      onSubmit={(event) => form.submit(event, lookAlikeFaults(found, chosen))}
    >
      <FaultSummary faults={faults} round={sending.round} />
      <BasketNote onEmpty={sending.emptyBasket} onReview={() => void form.review()} />
      <fieldset className="sc-form__group">
        <legend>Voor welke organisatie?</legend>
        <OrganisatieChoice
          items={items('organisatie')}
          organisatie={organisatie}
          onChange={form.chooseOrganisatie}
        />
      </fieldset>
      {landscape !== undefined && conflict !== undefined && present !== undefined ? (
        <Suspense fallback={<p role="status">Even geduld.</p>}>
          <Conflict
            model={model}
            original={present.value}
            mine={values}
            theirs={conflict}
            nameOf={(list, id) => items(list)?.find(([one]) => one === id)?.[1]}
            onSettled={(settled) => form.settle(conflict, settled)}
          />
        </Suspense>
      ) : null}
      {landscape === undefined || conflict !== undefined ? null : (
        <>
          {kind === 'organisatie' || (kind === 'applicatie' && !isOffer) ? null : (
            <Existing
              kind={kind}
              present={presentOf(landscape, kind)}
              open={present}
              onOpen={(one) => form.open(one, organisatie)}
              onRemove={mayRemove ? (one) => void form.review(removalOf(kind, organisatie, one)) : undefined}
            />
          )}
          {form.restored ? (
            <Note>
              <p>Wat u de vorige keer invulde, staat er weer.</p>
              <button type="button" className="sc-form__remove" onClick={form.discardDraft}>
                Wis dit en begin opnieuw
              </button>
            </Note>
          ) : null}
          {isOffer ? (
            <Suspense>
              <Adopt {...{ organisatie, present, isBusy }} onReview={form.review} />
            </Suspense>
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
          {form.groups.map((group, index) => (
            <Fragment key={group.title}>
              <fieldset className="sc-form__group">
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
              {index > 0 ? null : (
                <LookAlikes
                  {...{ found, chosen, faults, base, organisatie }}
                  onChoose={(id) => setAlike({ name, id })}
                />
              )}
            </Fragment>
          ))}
          {kind === 'koppeling' ? (
            <KoppelingName
              values={values}
              nameOf={(list, id) => itemsOf(list, '')?.find(([one]) => one === id)?.[1] ?? id}
            />
          ) : null}
          <FormActions
            {...{ kind, organisatie, present, isBusy, mayRemove }}
            applications={kind === 'gebruik' ? items('applicatie') : undefined}
            onReview={form.review}
          />
        </>
      )}
    </form>
  );
}

function ownApplications(landscape: Values): readonly Item[] {
  return presentOf(landscape, 'gebruik').map(({ value, label }) => [textOf(value.applicatie), label, '']);
}
