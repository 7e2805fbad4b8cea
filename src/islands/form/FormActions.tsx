import { Suspense } from 'react';
import type { Present } from './formState.ts';
import { later } from './later.tsx';
import type { Item } from './Picker.tsx';
import type { Values } from './values.ts';

const EndUsage = later(async () => (await import('./EndUsage.tsx')).EndUsage);

interface Props {
  readonly kind: string;
  readonly organisatie: string;
  readonly present: Present | undefined;
  readonly isBusy: boolean;
  readonly mayRemove: boolean;
  readonly applications: readonly Item[] | undefined;
  readonly onReview: (edit: Values) => Promise<void>;
}

/** What can be done with the record below the form. */
export function FormActions(props: Props) {
  const { kind, organisatie, present, isBusy, mayRemove, applications, onReview } = props;
  const isInUse = kind === 'gebruik' && present !== undefined && present.value.status !== 'uitgefaseerd';
  return (
    <>
      <div className="sc-form__buttons">
        <button type="submit" className="nl-button nl-button--primary" disabled={isBusy}>
          Verder naar controleren
        </button>
        {mayRemove && present !== undefined ? (
          <button
            type="button"
            className="nl-button nl-button--secondary"
            disabled={isBusy}
            onClick={() => void onReview(removalOf(kind, organisatie, present))}
          >
            {kind === 'collega' ? 'Deze collega verwijderen' : 'Deze koppeling verwijderen'}
          </button>
        ) : null}
      </div>
      {isInUse ? (
        <Suspense>
          <EndUsage
            applications={applications}
            isBusy={isBusy}
            onEnd={(end) =>
              void onReview({
                action: 'end-gebruik',
                organisatie,
                applicatie: present.value.applicatie,
                ...end,
              })
            }
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** The edit that takes a record away. */
export function removalOf(kind: string, organisatie: string, { name, oid }: Present): Values {
  return { action: 'remove', kind, organisatie, name, baseOid: oid };
}
