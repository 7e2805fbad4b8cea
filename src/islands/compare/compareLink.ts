import { comparisonPath, comparisons, maxCompared } from '../../lib/comparison/comparisonState.ts';
import { readBasket } from './basket.ts';

/**
 * Takes along what was put aside before: the button leads to all of it together, and says so. Without the script it
 * leads to the comparison with this application alone.
 */
class CompareLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const { id = '' } = this.dataset;
    if (link === null) return;
    const others = readBasket().filter((one) => one.id !== id);
    if (others.length === 0) return;
    const kept = others.slice(0, maxCompared - 1);
    const base = link.pathname.slice(0, -comparisons.applicaties.path.length);
    link.href = base + comparisonPath([...kept.map((one) => one.id), id]);
    const label = link.querySelector('.nl-button__label') ?? link;
    label.textContent = `Vergelijk (${kept.length + 1})`;
    link.title = `Met ${kept.map(({ naam }) => naam).join(', ')}`;
  }
}

if (customElements.get('compare-link') === undefined) customElements.define('compare-link', CompareLink);
