import { useId, useMemo, useRef, useState } from 'react';
import { folded } from '../folded.ts';
import { failedList } from './useItems.ts';

/** `[id, name, detail]`, as the build writes them. */
export type Item = readonly [id: string, name: string, detail: string];

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly items: readonly Item[] | undefined;
  readonly chosen: readonly string[];
  readonly isMany: boolean;
  readonly label: string;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Shown at once; more would be read by nobody. */
const maxShown = 12;

/** Items in which every word of the query occurs, anywhere; names that begin with it first. */
export function matching(items: readonly Item[], query: string): readonly Item[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return items;
  const found = items.filter(([id, name, detail]) => {
    const text = folded(`${name} ${detail} ${id}`);
    return words.every((word) => text.includes(word));
  });
  const [first = ''] = words;
  const starts = ([, name]: Item) => (folded(name).startsWith(first) ? 0 : 1);
  return [...found].sort((a, b) => starts(a) - starts(b));
}

/** Searches thousands of names by any part; a combobox by the ARIA pattern, with what was chosen below it. */
export function Picker({ id, describedBy, isInvalid, items, chosen, isMany, label, onChange }: Props) {
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // A page may have twenty pickers of ten thousand names: only the one that is used looks through them.
  const isAsked = isOpen || query !== '';
  const matches = useMemo(
    () => (items === undefined || !isAsked ? [] : matching(items, query)),
    [items, query, isAsked],
  );
  const found = matches.filter(([item]) => !chosen.includes(item));
  const shown = found.slice(0, maxShown);
  const isSingle = !isMany && chosen.length > 0;

  function pick(item: Item | undefined): void {
    if (item === undefined) return;
    onChange(isMany ? [...chosen, item[0]] : [item[0]]);
    setQuery('');
    setActive(0);
    setOpen(false);
    // The box makes way for what was chosen: without this the keyboard would start at the top of the page.
    if (!isMany) requestAnimationFrame(() => root.current?.querySelector('button')?.focus());
  }

  function onKey(event: React.KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) {
        setOpen(true);
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + shown.length) % Math.max(1, shown.length));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      pick(shown[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    }
  }

  function remove(one: string): void {
    onChange(chosen.filter((item) => item !== one));
    // The button is gone: focus would fall out of the form.
    requestAnimationFrame(() => input.current?.focus());
  }

  const isListed = isOpen && shown.length > 0;
  return (
    <div ref={root} className="sc-picker">
      {chosen.length > 0 && (
        <ul className="sc-picker__chosen">
          {chosen.map((one) => {
            const item = items?.find(([candidate]) => candidate === one);
            const name = item?.[1] ?? one;
            return (
              <li key={one}>
                <span>
                  {name}
                  {item?.[2] ? <span className="sc-picker__detail"> {item[2]}</span> : null}
                </span>
                <button type="button" className="sc-form__remove" onClick={() => remove(one)}>
                  {isMany ? 'Verwijder' : 'Kies een andere'}
                  <span className="sc-visually-hidden"> ({name})</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {!isSingle && (
        <div className="sc-picker__search">
          <input
            ref={input}
            id={id}
            className="utrecht-textbox"
            type="text"
            role="combobox"
            autoComplete="off"
            aria-expanded={isListed}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isListed ? `${listId}-${active}` : undefined}
            aria-describedby={describedBy}
            aria-invalid={isInvalid || undefined}
            placeholder="Typ een deel van de naam"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(0);
              setOpen(true);
            }}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={onKey}
          />
          <div id={listId} className="sc-picker__list" role="listbox" aria-label={label} hidden={!isListed}>
            {shown.map((item, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box
              <div
                key={item[0]}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(item)}
              >
                {item[1]}
                {item[2] === '' ? null : <span className="sc-picker__detail"> {item[2]}</span>}
              </div>
            ))}
          </div>
          <p className="sc-picker__count" role="status">
            {status(items, query, found.length)}
          </p>
        </div>
      )}
    </div>
  );
}

function status(items: readonly Item[] | undefined, query: string, count: number): string {
  if (items === undefined) return 'De lijst wordt opgehaald.';
  if (items === failedList)
    return 'De lijst kon niet worden opgehaald. Controleer uw verbinding en laad de pagina opnieuw.';
  if (query === '') return '';
  if (count === 0) return 'Niets gevonden. Probeer een ander deel van de naam.';
  const what = count === 1 ? '1 gevonden' : `${count} gevonden`;
  return count > maxShown ? `${what}. Typ meer om de lijst korter te maken.` : `${what}.`;
}
