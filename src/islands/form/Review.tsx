import { useEffect, useRef } from 'react';
import { mapsOf, textOf, textsOf } from './api.ts';
import { Difference } from './Difference.tsx';
import type { Values } from './values.ts';
import { WhatBecomesPublic } from './WhatBecomesPublic.tsx';

interface Props {
  /** What would be made, as the door told it. */
  readonly shown: Values;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onKeep: () => void;
  /** Makes the voorstel at the local server; undefined on a published site, which sends in another way. */
  readonly onSend: (() => void) | undefined;
  /** The ways in which a published site sends. */
  readonly children?: React.ReactNode;
}

/** The last look before anything is written: plain words first, the files one click away. */
export function Review({ shown, isBusy, onBack, onKeep, onSend, children }: Props) {
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
      <WhatBecomesPublic shown={shown} isLocal={onSend !== undefined} />
      <Difference files={files} />
      {children}
      <div className="sc-form__buttons">
        {onSend === undefined ? null : (
          <button type="button" className="nl-button nl-button--primary" disabled={isBusy} onClick={onSend}>
            Voorstel maken
          </button>
        )}
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
