import { urls } from '../../lib/model/urls.ts';
import { href } from '../href.ts';
import type { MonitorStandaard } from '../monitor/standaardenMonitor.ts';
import type { Chart } from './chart.ts';

/** How far the applications that must know a standaard say that they do; those with the most such applications first. */
export function adoptionChart(standaarden: readonly MonitorStandaard[]): Chart {
  return {
    id: 'verplichte-standaarden',
    title: 'Verplichte standaarden',
    intro:
      'Van de applicaties voor componenten waarbij een standaard verplicht is: hoeveel er een versie van zeggen te ondersteunen.',
    subject: 'Standaard',
    unit: 'Ondersteunen',
    bars: standaarden
      .filter(({ coverage }) => coverage.verplichtVoor > 0)
      .sort(
        (a, b) =>
          b.coverage.verplichtVoor - a.coverage.verplichtVoor ||
          b.coverage.daarvanOndersteund - a.coverage.daarvanOndersteund ||
          a.naam.localeCompare(b.naam, 'nl'),
      )
      .slice(0, 20)
      .map(({ id, naam, coverage }) => ({
        label: naam,
        value: coverage.daarvanOndersteund,
        of: coverage.verplichtVoor,
        href: href(urls.standaard(id)),
      })),
    more: { text: 'De standaardenmonitor', href: href('/standaardenmonitor/') },
  };
}
