import { Fragment } from 'react';
import type { Group, SearchResult } from '../../lib/search/createSearch.ts';
import { kindLabels, type SearchKind } from '../../lib/search/searchKind.ts';
import { HitCard } from './HitCard.tsx';

interface Props {
  readonly result: SearchResult;
  readonly base: string;
  readonly onKind: (kind: SearchKind) => void;
  readonly onPage: (page: number) => void;
}

/** What was found: the first hits of every kind, or a page of one kind. */
export function Results({ result, base, onKind, onPage }: Props) {
  return (
    <>
      {result.groups.map((group) => (
        <Fragment key={group.kind}>
          <GroupHead group={group} />
          <ul className="sc-cards">
            {group.hits.map((hit) => (
              <HitCard key={`${hit.kind} ${hit.id}`} hit={hit} base={base} />
            ))}
          </ul>
          {group.hits.length < group.total && result.pages === 1 && (
            <button
              className="nl-button nl-button--secondary"
              type="button"
              onClick={() => onKind(group.kind)}
            >
              {`Toon alle ${group.total.toLocaleString('nl-NL')} ${kindLabels[group.kind].many.toLowerCase()}`}
            </button>
          )}
        </Fragment>
      ))}
      {result.pages > 1 && (
        <nav className="sc-actions" aria-label="Pagina's met resultaten">
          <button
            className="nl-button nl-button--secondary"
            type="button"
            disabled={result.page === 1}
            onClick={() => onPage(result.page - 1)}
          >
            Vorige
          </button>
          <span>{`Pagina ${result.page} van ${result.pages}`}</span>
          <button
            className="nl-button nl-button--secondary"
            type="button"
            disabled={result.page === result.pages}
            onClick={() => onPage(result.page + 1)}
          >
            Volgende
          </button>
        </nav>
      )}
    </>
  );
}

function GroupHead({ group }: { readonly group: Group }) {
  return (
    <h2 className="sc-results__head">
      {kindLabels[group.kind].many}{' '}
      <span className="nl-number-badge sc-count">{group.total.toLocaleString('nl-NL')}</span>
    </h2>
  );
}
