import { useRef, useState } from 'react';
import type { Forge } from '../../../lib/proposals/forge.ts';
import type { PlanWithoutToken } from '../../../lib/proposals/planWithoutToken.ts';
import { nameOfForge } from './nameOfForge.ts';

interface Props {
  readonly plan: Exclude<PlanWithoutToken, { kind: 'bestand' }>;
  readonly forge: Forge;
}

/** Three steps on the forge's own pages. The names of its buttons are told as they stand there. */
export function NoTokenSteps({ plan, forge }: Props) {
  const name = nameOfForge(forge);
  return (
    <div className="sc-send__way">
      <p>U hebt een account bij {name} nodig. Dat is gratis.</p>
      {plan.kind === 'plakken' ? (
        <PasteSteps plan={plan} name={name} />
      ) : (
        <OpenSteps plan={plan} name={name} />
      )}
      <p className="sc-form__hint">
        De catalogus verandert pas als het voorstel is nagekeken en overgenomen. U krijgt daar bericht van.
      </p>
    </div>
  );
}

function OpenSteps({ plan, name }: { readonly plan: Props['plan']; readonly name: string }) {
  return (
    <ol className="sc-send__steps">
      <li>
        <a className="nl-button nl-button--primary" href={plan.url} target="_blank" rel="noopener noreferrer">
          {plan.kind === 'nieuw' ? `Open het ingevulde bestand bij ${name}` : `Open het bestand bij ${name}`}
        </a>
        <p>{name} opent in een nieuw venster. Log in als daarom gevraagd wordt.</p>
      </li>
      <li>
        Wijzig niets in de tekst. Klik op de groene knop ‘Commit changes…’ en daarna op ‘Propose changes’.
      </li>
      <li>Klik op ‘Create pull request’. Uw voorstel is dan ingestuurd.</li>
    </ol>
  );
}

function PasteSteps({
  plan,
  name,
}: {
  readonly plan: Extract<PlanWithoutToken, { kind: 'plakken' }>;
  readonly name: string;
}) {
  const [copied, setCopied] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plan.text);
      setCopied('De tekst is gekopieerd.');
    } catch {
      // Browsers may refuse: then the text stands there selected, to be copied by hand.
      if (details.current !== null) details.current.open = true;
      box.current?.focus();
      box.current?.select();
      setCopied('Kopiëren lukte niet vanzelf. De tekst hieronder is geselecteerd: kopieer haar met Ctrl+C.');
    }
  };
  return (
    <>
      <ol className="sc-send__steps">
        <li>
          <button type="button" className="nl-button nl-button--primary" onClick={() => void copy()}>
            Kopieer de nieuwe tekst
          </button>
          <p role="status">{copied}</p>
        </li>
        <li>
          <a className="nl-link" href={plan.url} target="_blank" rel="noopener noreferrer">
            Open het bestand bij {name}
          </a>
          . Selecteer daar alle tekst (Ctrl+A) en plak de nieuwe tekst eroverheen (Ctrl+V). Ziet u iets anders
          dan op deze site stond? Dan was iemand u voor: plak dan niet, maar laad deze pagina later opnieuw.
        </li>
        <li>
          Klik op ‘Commit changes…’, dan op ‘Propose changes’ en dan op ‘Create pull request’. Uw voorstel is
          dan ingestuurd.
        </li>
      </ol>
      <details ref={details} className="sc-form__details">
        <summary>Bekijk de nieuwe tekst van {plan.path}</summary>
        <textarea
          ref={box}
          className="utrecht-textarea sc-send__text"
          readOnly
          rows={12}
          aria-label={`Nieuwe tekst van ${plan.path}`}
          value={plan.text}
        />
      </details>
    </>
  );
}
