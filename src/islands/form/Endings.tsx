import { Note } from './Notes.tsx';

/** On a published site there is nobody who takes a voorstel. */
export function NotLocal() {
  return (
    <Note>
      <p>
        Op deze openbare site kunt u hier nog geen voorstel maken. Dat kan wel op uw eigen computer: haal de
        catalogus op en start haar met npm start.
      </p>
    </Note>
  );
}

/** The voorstel is there. */
export function Done({ title, base }: { readonly title: string; readonly base: string }) {
  return (
    <section className="sc-form__review" role="status">
      <h2>Uw voorstel is gemaakt</h2>
      <p>
        <strong>{title}</strong> staat bij de voorstellen. Er is nog niets veranderd: dat gebeurt als het
        voorstel wordt samengevoegd.
      </p>
      <p>
        <a className="nl-link" href={`${base}voorstellen/`}>
          Bekijk de voorstellen
        </a>
      </p>
    </section>
  );
}
