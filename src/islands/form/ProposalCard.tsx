import { useEffect, useState } from 'react';
import { type Answer, ask, mapsOf, meldingenOf, textOf, textsOf } from './api.ts';
import { Difference } from './Difference.tsx';
import type { Values } from './values.ts';

interface Props {
  readonly proposal: Values;
  /** Account id of who one is; 0 for somebody without a role. */
  readonly me: number;
  readonly act: (path: string, body: Values, done: string) => Promise<void>;
}

const marks: Readonly<Record<string, string>> = { goed: '✓', fout: '✗', overgeslagen: '–' };
const results: Readonly<Record<string, string>> = {
  goed: 'goed',
  fout: 'niet goed',
  overgeslagen: 'niet bekeken',
};

/** One voorstel: what it does, what the guard says, and what one can do with it. */
export function ProposalCard({ proposal, me, act }: Props) {
  const [answer, setAnswer] = useState<Answer>();
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const tak = textOf(proposal.tak);
  const kop = textOf(proposal.kop);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another commit of the same voorstel has another verdict
  useEffect(() => {
    let isLast = true;
    ask(`voorstel?tak=${encodeURIComponent(tak)}&ik=${me}`).then((found) => {
      if (isLast) setAnswer(found);
    });
    return () => {
      isLast = false;
    };
  }, [tak, kop, me]);

  async function run(path: string, done: string): Promise<void> {
    setBusy(true);
    await act(path, { tak, kop, ik: me, alsEigenaar: true }, done);
    setBusy(false);
  }

  const detail = answer?.json ?? {};
  const verdict = textOf(detail.oordeel);
  return (
    <article className="sc-form__proposal" aria-label={textOf(proposal.titel)}>
      <h3>{textOf(proposal.titel)}</h3>
      <ul className="sc-form__sentences">
        {textsOf(proposal.zinnen).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {answer === undefined ? <p role="status">Het voorstel wordt gecontroleerd.</p> : null}
      {answer !== undefined && answer.status !== 200 ? <p>{meldingenOf(answer)[0]?.tekst}</p> : null}
      {verdict === '' ? null : (
        <div className={`sc-verdict sc-verdict--${verdict}`}>
          <p className="sc-verdict__line">{textOf(detail.regel)}</p>
          <ul>
            {mapsOf(detail.lijst).map((item) => (
              <li key={textOf(item.titel)}>
                <span aria-hidden="true">{marks[textOf(item.uitkomst)]} </span>
                {textOf(item.titel)}
                <span className="sc-visually-hidden">: {results[textOf(item.uitkomst)]}</span>
              </li>
            ))}
          </ul>
          {mapsOf(detail.meldingen).map((melding) => (
            <p key={`${textOf(melding.bestand)}${textOf(melding.tekst)}`}>
              {textOf(melding.tekst)} {textOf(melding.raad)}
            </p>
          ))}
        </div>
      )}
      {mapsOf(detail.conflicten).map((conflict) => (
        <div key={textOf(conflict.pad)} className="sc-columns-3">
          <Column title="Zoals het was" text={conflict.origineel} />
          <Column title="Wat er nu staat" text={conflict.anders} />
          <Column title="Dit voorstel" text={conflict.voorstel} />
        </div>
      ))}
      {verdict === '' ? null : <Difference files={mapsOf(detail.bestanden)} />}
      <div className="sc-form__buttons">
        <button
          type="button"
          className="nl-button nl-button--primary"
          disabled={isBusy || verdict === '' || verdict === 'fouten'}
          onClick={() => void run('samenvoegen', 'Het voorstel is samengevoegd.')}
        >
          {verdict === 'niet-bevoegd' ? 'Toch samenvoegen, als eigenaar van deze kopie' : 'Samenvoegen'}
        </button>
        <button
          type="button"
          className="nl-button nl-button--secondary"
          disabled={isBusy}
          onClick={() => {
            if (isSure) void run('intrekken', 'Het voorstel is ingetrokken.');
            else setSure(true);
          }}
        >
          {isSure ? 'Ja, trek dit voorstel in' : 'Intrekken'}
        </button>
      </div>
    </article>
  );
}

function Column({ title, text }: { readonly title: string; readonly text: unknown }) {
  return (
    <div>
      <h4>{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre className="sc-diff" tabIndex={0}>
        {text === null ? 'Geen bestand' : textOf(text)}
      </pre>
    </div>
  );
}
