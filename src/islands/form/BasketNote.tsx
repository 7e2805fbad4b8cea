import { Note } from './Notes.tsx';
import { readBasket } from './store.ts';

/** The edits that wait to go along in the same voorstel. */
export function BasketNote({
  onEmpty,
  onReview,
}: {
  readonly onEmpty: () => void;
  /** Goes on with what waits alone. */
  readonly onReview: () => void;
}) {
  const { edits, sentences } = readBasket();
  if (edits.length === 0) return null;
  return (
    <Note>
      <p>In dit voorstel zit al:</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>Vul hieronder nog iets in om het toe te voegen, of ga verder met wat er staat.</p>
      <button type="button" className="sc-form__remove" onClick={onReview}>
        Controleer en verstuur alleen dit
      </button>
      <button type="button" className="sc-form__remove" onClick={onEmpty}>
        Alles hieruit weggooien
      </button>
    </Note>
  );
}
