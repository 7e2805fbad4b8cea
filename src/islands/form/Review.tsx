import { useEffect, useRef } from 'react';
import { mapsOf, textOf, textsOf } from './api.ts';
import { Difference } from './Difference.tsx';
import type { Values } from './values.ts';

interface Props {
  /** What the server said it would make. */
  readonly shown: Values;
  /** Folder that is written to. */
  readonly root: string;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onKeep: () => void;
  readonly onSend: () => void;
}

/** The last look before anything is written: plain words first, the files one click away. */
export function Review({ shown, root, isBusy, onBack, onKeep, onSend }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const files = mapsOf(shown.bestanden);
  return (
    <section className="sc-form__review">
      <h2 ref={heading} tabIndex={-1}>
        Klopt dit?
      </h2>
      {textOf(shown.wasEr) === '' ? null : (
        <p className="sc-form__note">Dit stond er al. Uw voorstel wijzigt wat er staat.</p>
      )}
      <ul className="sc-form__sentences">
        {textsOf(shown.zinnen).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="sc-form__public">
        <h3>Wat wordt openbaar?</h3>
        <p>
          Dit voorstel schrijft in de map <strong>{root}</strong>. Die map is openbaar: iedereen kan deze
          gegevens lezen zodra zij gepubliceerd zijn, ook het voorstel zelf en de geschiedenis ervan. Zet er
          geen gegevens van personen in.
        </p>
      </div>
      <Difference files={files} />
      <div className="sc-form__buttons">
        <button type="button" className="nl-button nl-button--primary" disabled={isBusy} onClick={onSend}>
          Voorstel maken
        </button>
        <button type="button" className="nl-button nl-button--secondary" disabled={isBusy} onClick={onKeep}>
          Bewaren en nog iets toevoegen
        </button>
        <button type="button" className="nl-button nl-button--subtle" disabled={isBusy} onClick={onBack}>
          Terug naar het formulier
        </button>
      </div>
    </section>
  );
}
