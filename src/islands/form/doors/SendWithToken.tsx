import { useId, useState } from 'react';
import type { ChangeSet } from '../../../lib/proposals/changeSet.ts';
import type { Forge } from '../../../lib/proposals/forge.ts';
import { nameOfForge } from './nameOfForge.ts';
import type { SendOutcome } from './sendOutcome.ts';

/** What the form does next. */
export type TokenEnd = Exclude<SendOutcome, { kind: 'fout' }>;

interface Props {
  readonly forge: Forge;
  readonly changeSet: ChangeSet;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly isBusy: boolean;
  readonly onEnd: (end: TokenEnd) => void;
}

/** Sends with a token, which lives in this field only: it is not kept, and nothing is asked of the forge before. */
export function SendWithToken({ forge, changeSet, title, sentences, isBusy, onEnd }: Props) {
  const id = useId();
  const [token, setToken] = useState('');
  const [progress, setProgress] = useState('');
  const [fault, setFault] = useState('');
  const [isSending, setSending] = useState(false);
  const name = nameOfForge(forge);

  async function send(): Promise<void> {
    if (token.trim() === '') return setFault('Plak eerst de toegangssleutel in het veld.');
    setFault('');
    setSending(true);
    try {
      const { sendToForge } = await import('./sendToForge.ts');
      const { ForgeRest } = await import('./forgeRest.ts');
      const client = new ForgeRest({ forge, token: token.trim() });
      const outcome = await sendToForge(client, { changeSet, title, sentences }, setProgress);
      if (outcome.kind !== 'fout') return onEnd(outcome);
      const { message, hint } = outcome.diagnostic;
      setFault(`${message.charAt(0).toUpperCase()}${message.slice(1)} ${hint}`);
    } catch {
      setFault('Het insturen kon niet beginnen. Controleer uw verbinding en probeer het nog eens.');
    } finally {
      setProgress('');
      setSending(false);
    }
  }

  return (
    <div className="sc-send__way">
      <div className="sc-form__field">
        <label className="sc-form__label" htmlFor={id}>
          Toegangssleutel
        </label>
        <p className="sc-form__hint" id={`${id}-uitleg`}>
          De sleutel blijft alleen in dit venster en wordt niet bewaard.{' '}
          <a className="nl-link" href={tokenPage(forge)} target="_blank" rel="noopener noreferrer">
            Maak een sleutel bij {name}
          </a>{' '}
          met de rechten ‘Contents’ en ‘Pull requests’ op ‘Read and write’.
        </p>
        <input
          id={id}
          className="utrecht-textbox"
          type="password"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-uitleg ${id}-fout`}
          aria-invalid={fault !== ''}
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
        <p className="sc-form__fault" id={`${id}-fout`} role="alert">
          {fault}
        </p>
      </div>
      <button
        type="button"
        className="nl-button nl-button--primary"
        disabled={isBusy || isSending}
        onClick={() => void send()}
      >
        Voorstel insturen
      </button>
      <p role="status">{progress}</p>
    </div>
  );
}

function tokenPage({ repository }: Forge): string {
  return `${new URL(repository).origin}/settings/personal-access-tokens/new`;
}
