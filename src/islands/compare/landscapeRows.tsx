import type { ReactNode } from 'react';
import type { ComparisonRow } from '../../lib/comparison/compareApplicaties.ts';
import { maxCompared } from '../../lib/comparison/comparisonState.ts';
import type { LandscapeRow, Outcome } from '../../lib/landscape/compareLandscapes.ts';
import { urls } from '../../lib/model/urls.ts';

/** What an outcome is called where lines are chosen. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  zelfde: 'Zelfde applicatie',
  anders: 'Verschillende applicaties',
  een: 'Alleen bij één',
};

const tones = { zelfde: 'positive', anders: 'warning', een: 'neutral' } as const;

/** Lines of a table, all or those of one outcome. */
export function rowsOf(rows: readonly LandscapeRow[], only: Outcome | undefined): readonly ComparisonRow[] {
  return rows
    .filter(({ outcome }) => only === undefined || outcome === only)
    .map(({ id, naam, url, cells }) => ({
      key: id,
      label: naam,
      url,
      cells: cells.map((items) =>
        items.map(({ applicatie, naam: text, status }) => ({
          text,
          url: urls.applicatie(applicatie),
          note: status,
        })),
      ),
      empty: '–',
      differs: true,
    }));
}

/** Below the name of a component: how it is filled, and a way on where the applications differ. */
export function outcomeBadge(
  row: LandscapeRow | undefined,
  names: readonly string[],
  compareHref: (ids: readonly string[]) => string,
): ReactNode {
  if (row === undefined) return null;
  const { outcome, only } = row;
  const ids = [...new Set(row.cells.flat().map(({ applicatie }) => applicatie))];
  const text = only === undefined ? outcomeWords[outcome] : `Alleen ${names[only]}`;
  return (
    <span className="sc-versus__note">
      <span className={`nl-data-badge sc-badge sc-badge--${tones[outcome]}`}>{text}</span>
      {outcome === 'anders' && ids.length <= maxCompared && (
        <>
          {' '}
          <a href={compareHref(ids)}>
            Vergelijk deze<span className="sc-visually-hidden"> applicaties voor {row.naam}</span>
          </a>
        </>
      )}
    </span>
  );
}
