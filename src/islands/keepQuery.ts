/** Hands the query of the page on to the links inside: the organisation that was chosen stays chosen. */
class KeepQuery extends HTMLElement {
  connectedCallback(): void {
    if (location.search === '') return;
    for (const link of this.querySelectorAll('a')) link.search = location.search;
  }
}

if (customElements.get('keep-query') === undefined) customElements.define('keep-query', KeepQuery);
