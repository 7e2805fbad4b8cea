import type { Hit } from '../../lib/search/createSearch.ts';
import { kindLabels } from '../../lib/search/searchKind.ts';
import { Marked } from './Marked.tsx';

/** One result: its name, what and whose it is, how many use it, and why it was found. */
export function HitCard({ hit, base }: { readonly hit: Hit; readonly base: string }) {
  const { kind, name, owner, users, reasons } = hit;
  const what = hit.labels('organisatietype')[0] ?? kindLabels[kind].one;
  const isExample = hit.values('voorbeeld').includes('ja');
  const status = hit.values('status')[0];
  const tags = hit.labels('referentiecomponent').slice(0, 3);
  return (
    <li className="sc-card">
      <div className="sc-card__head">
        <h3 className="sc-card__title">
          <a href={`${base}${hit.url.slice(1)}`}>
            <Marked text={name} ranges={hit.nameRanges} />
          </a>
        </h3>
        <span className="sc-badges">
          {isExample && <span className="nl-data-badge sc-badge sc-badge--example">Voorbeeld</span>}
          {status === 'concept' && <span className="nl-data-badge sc-badge sc-badge--concept">Concept</span>}
        </span>
      </div>
      <p className="sc-card__meta">
        <span>
          {what}
          {owner !== '' && (
            <>
              {' van '}
              <Marked text={owner} ranges={hit.ownerRanges} />
            </>
          )}
        </span>
        {users > 0 && (
          <span>{`${users.toLocaleString('nl-NL')} ${users === 1 ? 'gebruiker' : 'gebruikers'}`}</span>
        )}
      </p>
      {kind === 'applicatie' && tags.length > 0 && tags[0] !== 'Niet ingevuld' && (
        <ul className="sc-tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {reasons.map(({ label, text, ranges }) => (
        <p className="sc-card__reason" key={`${label} ${text}`}>
          {label}: <Marked text={text} ranges={ranges} />
        </p>
      ))}
      {hit.guessed && <p className="sc-card__reason">Lijkt op wat u zocht.</p>}
    </li>
  );
}
