/**
 * Makes the columns of a table sortable: every `th[data-sort]` gets a button. Without the script the table
 * keeps the order of the page. A cell's `data-key` is compared where it is there, otherwise its text.
 */
class SortableTable extends HTMLElement {
  readonly #collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

  connectedCallback(): void {
    for (const header of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      if (header.querySelector('button') !== null) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sc-sort';
      button.append(...header.childNodes);
      button.addEventListener('click', () => this.#sortBy(header));
      header.append(button);
    }
  }

  #sortBy(header: HTMLTableCellElement): void {
    const body = this.querySelector('tbody');
    if (body === null) return;
    const descending = header.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const column = header.cellIndex;
    const numeric = header.dataset.sort === 'number';
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
    rows.sort((a, b) => {
      // What nobody filled in stays at the end, whichever way the column is sorted.
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      const order = numeric ? Number(a.key) - Number(b.key) : this.#collator.compare(a.key, b.key);
      return descending ? -order : order;
    });
    body.append(...rows.map(({ row }) => row));
  }
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.key ?? cell?.textContent?.trim() ?? '';
}

if (customElements.get('sortable-table') === undefined)
  customElements.define('sortable-table', SortableTable);
