import { useEffect, useState } from 'react';
import { fetchFullText, type TextHit } from './fetchFullText.ts';

interface Props {
  readonly text: string;
  readonly pagefindUrl: string;
  /** Addresses that stand among the results already. */
  readonly known: ReadonlySet<string>;
}

/** Pages on which the words occur in the running text, in any Dutch form, and that the names did not find. */
export function TextHits({ text, pagefindUrl, known }: Props) {
  const [hits, setHits] = useState<readonly TextHit[]>([]);
  useEffect(() => {
    let isCurrent = true;
    if (text.length < 3) {
      setHits([]);
      return;
    }
    // Wait until the user stops typing; names answer at once.
    const timer = setTimeout(() => {
      fetchFullText(pagefindUrl, text)
        .then((found) => isCurrent && setHits(found))
        // The search on names works without it; an old browser cannot run it.
        .catch(() => isCurrent && setHits([]));
    }, 200);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, pagefindUrl]);
  const shown = hits.filter(({ url }) => !known.has(url));
  if (shown.length === 0) return null;
  return (
    <>
      <h2 className="nl-heading nl-heading--level-2 sc-results__head">Komt voor in de tekst</h2>
      <ul className="sc-cards">
        {shown.map(({ url, title, kind, parts }) => (
          <li className="sc-card" key={url}>
            <h3 className="sc-card__title">
              <a href={url}>{title}</a>
            </h3>
            <p className="sc-card__meta">{kind}</p>
            <p className="sc-card__text">
              {parts.map(({ text: words, marked }, index) => {
                const key = `${index} ${words}`;
                return marked ? <mark key={key}>{words}</mark> : <span key={key}>{words}</span>;
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
