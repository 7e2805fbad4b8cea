import type { Present } from './formState.ts';
import { Note } from './Notes.tsx';
import type { Values } from './values.ts';

interface Props {
  /** The supplier. */
  readonly organisatie: string;
  readonly present: Present | undefined;
  readonly isBusy: boolean;
  readonly onReview: (edit: Values) => Promise<void>;
}

/**
 * A concept that others reported becomes the supplier's own with one button: every usage and link stays. It may stand
 * in another folder (supplier unknown); then the address names it.
 */
export function Adopt({ organisatie, present, isBusy, onReview }: Props) {
  const asked = new URLSearchParams(location.search).get('applicatie');
  const isElsewhere = present === undefined && asked !== null && !asked.startsWith(`${organisatie}/`);
  if (present?.value.status !== 'concept' && !isElsewhere) return null;
  const applicatie = present === undefined ? asked : `${organisatie}/${present.name}`;
  return (
    <Note>
      <p>
        {present === undefined ? 'Deze applicatie' : present.label} is een concept: een ander heeft haar
        gemeld. Is zij van u? Neem haar over. Alle gegevens, gebruik en koppelingen blijven eraan vast zitten;
        daarna werkt u haar hier verder bij.
      </p>
      <button
        type="button"
        className="nl-button nl-button--primary"
        disabled={isBusy}
        onClick={() =>
          void onReview({
            action: 'adopt-concept',
            applicatie,
            ...(isElsewhere ? { leverancier: organisatie } : {}),
          })
        }
      >
        Deze applicatie overnemen
      </button>
    </Note>
  );
}
