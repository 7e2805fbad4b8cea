/**
 * Downloads of a table: the CSV that the build made is a plain link; with the script, CSV and Excel hold what the table
 * with the id in `data-rows` shows. `data-file` is the address of the CSV, `data-name` the name to save under.
 */
class TableExport extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const button = this.querySelector('button');
    if (link === null || button === null) return;
    link.addEventListener('click', (event) => {
      if (!this.#isFiltered()) return;
      event.preventDefault();
      void this.#download('csv');
    });
    button.addEventListener('click', () => void this.#download('xlsx'));
    button.hidden = false;
  }

  #rows(): readonly HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(`#${this.dataset.rows ?? '-'} tbody tr`)];
  }

  #isFiltered(): boolean {
    return this.#rows().some((row) => row.hidden);
  }

  async #download(format: 'csv' | 'xlsx'): Promise<void> {
    this.#say('Het bestand wordt gemaakt…');
    try {
      const { makeTable } = await import('./tableExportBuild.ts');
      const { file = '', name = 'tabel', sheet = 'Blad' } = this.dataset;
      const shown = this.#isFiltered() ? this.#rows().filter((row) => !row.hidden) : undefined;
      const made = await makeTable({ file, name, sheet, format, shown });
      if ('fault' in made) this.#say(made.fault);
      else this.#say(`${made.name} is gemaakt, met ${made.count} ${made.count === 1 ? 'rij' : 'rijen'}.`);
    } catch {
      this.#say('Het bestand kon niet worden gemaakt. Controleer de verbinding en probeer het opnieuw.');
    }
  }

  #say(text: string): void {
    const state = this.querySelector('[role="status"]');
    if (state !== null) state.textContent = text;
  }
}

if (customElements.get('table-export') === undefined) customElements.define('table-export', TableExport);
