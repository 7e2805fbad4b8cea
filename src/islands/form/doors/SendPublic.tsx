import { useState } from 'react';
import type { ChangeSet } from '../../../lib/proposals/changeSet.ts';
import { planWithoutToken } from '../../../lib/proposals/planWithoutToken.ts';
import { textOf, textsOf } from '../api.ts';
import type { Values } from '../values.ts';
import { DownloadProposal } from './DownloadProposal.tsx';
import type { PublicDoor } from './door.ts';
import { NoTokenSteps } from './NoTokenSteps.tsx';
import { nameOfForge } from './nameOfForge.ts';
import { SendWithToken, type TokenEnd } from './SendWithToken.tsx';

interface Props {
  readonly door: PublicDoor;
  readonly changeSet: ChangeSet;
  readonly shown: Values;
  readonly isBusy: boolean;
  readonly onEnd: (end: TokenEnd) => void;
}

/** The ways in which a voorstel leaves a published site: pages of the forge, a token, or a file to mail. */
export function SendPublic({ door, changeSet, shown, isBusy, onEnd }: Props) {
  const { forge } = door;
  const title = textOf(shown.titel);
  const isClosed = textsOf(shown.besloten).length > 0;
  const plan = planWithoutToken(changeSet, forge);
  const ways = [
    ...(isClosed || plan.kind === 'bestand' ? [] : ['pagina']),
    ...(isClosed || forge.api === '' || forge.repository === '' ? [] : ['sleutel']),
    'bestand',
  ];
  const [chosen, setChosen] = useState(ways[0]);
  const name = nameOfForge(forge);
  const labels: Readonly<Record<string, string>> = {
    pagina: `Met een account bij ${name}, in drie stappen`,
    sleutel: `Met een toegangssleutel van ${name}, in één keer`,
    bestand: 'Als bestand, om te mailen',
  };
  return (
    <section className="sc-send" aria-label="Voorstel insturen">
      <h3>Voorstel insturen</h3>
      {ways.length < 2 ? null : (
        <fieldset className="sc-form__group">
          <legend>Hoe wilt u het voorstel insturen?</legend>
          {ways.map((way) => (
            <label key={way} className="sc-form__option">
              <input type="radio" name="insturen" checked={chosen === way} onChange={() => setChosen(way)} />
              {labels[way]}
            </label>
          ))}
        </fieldset>
      )}
      {chosen === 'pagina' && plan.kind !== 'bestand' ? <NoTokenSteps plan={plan} forge={forge} /> : null}
      {chosen === 'sleutel' ? (
        <SendWithToken {...{ forge, changeSet, title, isBusy, onEnd }} sentences={textsOf(shown.zinnen)} />
      ) : null}
      {chosen === 'bestand' ? (
        <DownloadProposal
          {...{ changeSet, title, forge, isClosed }}
          reason={plan.kind === 'bestand' ? plan.reason : undefined}
        />
      ) : null}
    </section>
  );
}
