import type { Hit } from '../../lib/search/hit.ts';
import { kindLabels } from '../../lib/search/searchKind.ts';
import { CompareCheck } from '../compare/CompareCheck.tsx';
import { Marked } from './Marked.tsx';

/** Components named on a card; more would make a list of it. */
const maxTags = 3;

/** One result: its name, what and whose it is, how many use it, and why it was found. */
export function HitCard({ hit, base }: { readonly hit: Hit; readonly base: string }) {
  const { kind, name, owner, reasons } = hit;
  const what = hit.labels('organisatietype')[0] ?? kindLabels[kind].one;
  const tags = kind === 'applicatie' ? known(hit, 'referentiecomponent') : [];
  const badges = badgesOf(hit);
  return (
    <li className="sc-card">
      <div className="sc-card__head">
        <h3 className="sc-card__title">
          <a href={`${base}${hit.url.slice(1)}`}>
            <Marked text={name} ranges={hit.nameRanges} />
          </a>
        </h3>
        {badges.length > 0 && (
          <span className="sc-badges">
            {badges.map(({ text, tone }) => (
              <span key={text} className={`nl-data-badge sc-badge sc-badge--${tone}`}>
                {text}
              </span>
            ))}
          </span>
        )}
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
        {factsOf(hit).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {tags.length > 0 && (
        <ul className="sc-tags">
          {tags.slice(0, maxTags).map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
          {tags.length > maxTags && <li>{`en ${tags.length - maxTags} meer`}</li>}
        </ul>
      )}
      {reasons
        // A component that stands on the card already explains itself.
        .filter(({ label, text }) => label !== 'Geschikt voor' || !tags.slice(0, maxTags).includes(text))
        .map(({ label, text, ranges }) => (
          <p className="sc-card__reason" key={`${label} ${text}`}>
            {label}: <Marked text={text} ranges={ranges} />
          </p>
        ))}
      {kind === 'applicatie' && <CompareCheck item={{ id: hit.id, naam: name }} />}
    </li>
  );
}

function badgesOf(hit: Hit): readonly { readonly text: string; readonly tone: string }[] {
  const status = hit.values('status')[0] ?? '';
  const label = hit.labels('status')[0] ?? '';
  return [
    ...(status === 'concept' ? [{ text: label, tone: 'concept' }] : []),
    ...(['teruggetrokken', 'opgeheven', 'vervallen'].includes(status)
      ? [{ text: label, tone: 'negative' }]
      : []),
    ...(hit.values('voorbeeld').includes('ja') ? [{ text: 'Voorbeeld', tone: 'example' }] : []),
  ];
}

/** What tells look-alikes apart, in a few words each. */
function factsOf(hit: Hit): readonly string[] {
  const { kind, users, amount } = hit;
  switch (kind) {
    case 'applicatie':
      return [
        ...known(hit, 'hosting').map((form) => form.replace(/ \(.*\)$/, '')),
        ...(known(hit, 'spdx').length > 0 ? known(hit, 'spdx') : known(hit, 'licentie')),
        ...count(users, 'gebruiker', 'gebruikers'),
      ];
    case 'organisatie':
      if (hit.values('organisatietype').includes('gemeente')) {
        return [
          ...known(hit, 'provincie'),
          ...count(amount, 'applicatie in gebruik', 'applicaties in gebruik'),
        ];
      }
      if (hit.values('organisatietype').includes('samenwerking')) {
        return [...known(hit, 'samenwerkingstype'), ...count(amount, 'deelnemer', 'deelnemers')];
      }
      return [...count(amount, 'applicatie', 'applicaties'), ...count(users, 'gebruiker', 'gebruikers')];
    case 'voorziening':
      return count(amount, 'koppeling', 'koppelingen');
    default:
      return [...known(hit, 'domein').slice(0, 2), ...count(amount, 'applicatie', 'applicaties')];
  }
}

function known(hit: Hit, facet: Parameters<Hit['labels']>[0]): readonly string[] {
  return hit.values(facet)[0] === 'onbekend' ? [] : hit.labels(facet);
}

function count(number: number, one: string, many: string): readonly string[] {
  return number === 0 ? [] : [`${number.toLocaleString('nl-NL')} ${number === 1 ? one : many}`];
}
