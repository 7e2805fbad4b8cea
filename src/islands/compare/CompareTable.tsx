import type { ReactNode } from 'react';
import type { ComparisonRow } from '../../lib/comparison/compareApplicaties.ts';
import { softHyphens } from '../../site/softHyphens.ts';
import { CompareCell } from './CompareCell.tsx';

/** A column: what is compared, with a way to take it away. */
export interface CompareColumn {
  readonly id: string;
  readonly naam: string;
  /** Path from the site's base. */
  readonly url: string;
  readonly detail: string;
  readonly badge?: string | undefined;
}

interface Props {
  readonly caption: string;
  readonly columns: readonly CompareColumn[];
  readonly sections: readonly { readonly title: string; readonly rows: readonly ComparisonRow[] }[];
  readonly base: string;
  readonly onRemove: (id: string) => void;
  /** Something below the label of a line. */
  readonly extra?: (row: ComparisonRow) => ReactNode;
}

/** A wide table with its first column in sight: scrolls inside itself, by touch and by keyboard. */
export function CompareTable({ caption, columns, sections, base, onRemove, extra }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="sc-versus" aria-label={caption} tabIndex={0}>
      <table className="utrecht-table utrecht-table--html-table sc-table sc-versus__table">
        <caption>
          <span className="sc-visually-hidden">{caption}</span>
        </caption>
        <thead>
          <tr>
            <td className="sc-versus__corner" />
            {columns.map(({ id, naam, url, detail, badge }) => (
              <th scope="col" key={id}>
                <a href={base + url.slice(1)}>{naam}</a>
                <span className="sc-versus__detail">{detail}</span>
                {badge !== undefined && (
                  <span className="nl-data-badge sc-badge sc-badge--example">{badge}</span>
                )}
                <button
                  type="button"
                  className="sc-link-button sc-versus__remove"
                  onClick={() => onRemove(id)}
                >
                  Haal weg<span className="sc-visually-hidden"> uit de vergelijking: {naam}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({ title, rows }) => (
          <tbody key={title}>
            <tr className="sc-versus__group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span>{title}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.key} className={row.differs ? undefined : 'sc-versus__same'}>
                <th scope="row">
                  {row.url === undefined ? (
                    softHyphens(row.label)
                  ) : (
                    <a href={base + row.url.slice(1)}>{softHyphens(row.label)}</a>
                  )}
                  {extra?.(row)}
                </th>
                {row.cells.map((items, index) => (
                  <td key={columns[index]?.id ?? index}>
                    <CompareCell items={items} empty={row.empty} base={base} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
