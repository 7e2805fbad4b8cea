import { addRowDownload } from './rowDownload.ts';

/** Gives every row in a table of what a supplier offers a button that exports that application as offered. */
class OfferTools extends HTMLElement {
  connectedCallback(): void {
    const { root = '/' } = this.dataset;
    for (const row of this.querySelectorAll<HTMLTableRowElement>('tbody tr'))
      addRowDownload(row, (id) => ({ kind: 'aanbod', root, file: `${root}applicaties/${id}/aanbod.json` }));
  }
}

if (customElements.get('offer-tools') === undefined) customElements.define('offer-tools', OfferTools);
