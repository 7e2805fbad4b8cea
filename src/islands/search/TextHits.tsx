import { isSearchKind, kindLabels } from '../../lib/search/searchKind.ts';
import type { TextHit } from './fetchFullText.ts';

/** What was found in descriptions, with the words around it. */
export function TextHits({ hits }: { readonly hits: readonly TextHit[] }) {
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby="in-teksten" className="sc-stack">
      <h2 id="in-teksten" className="sc-results__head">
        In beschrijvingen
      </h2>
      <ul className="sc-cards">
        {hits.map(({ url, title, kind, parts }) => (
          <li className="sc-card" key={url}>
            <h3 className="sc-card__title">
              <a href={url}>{title}</a>
            </h3>
            <p className="sc-card__meta">{isSearchKind(kind) ? kindLabels[kind].one : ''}</p>
            <p className="sc-card__text">
              {'… '}
              {parts.map(({ text: words, marked }, index) => {
                const key = `${index} ${words}`;
                return marked ? <mark key={key}>{words}</mark> : <span key={key}>{words}</span>;
              })}
              {' …'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
