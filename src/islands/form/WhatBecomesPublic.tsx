import { listOf } from '../../site/words.ts';
import { textOf, textsOf } from './api.ts';
import type { Values } from './values.ts';

interface Props {
  /** What would be made, as the door told it. */
  readonly shown: Values;
  /** Whether the local server would make it, which does what its owner says. */
  readonly isLocal: boolean;
}

/** Names the folder that is written to and says who will be able to read it, before anything is written. */
export function WhatBecomesPublic({ shown, isLocal }: Props) {
  const root = textOf(shown.wortel);
  const closed = textsOf(shown.besloten);
  return (
    <div className="sc-form__public">
      <h3>Wat wordt openbaar?</h3>
      {shown.isOpenbaar === false ? (
        <p>
          Dit voorstel schrijft in de besloten map <strong>{root}</strong>. Het komt niet op de openbare site.
          Wie bij die map kan, kan het lezen.
        </p>
      ) : closed.length > 0 ? (
        <ClosedNote names={closed} root={root} isLocal={isLocal} />
      ) : (
        <p>
          Dit voorstel schrijft in de map <strong>{root}</strong>. Die map is openbaar: iedereen kan deze
          gegevens lezen zodra zij gepubliceerd zijn, ook het voorstel zelf en de geschiedenis ervan. Zet er
          geen gegevens van personen in.
        </p>
      )}
    </div>
  );
}

function ClosedNote({
  names,
  root,
  isLocal,
}: {
  readonly names: readonly string[];
  readonly root: string;
  readonly isLocal: boolean;
}) {
  const who = listOf(names);
  const verb = names.length === 1 ? 'heeft' : 'hebben';
  return (
    <>
      <p>
        <strong>
          {who} {verb} het landschap niet openbaar gemaakt.
        </strong>{' '}
        {isLocal
          ? `Op deze computer is geen besloten map ingesteld, dus dit voorstel schrijft in de map ${root}, die openbaar is. De controle keurt het daarom af: het kan niet in de openbare catalogus komen.`
          : 'Daarom kan dit niet als openbaar voorstel. Download het voorstel en bewaar het in de besloten map van de organisatie.'}
      </p>
      <p>
        Wil de organisatie haar landschap wel openbaar maken? Dat kan bij ‘Informatie over uw organisatie’,
        onder ‘Openbaar landschap’.
      </p>
    </>
  );
}
