import { folded, type Item } from './Picker.tsx';

interface Props {
  readonly name: string;
  readonly items: readonly Item[] | undefined;
  readonly base: string;
  readonly organisatie: string;
}

/** Applications that look like the one that is missing: it may be there under another name. */
export function LookAlikes({ name, items, base, organisatie }: Props) {
  const found = lookAlikes(name, items ?? []);
  if (found.length === 0) return null;
  return (
    <section className="sc-form__note" aria-live="polite">
      <h3>Bedoelt u een van deze?</h3>
      <p>Deze applicaties lijken erop. Staat de uwe erbij, voeg dan het gebruik daarvan toe.</p>
      <ul>
        {found.map(([id, label, detail]) => (
          <li key={id}>
            <a
              className="nl-link"
              href={`${base}bewerken/gebruik/?organisatie=${organisatie}&applicatie=${encodeURIComponent(id)}`}
            >
              {label} <span className="sc-picker__detail">{detail}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** At most six names that share a word of four letters or more with this one, or contain it; best first. */
export function lookAlikes(name: string, items: readonly Item[]): readonly Item[] {
  const words = folded(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4);
  const whole = folded(name).trim();
  if (whole.length < 3) return [];
  const score = ([, label]: Item) => {
    const text = folded(label);
    return (text.includes(whole) ? 2 : 0) + words.filter((word) => text.includes(word)).length;
  };
  return items
    .map((item) => ({ item, points: score(item) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 6)
    .map(({ item }) => item);
}
