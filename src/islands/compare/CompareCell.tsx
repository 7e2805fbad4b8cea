import type { ComparedItem } from '../../lib/comparison/comparedItem.ts';

interface Props {
  readonly items: readonly ComparedItem[];
  readonly empty: string;
  readonly base: string;
}

/** What one column says on one line: texts, links and badges, or that there is nothing. */
export function CompareCell({ items, empty, base }: Props) {
  if (items.length === 0) {
    return empty === '–' ? (
      <>
        <span className="sc-muted" aria-hidden="true">
          –
        </span>
        <span className="sc-visually-hidden">niet opgegeven</span>
      </>
    ) : (
      <span className="sc-muted">{empty}</span>
    );
  }
  return (
    <ul className="sc-values">
      {items.map((item) => (
        <li key={`${item.text} ${item.note ?? ''} ${item.url ?? ''}`}>
          <ItemText item={item} base={base} />
          {item.note !== undefined && <span className="sc-value-note"> {item.note}</span>}
        </li>
      ))}
    </ul>
  );
}

function ItemText({
  item: { text, url, tone },
  base,
}: {
  readonly item: ComparedItem;
  readonly base: string;
}) {
  if (tone !== undefined) return <span className={`nl-data-badge sc-badge sc-badge--${tone}`}>{text}</span>;
  if (url === undefined) return text;
  return url.startsWith('/') ? (
    <a href={base + url.slice(1)}>{text}</a>
  ) : (
    <a href={url} rel="external">
      {text}
    </a>
  );
}
