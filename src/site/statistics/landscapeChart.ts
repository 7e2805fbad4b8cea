import { applicatiesInUse } from '../../lib/catalogue/applicatiesInUse.ts';
import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { href } from '../href.ts';
import { organisatiesOf } from '../organisatieLists.ts';
import type { Chart } from './chart.ts';

const steps = [
  { from: 0, label: 'nog niets openbaar' },
  { from: 1, label: '1 applicatie' },
  { from: 2, label: '2 tot en met 4' },
  { from: 5, label: '5 tot en met 9' },
  { from: 10, label: '10 tot en met 24' },
  { from: 25, label: '25 tot en met 49' },
  { from: 50, label: '50 tot en met 99' },
  { from: 100, label: '100 of meer' },
] as const;

/** How far gemeenten have filled their landscape, as far as is public. O(gemeenten and their usage). */
export function landscapeChart(catalogue: Catalogue): Chart {
  const gemeenten = organisatiesOf(catalogue, 'gemeente').filter(({ value }) => value.voorbeeld !== true);
  const counts = steps.map(() => 0);
  for (const { id } of gemeenten) {
    const { gebruik, gebruikNamens } = catalogue.of(id);
    const size = applicatiesInUse(catalogue, [...gebruik, ...gebruikNamens]).size;
    const index = steps.findLastIndex(({ from }) => size >= from);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return {
    id: 'landschappen',
    title: 'Hoe ver zijn gemeenten met hun landschap?',
    intro:
      'Gemeenten naar het aantal applicaties in gebruik, voor zover dat openbaar is. Wat een samenwerking voor een gemeente bijhoudt, telt mee.',
    subject: 'Applicaties in gebruik',
    unit: 'Gemeenten',
    bars: steps.map(({ label, from }, index) => ({
      label,
      value: counts[index] ?? 0,
      of: gemeenten.length,
      isRest: from === 0,
    })),
    more: { text: 'Alle gemeenten met hun aantallen', href: href('/gemeenten/') },
  };
}
