import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, isLocal, mapsOf, meldingenOf, setBase, textOf } from './api.ts';
import { BuildNote } from './BuildNote.tsx';
import { Note } from './Notes.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { readStored, store } from './store.ts';
import { isMap, type Values } from './values.ts';

/** The voorstellen of this clone: look at them, merge, withdraw, take back. */
export function Proposals({ base }: { readonly base: string }) {
  const [local, setLocal] = useState<boolean>();
  const [data, setData] = useState<Values>();
  const [me, setMe] = useState(Number(readStored('ik') ?? 0));
  const [message, setMessage] = useState('');
  const [build, setBuild] = useState<Values>();
  const [results, setResults] = useState<readonly Values[]>([]);
  const messageBox = useRef<HTMLDivElement>(null);

  const load = useCallback(async () => {
    const answer = await ask('voorstellen');
    if (answer.status === 200) setData(answer.json);
    else
      setMessage(
        meldingenOf(answer)
          .map(({ tekst }) => tekst)
          .join(' '),
      );
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
    setMessage(
      isDone
        ? done
        : meldingenOf(answer)
            .map(({ tekst, raad }) => `${tekst} ${raad}`.trim())
            .join(' '),
    );
    await load();
    requestAnimationFrame(() => messageBox.current?.focus());
  }

  if (local === undefined) return <p role="status">De voorstellen worden geladen.</p>;
  if (!local) {
    return (
      <Note>
        <p>Deze pagina werkt als u de catalogus op uw eigen computer start met npm start.</p>
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
      <div className="sc-form__field">
        <label className="sc-form__label" htmlFor="ik">
          Ik ben
        </label>
        <p className="sc-form__hint" id="ik-uitleg">
          De controle kijkt wat deze collega mag. Op uw eigen computer kunt u altijd samenvoegen.
        </p>
        <select
          id="ik"
          className="utrecht-textbox"
          aria-describedby="ik-uitleg"
          value={me}
          onChange={(event) => {
            const account = Number(event.target.value);
            setMe(account);
            store('ik', account === 0 ? undefined : account);
          }}
        >
          <option value={0}>Iemand zonder rol</option>
          {mapsOf(data?.collegas).map((one) => (
            <option key={`${textOf(one.organisatie)}${String(one.id)}`} value={Number(one.id)}>
              {textOf(one.login)} ({textOf(one.organisatie)})
            </option>
          ))}
        </select>
      </div>
      <h2>Open voorstellen ({open.length})</h2>
      {data !== undefined && open.length === 0 ? <p>Er zijn geen open voorstellen.</p> : null}
      {open.map((one) => (
        <ProposalCard key={textOf(one.tak)} proposal={one} me={me} act={act} />
      ))}
      {merged.length === 0 ? null : (
        <>
          <h2>Kort geleden samengevoegd</h2>
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
                      { commit: one.commit },
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
