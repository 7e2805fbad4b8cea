import { folded } from './folded.ts';
import { idOfRow } from './idOfRow.ts';
import { addRowDownload } from './rowDownload.ts';

/**
 * Makes the table of a landscape smaller by words and by state, and gives every row a button that exports that one
 * application. Without the script the table shows everything.
 */
class LandscapeTools extends HTMLElement {
  /** What stands in each row, without the buttons that this element puts there. */
  readonly #texts = new Map<HTMLTableRowElement, string>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const [words] = form?.querySelectorAll('input') ?? [];
    const [state] = form?.querySelectorAll('select') ?? [];
    if (form === null || words === undefined || state === undefined) return;
    const column = [...this.querySelectorAll('thead th')].findIndex(
      (head) => head.textContent?.trim() === 'Status',
    );
    const states = new Set(this.#rows().map((row) => stateOf(row, column)));
    state.append(
      ...[...states]
        .filter((text) => text !== '')
        .sort()
        .map((text) => new Option(text)),
    );
    const filter = () => this.#filter(words.value, state.value, column);
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    for (const row of this.#rows()) {
      this.#texts.set(row, folded(row.textContent ?? ''));
      addRowDownload(row, () => ({ ...this.dataset, kind: 'gebruik' }));
      this.#addChange(row);
    }
  }

  #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  #filter(words: string, state: string, column: number): void {
    const wanted = folded(words).split(/\s+/).filter(Boolean);
    let shown = 0;
    const rows = this.#rows();
    for (const row of rows) {
      const text = this.#texts.get(row) ?? '';
      const fits = wanted.every((word) => text.includes(word));
      row.hidden = !fits || (state !== '' && stateOf(row, column) !== state);
      if (!row.hidden) shown += 1;
    }
    const place = this.querySelector('[role="status"]');
    if (place !== null) place.textContent = `${shown} van ${rows.length} applicaties`;
  }

  /** Usage on behalf of this organisation is changed where it stands: at the samenwerking. */
  #addChange(row: HTMLTableRowElement): void {
    const id = idOfRow(row);
    const cell = row.cells[0];
    if (id === undefined || cell === undefined) return;
    const { root = '/', organisatie = '' } = this.dataset;
    const owner = ownerOf(row) ?? organisatie;
    const link = document.createElement('a');
    link.className = 'sc-row-action';
    link.href = `${root}bewerken/gebruik/?organisatie=${owner}&applicatie=${encodeURIComponent(id)}`;
    link.textContent = 'Wijzig';
    link.setAttribute('aria-label', `Wijzig het gebruik van ${cell.querySelector('a')?.textContent ?? id}`);
    cell.append(link);
  }
}

/** The samenwerking in the last column, of usage that it registers for this organisation. */
function ownerOf(row: HTMLTableRowElement): string | undefined {
  const path = row.cells[row.cells.length - 1]?.querySelector('a')?.pathname ?? '';
  return /\/organisaties\/([^/]+)\/$/.exec(path)?.[1];
}

/** The state in words, without the date below it. */
function stateOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return (cell?.querySelector('.nl-data-badge')?.textContent ?? cell?.textContent ?? '').trim();
}

if (customElements.get('landscape-tools') === undefined)
  customElements.define('landscape-tools', LandscapeTools);
