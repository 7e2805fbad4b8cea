import { useRef, useState } from 'react';
import { invitationText } from './invitationText.ts';

interface Props {
  /** What the organisation is called. */
  readonly organisatie: string;
  /** Roles in words. */
  readonly roles: readonly string[];
  /** Full address of the page of the organisation. */
  readonly address: string;
  /** Full address of the page that explains how it works. */
  readonly help: string;
}

/** Whether an address leads to the computer of the user, where nobody else can come. */
function isOnlyHere(address: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
}

/** A text to send to a new colleague. It names no person and is kept nowhere. */
export function Invitation(props: Props) {
  const text = invitationText(props);
  const box = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const subject = `Uitnodiging: Softwarecatalogus van ${props.organisatie}`;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setMessage('De tekst is gekopieerd.');
    } catch {
      box.current?.select();
      setMessage('De tekst is geselecteerd. Kopieer haar met Ctrl+C.');
    }
  }

  return (
    <section className="sc-form__review" aria-labelledby="uitnodiging">
      <h2 id="uitnodiging">Laat het uw collega weten</h2>
      <p>Deze tekst kunt u mailen. Er staat geen naam in; wij bewaren hem niet.</p>
      {isOnlyHere(props.address) ? (
        <p className="sc-form__note">
          De adressen in de tekst werken alleen op uw computer. Zet er het adres van de openbare catalogus
          voor in de plaats.
        </p>
      ) : null}
      <div className="sc-form__field">
        <label className="sc-form__label" htmlFor="uitnodiging-tekst">
          Tekst van de uitnodiging
        </label>
        <textarea
          ref={box}
          id="uitnodiging-tekst"
          className="utrecht-textbox sc-form__long"
          rows={14}
          readOnly
          value={text}
        />
      </div>
      <div className="sc-form__buttons">
        <button type="button" className="nl-button nl-button--secondary" onClick={() => void copy()}>
          Kopieer de tekst
        </button>
        <a
          className="nl-button nl-button--secondary"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
        >
          Open in uw mailprogramma
        </a>
      </div>
      <p role="status">{message}</p>
    </section>
  );
}
