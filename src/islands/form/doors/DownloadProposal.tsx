import { useState } from 'react';
import { slugify } from '../../../lib/model/slug.ts';
import type { ChangeSet } from '../../../lib/proposals/changeSet.ts';
import { writeChangeSetFile } from '../../../lib/proposals/changeSetFile.ts';
import type { Forge } from '../../../lib/proposals/forge.ts';
import type { PlanWithoutToken } from '../../../lib/proposals/planWithoutToken.ts';
import { saveFile } from '../../saveFile.ts';

interface Props {
  readonly changeSet: ChangeSet;
  readonly title: string;
  readonly forge: Forge;
  /** For a private root: it may not be mailed to the stewards of the public catalogue. */
  readonly isClosed: boolean;
  /** Why there is no page of the forge for it; undefined when there is. */
  readonly reason: Extract<PlanWithoutToken, { kind: 'bestand' }>['reason'] | undefined;
}

const reasons = {
  'geen-repository': 'Deze site heeft nog geen adres waar voorstellen heen gaan.',
  'meer-bestanden': 'Dit voorstel wijzigt meer dan één bestand.',
  'te-lang': 'Dit voorstel is te lang om klaar te zetten.',
} as const;

/** The voorstel as a file: `npm run voorstel -- --voorstelbestand` applies it. */
export function DownloadProposal({ changeSet, title, forge, isClosed, reason }: Props) {
  const [isSaved, setSaved] = useState(false);
  const name = `voorstel-${slugify(title) || 'wijziging'}.json`;
  const save = () => {
    saveFile(name, new Blob([writeChangeSetFile(changeSet)], { type: 'application/json' }));
    setSaved(true);
  };
  return (
    <div className="sc-send__way">
      {reason === undefined || isClosed ? null : <p>{reasons[reason]}</p>}
      <button type="button" className="nl-button nl-button--primary" onClick={save}>
        Download het voorstel
      </button>
      <p role="status">{isSaved ? `Het bestand ${name} is gedownload.` : ''}</p>
      {isClosed ? (
        <p>
          Geef het bestand aan degene die de besloten map van uw organisatie beheert. Die zet het klaar met{' '}
          <code>npm run voorstel -- --voorstelbestand {name}</code>. Stuur het niet naar de openbare
          catalogus.
        </p>
      ) : forge.mail === '' ? (
        <p>
          Mail het bestand naar de beheerder van deze catalogus. Die zet het klaar met{' '}
          <code>npm run voorstel -- --voorstelbestand {name}</code>.
        </p>
      ) : (
        <p>
          Mail het bestand naar{' '}
          <a
            className="nl-link"
            href={`mailto:${forge.mail}?subject=${encodeURIComponent(`Voorstel: ${title}`)}`}
          >
            {forge.mail}
          </a>
          . Daar wordt het bekeken en ingestuurd.
        </p>
      )}
    </div>
  );
}
