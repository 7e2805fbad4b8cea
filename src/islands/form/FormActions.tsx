import type { Present } from './formState.ts';
import type { Values } from './values.ts';

interface Props {
  readonly kind: string;
  readonly organisatie: string;
  readonly present: Present | undefined;
  readonly isBusy: boolean;
  readonly mayRemove: boolean;
  readonly onReview: (edit: Values) => Promise<void>;
}

/** What can be done with the record below the form. */
export function FormActions({ kind, organisatie, present, isBusy, mayRemove, onReview }: Props) {
  const isInUse = kind === 'gebruik' && present !== undefined && present.value.status !== 'uitgefaseerd';
  const remove = () =>
    onReview({ action: 'remove', kind, organisatie, name: present?.name, baseOid: present?.oid });
  const end = () =>
    onReview({
      action: 'end-gebruik',
      organisatie,
      applicatie: present?.value.applicatie,
      datum: today(),
    });
  return (
    <div className="sc-form__buttons">
      <button type="submit" className="nl-button nl-button--primary" disabled={isBusy}>
        Verder naar controleren
      </button>
      {mayRemove && present !== undefined ? (
        <button type="button" className="nl-button nl-button--secondary" disabled={isBusy} onClick={remove}>
          {kind === 'collega' ? 'Deze collega verwijderen' : 'Deze koppeling verwijderen'}
        </button>
      ) : null}
      {isInUse ? (
        <button type="button" className="nl-button nl-button--secondary" disabled={isBusy} onClick={end}>
          Gebruik per vandaag beëindigen
        </button>
      ) : null}
    </div>
  );
}

/** The day of this computer as `jjjj-mm-dd`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
