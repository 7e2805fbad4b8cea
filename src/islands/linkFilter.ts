/** Narrows a drawing of koppelingen and the table below it to a standard, a facility or both. */
class LinkFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.addEventListener('change', () => this.#filter([...form.querySelectorAll('select')]));
  }

  #filter(selects: readonly HTMLSelectElement[]): void {
    const chosen = selects.filter(({ value }) => value !== '');
    const ends = new Set<string>();
    for (const link of this.querySelectorAll<SVGGElement>('[data-link]')) {
      const fits = chosen.every(({ value, dataset }) =>
        (link.dataset[dataset.in ?? ''] ?? '').split(' ').includes(value),
      );
      link.setAttribute('opacity', fits ? '1' : '0.08');
      if (fits) for (const end of (link.dataset.ends ?? '').split(' ')) ends.add(end);
    }
    for (const node of this.querySelectorAll<SVGGElement>('[data-node]'))
      node.setAttribute('opacity', ends.has(node.dataset.node ?? '') ? '1' : '0.25');
    const names = chosen.map(({ selectedOptions }) => selectedOptions[0]?.text.trim() ?? '');
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) row.hidden = !names.every((naam) => row.textContent?.includes(naam));
    const state = this.querySelector('form [role="status"]');
    if (state !== null)
      state.textContent = `${rows.filter((row) => !row.hidden).length} van ${rows.length} koppelingen`;
  }
}

if (customElements.get('link-filter') === undefined) customElements.define('link-filter', LinkFilter);
