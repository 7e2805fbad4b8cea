import type { TokenEnd } from './doors/SendWithToken.tsx';
import { Note } from './Notes.tsx';

/** Neither the local server nor the facts of a published site answer. */
export function NoDoor() {
  return (
    <Note>
      <p>
        Dit formulier kan nu niet geladen worden. Controleer uw verbinding en laad de pagina opnieuw. Werkt u
        op uw eigen computer? Start de catalogus dan opnieuw met npm start. Wat u eerder invulde, is bewaard.
      </p>
    </Note>
  );
}

interface DoneProps {
  readonly title: string;
  readonly base: string;
  /** Where it went; undefined for the local server. */
  readonly sent: Exclude<TokenEnd, { kind: 'conflict' }> | undefined;
}

/** The voorstel is there. */
export function Done({ title, base, sent }: DoneProps) {
  if (sent !== undefined) return <Sent title={title} sent={sent} />;
  return (
    <section className="sc-form__review" role="status">
      <h2>Uw voorstel is gemaakt</h2>
      <p>
        <strong>{title}</strong> staat bij de voorstellen. Er is nog niets veranderd: dat gebeurt als het
        voorstel wordt overgenomen.
      </p>
      <p>
        <a className="nl-link" href={`${base}voorstellen/`}>
          Bekijk de voorstellen
        </a>
      </p>
    </section>
  );
}

function Sent({ title, sent }: { readonly title: string; readonly sent: NonNullable<DoneProps['sent']> }) {
  return sent.kind === 'ingestuurd' ? (
    <section className="sc-form__review" role="status">
      <h2>Uw voorstel is ingestuurd</h2>
      <p>
        <strong>{title}</strong> wordt nu nagekeken. Er is nog niets veranderd: dat gebeurt als het voorstel
        is overgenomen.
      </p>
      <p>
        <a className="nl-link" href={sent.url}>
          Bekijk uw voorstel
        </a>
      </p>
    </section>
  ) : (
    <section className="sc-form__review" role="status">
      <h2>Nog één stap</h2>
      <p>
        De wijziging <strong>{title}</strong> staat klaar in uw eigen kopie. Uw sleutel mag er zelf geen
        voorstel van maken. Open de pagina hieronder en klik op de groene knop ‘Create pull request’.
      </p>
      <p>
        <a className="nl-button nl-button--primary" href={sent.url}>
          Maak het voorstel af
        </a>
      </p>
    </section>
  );
}
