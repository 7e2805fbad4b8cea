import { useEffect, useId, useState } from 'react';
import { type Answer, ask, mapsOf, meldingenOf, sentenceOf, textOf, textsOf } from './api.ts';
import { Difference } from './Difference.tsx';
import { modelCommands } from './modelCommands.ts';
import type { Values } from './values.ts';
import type { Me } from './WhoAmI.tsx';

interface Props {
  readonly proposal: Values;
  /** Who decides; undefined while nobody was chosen. */
  readonly me: Me | undefined;
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
  const wortel = textOf(proposal.wortel);
  // The owner has no account: the check is asked what it would decide for somebody without a role.
  const account = typeof me === 'number' ? me : 0;
  const kop = textOf(proposal.kop);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another commit of the same voorstel has another verdict
  useEffect(() => {
    let isLast = true;
    ask(`voorstel?${new URLSearchParams({ tak, wortel, ik: String(account) })}`).then((found) => {
      if (isLast) setAnswer(found);
    });
    return () => {
      isLast = false;
    };
  }, [tak, wortel, kop, account]);

  async function run(path: string, done: string): Promise<void> {
    setBusy(true);
    await act(path, { tak, kop, wortel, ik: account, alsEigenaar: me === 'eigenaar' }, done);
    setBusy(false);
  }

  const detail = answer?.json ?? {};
  const verdict = textOf(detail.oordeel);
  const files = mapsOf(detail.bestanden);
  // A private folder has versions of its own, which this command does not know.
  const commands =
    wortel === ''
      ? modelCommands(
          tak,
          files.map(({ pad }) => textOf(pad)),
        )
      : [];
  const stop = whatStops(verdict, me);
  const stopId = useId();
  return (
    <article className="sc-form__proposal" aria-label={textOf(proposal.titel)}>
      <h3>{textOf(proposal.titel)}</h3>
      {wortel === '' ? null : <p>In de besloten map {wortel}.</p>}
      <ul className="sc-form__sentences">
        {textsOf(proposal.zinnen).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {answer === undefined ? <p role="status">Het voorstel wordt gecontroleerd.</p> : null}
      {answer !== undefined && answer.status !== 200 ? (
        <p>{meldingenOf(answer).map(sentenceOf).join(' ')}</p>
      ) : null}
      {verdict === '' ? null : (
        <div className={`sc-verdict sc-verdict--${verdict}`}>
          <p className="sc-verdict__line">
            {me === 'eigenaar' && verdict === 'niet-bevoegd' ? 'In de openbare catalogus: ' : ''}
            {textOf(detail.regel)}
          </p>
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
              {sentenceOf({ tekst: textOf(melding.tekst), raad: textOf(melding.raad) })}
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
      {verdict === '' ? null : <Difference files={files} />}
      {commands.length === 0 ? null : (
        <details className="sc-form__details">
          <summary>Bekijk het verschil als model (ArchiMate)</summary>
          <p>
            Voer dit uit in de map van de catalogus. U krijgt een AMEFF-bestand en een pagina met het
            verschil.
          </p>
          {commands.map((command) => (
            <p key={command}>
              <code>{command}</code>
            </p>
          ))}
        </details>
      )}
      {stop === '' ? null : <p id={stopId}>{stop}</p>}
      <div className="sc-form__buttons">
        <button
          type="button"
          className="nl-button nl-button--primary"
          disabled={isBusy || stop !== '' || verdict === ''}
          aria-describedby={stop === '' ? undefined : stopId}
          onClick={() => void run('samenvoegen', 'Het voorstel is overgenomen.')}
        >
          {verdict === 'niet-bevoegd' && me === 'eigenaar'
            ? 'Toch overnemen, als eigenaar van deze kopie'
            : 'Overnemen'}
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

/** Why there is no merging now, and what to do; empty when nothing stands in its way. */
function whatStops(verdict: string, me: Me | undefined): string {
  if (verdict === 'fouten') return 'Overnemen kan pas als de fouten hierboven zijn opgelost.';
  if (verdict === '') return '';
  if (me === undefined) return 'Kies bovenaan eerst wie u bent.';
  if (verdict === 'niet-bevoegd' && me !== 'eigenaar') {
    return 'Deze collega mag dit voorstel niet overnemen. Kies bovenaan een ander, of de eigenaar van deze kopie.';
  }
  return '';
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
