import type { MonthOfChanges } from '../../lib/history/changesPerMonth.ts';
import type { Chart } from './chart.ts';

const maxMonths = 24;
const monthName = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * How lively the catalogue is: changes that people made, per month from Git. Imports change hundreds of records at once
 * and would hide everything else, so they do not count.
 *
 * @param months  oldest first; undefined in a copy without its history
 */
export function changesChart(months: readonly MonthOfChanges[] | undefined): Chart {
  return {
    id: 'wijzigingen',
    title: 'Wijzigingen per maand',
    intro:
      months === undefined
        ? 'De geschiedenis is niet beschikbaar: deze site is gemaakt van een kopie zonder haar verleden.'
        : 'Wijzigingen die mensen hebben gedaan, van de nieuwste maand terug. Het inlezen van openbare gegevens telt niet mee.',
    subject: 'Maand',
    unit: 'Wijzigingen',
    bars: (months ?? [])
      .slice(-maxMonths)
      .reverse()
      .map(({ maand, wijzigingen }) => ({
        label: monthName.format(new Date(`${maand}-01T00:00:00Z`)),
        value: wijzigingen,
      })),
  };
}
