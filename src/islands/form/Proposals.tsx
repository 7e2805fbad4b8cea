import { useCallback, useEffect, useRef, useState } from 'react';
import { type Answer, ask, isLocal, mapsOf, meldingenOf, sentenceOf, setBase, textOf } from './api.ts';
import { BuildNote } from './BuildNote.tsx';
import { Note } from './Notes.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { readStored, store } from './store.ts';
import { isMap, type Values } from './values.ts';
import { readMe, WhoAmI } from './WhoAmI.tsx';

function wordsOf(answer: Answer): string {
  return meldingenOf(answer).map(sentenceOf).join(' ');
}

/** The voorstellen of this clone: look at them, merge, withdraw, take back. */
export function Proposals({ base }: { readonly base: string }) {
  const [local, setLocal] = useState<boolean>();
  const [data, setData] = useState<Values>();
  const [me, setMe] = useState(() => readMe(readStored('ik')));
  const [message, setMessage] = useState('');
  const [build, setBuild] = useState<Values>();
  const [results, setResults] = useState<readonly Values[]>([]);
  const messageBox = useRef<HTMLDivElement>(null);

  const load = useCallback(async () => {
    const answer = await ask('voorstellen');
    if (answer.status === 200) setData(answer.json);
    else setMessage(wordsOf(answer));
  }, []);

  useEffect(() => {
    setBase(base);
    isLocal().then((found) => {
      setLocal(found);
      if (found) void load();
    });
  }, [base, load]);

  useEffect(() => {
    if (build?.toestand !== 'bezig' && build?.toestand !== 'bijna') return;
    const timer = setInterval(() => {
      ask('stand.json').then(({ json }) => {
        if (isMap(json.bouw)) setBuild(json.bouw);
      });
    }, 1000);
    return () => clearInterval(timer);
  }, [build]);

  async function act(path: string, body: Values, done: string): Promise<void> {
    const answer = await ask(path, body);
    const isDone = answer.status === 200 || answer.status === 201;
    if (isMap(answer.json.bouw)) setBuild(answer.json.bouw);
    if (isDone && mapsOf(answer.json.paginas).length > 0) setResults(mapsOf(answer.json.paginas));
    setMessage(isDone ? done : wordsOf(answer));
    await load();
    requestAnimationFrame(() => messageBox.current?.focus());
  }

  if (local === undefined) return <p role="status">De voorstellen worden geladen.</p>;
  if (!local) {
    return (
      <Note>
        <p>
          Op deze openbare site staan de voorstellen bij de bestanden van de catalogus, niet hier. Deze pagina
          toont de voorstellen op uw eigen computer, als u de catalogus daar start met npm start.
        </p>
      </Note>
    );
  }
  const open = mapsOf(data?.voorstellen);
  const merged = mapsOf(data?.samengevoegd);
  return (
    <div className="sc-form">
      <div
        ref={messageBox}
        tabIndex={-1}
        role="status"
        className={message === '' ? undefined : 'sc-form__note'}
      >
        {message}
      </div>
      <BuildNote build={build} results={results} base={base} />
      <WhoAmI
        people={data?.collegas}
        me={me}
        onChoose={(next) => {
          setMe(next);
          store('ik', next);
        }}
      />
      <h2>Open voorstellen ({open.length})</h2>
      {data !== undefined && open.length === 0 ? <p>Er zijn geen open voorstellen.</p> : null}
      {open.map((one) => (
        <ProposalCard key={`${textOf(one.wortel)} ${textOf(one.tak)}`} proposal={one} me={me} act={act} />
      ))}
      {merged.length === 0 ? null : (
        <>
          <h2>Kort geleden overgenomen</h2>
          <ul className="sc-form__present">
            {merged.map((one) => (
              <li key={textOf(one.commit)}>
                <span>{textOf(one.titel)}</span>
                <button
                  type="button"
                  className="sc-form__remove"
                  onClick={() =>
                    void act(
                      'terugdraaien',
                      { commit: one.commit, wortel: one.wortel },
                      'Er is een voorstel gemaakt dat dit terugdraait.',
                    )
                  }
                >
                  Draai terug<span className="sc-visually-hidden">: {textOf(one.titel)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
