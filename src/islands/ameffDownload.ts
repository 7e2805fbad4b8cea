import type { PartScope } from '../lib/landscape/narrowLandscape.ts';
import { idOfRow } from './idOfRow.ts';

/**
 * A button that makes an AMEFF file in the browser and saves it. `data-file` is the JSON of the landscape or the
 * application, `data-root` the top of the site; `data-kind` the scope: `landschap`, `filter` (what the table with the
 * id in `data-rows` shows), `koppelingen`, `gebruik` (with `data-applicatie`) or `aanbod`.
 */
class AmeffDownload extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.addEventListener('click', () => void this.#download(button));
  }

  async #download(button: HTMLButtonElement): Promise<void> {
    if (button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    this.#say('Het bestand wordt gemaakt…');
    try {
      const { makeAmeff } = await import('./ameffBuild.ts');
      const { file = '', root = '/' } = this.dataset;
      const { name, milliseconds, notes } = await makeAmeff(file, root, this.#scope());
      this.dataset.milliseconds = milliseconds.toFixed(1);
      this.#say([`${name} is gemaakt en staat bij uw downloads.`, ...notes].join(' '));
    } catch {
      this.#say('Het bestand kon niet worden gemaakt. Controleer de verbinding en probeer het opnieuw.');
    }
    button.removeAttribute('aria-busy');
  }

  #scope(): PartScope | undefined {
    const { kind, organisatie = '', applicatie = '' } = this.dataset;
    if (kind === 'koppelingen') return { kind, organisatie };
    if (kind === 'gebruik') return { kind, organisatie, applicatie };
    if (kind === 'landschap') return { kind, organisatie };
    if (kind === 'filter') return { kind: 'landschap', organisatie, filter: { applicaties: this.#shown() } };
    return undefined;
  }

  /** Ids of the applications in the rows that are shown. */
  #shown(): readonly string[] {
    const rows = document.querySelectorAll<HTMLElement>(`#${this.dataset.rows} tbody tr:not([hidden])`);
    const ids = [...rows].flatMap((row) => idOfRow(row) ?? []);
    return [...new Set(ids)];
  }

  #say(text: string): void {
    let state = this.querySelector('[role="status"]');
    if (state === null) {
      state = document.createElement('span');
      state.setAttribute('role', 'status');
      state.className = 'sc-small';
      this.append(state);
    }
    state.textContent = text;
  }
}

if (customElements.get('ameff-download') === undefined)
  customElements.define('ameff-download', AmeffDownload);
