import { useId, useState } from 'react';
import type { FacetResult } from '../../lib/search/countFacets.ts';
import type { FacetId } from '../../lib/search/facets.ts';
import { fold } from '../../lib/search/fold.ts';
import { FacetCount } from './FacetCount.tsx';

/** Values shown before "toon meer"; from this number on a facet can be searched. */
const shownAtFirst = 10;
/** More boxes at once are slow, and nobody reads them: searching is quicker. */
const shownAtMost = 200;

interface Props {
  readonly facet: FacetResult;
  readonly onToggle: (facet: FacetId, value: string) => void;
}

/** One way to narrow the results: checkboxes with counts, searchable where there are many. */
export function FacetGroup({ facet, onToggle }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const chosen = facet.values.filter((value) => value.chosen);
  // Once open it stays so: closing under the hand of who unchecks a box would take the focus away.
  const [open, setOpen] = useState(chosen.length > 0);
  const wanted = fold(text);
  // Folding thousands of labels at every key of the main search is slow: only while this list is searched.
  const fitting =
    wanted === '' ? facet.values : facet.values.filter(({ label }) => fold(label).includes(wanted));
  const limit = all || wanted !== '' ? shownAtMost : shownAtFirst;
  // What is chosen can always be unchosen, however low it stands.
  const shown = fitting.filter((value, place) => place < limit || value.chosen);
  const more = Math.min(fitting.length, shownAtMost);
  return (
    <details className="sc-facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          {facet.title}{' '}
          {chosen.length > 0 && (
            <span className="nl-number-badge sc-count">
              {chosen.length}
              <span className="sc-visually-hidden"> gekozen</span>
            </span>
          )}
        </span>
      </summary>
      <fieldset className="sc-checks">
        <legend className="sc-visually-hidden">{facet.title}</legend>
        {facet.help !== undefined && <p className="sc-small sc-muted">{facet.help}</p>}
        {facet.values.length > shownAtFirst && (
          <>
            <label className="sc-visually-hidden" htmlFor={`${id}-zoek`}>{`Zoek in ${facet.title}`}</label>
            <input
              className="utrecht-textbox sc-checks__search"
              id={`${id}-zoek`}
              type="search"
              value={text}
              placeholder="Zoek in deze lijst"
              onChange={(event) => setText(event.target.value)}
            />
          </>
        )}
        <ul>
          {shown.map(({ value, label, count, chosen: isChosen }) => (
            <li key={value}>
              <label className="sc-check">
                <input type="checkbox" checked={isChosen} onChange={() => onToggle(facet.id, value)} />
                <span className="sc-check__label">{label}</span>
                <FacetCount count={count} />
              </label>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p className="sc-small">Niets gevonden in deze lijst.</p>}
        {limit === shownAtFirst && more > shown.length && (
          <button className="sc-link-button" type="button" onClick={() => setAll(true)}>
            {more < fitting.length ? `Toon de eerste ${more}` : `Toon alle ${more}`}
          </button>
        )}
        {limit === shownAtMost && fitting.length > shownAtMost && (
          <p className="sc-small sc-muted">{`Hier staan er ${shownAtMost} van ${fitting.length.toLocaleString('nl-NL')}: zoek om de rest te zien.`}</p>
        )}
      </fieldset>
    </details>
  );
}
