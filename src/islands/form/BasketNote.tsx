import { Note } from './Notes.tsx';
import { readBasket } from './store.ts';

/** The edits that wait to go along in the same voorstel. */
export function BasketNote({ onEmpty }: { readonly onEmpty: () => void }) {
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
      <button type="button" className="sc-form__remove" onClick={onEmpty}>
        Alles hieruit weggooien
      </button>
    </Note>
  );
}
