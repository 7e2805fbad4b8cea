import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { isExample } from '../../lib/catalogue/isExample.ts';
import { isInUse } from '../../lib/catalogue/usersOf.ts';
import type { MonthOfChanges } from '../../lib/history/changesPerMonth.ts';
import { monitorStandaarden } from '../monitor/standaardenMonitor.ts';
import { adoptionChart } from './adoptionChart.ts';
import { applicatieCharts } from './applicatieCharts.ts';
import { changesChart } from './changesChart.ts';
import type { Chart } from './chart.ts';
import { landscapeChart } from './landscapeChart.ts';
import { marketShareCharts } from './marketShares.ts';

/** Charts under one heading. */
export interface ChartGroup {
  readonly id: string;
  readonly title: string;
  readonly charts: readonly Chart[];
}

/**
 * The numbers of `/statistieken/` (PvE 20, 42). Fictional records count nowhere; usage counts as far as it is public,
 * and only what is in use today. O(catalogue), once per build.
 *
 * @param months  changes per month, oldest first; leave out where the history is not available
 */
export function statistics(catalogue: Catalogue, months?: readonly MonthOfChanges[]): readonly ChartGroup[] {
  const applicaties = [...catalogue.applicaties.values()].filter(
    ({ organisatie }) => !isExample(catalogue, organisatie),
  );
  const usage = [...catalogue.gebruik.values()].filter(
    (entry) => isInUse(entry) && !isExample(catalogue, entry.organisatie),
  );
  return [
    { id: 'aanbod', title: 'Wat er is', charts: applicatieCharts(catalogue, applicaties) },
    { id: 'gebruik', title: 'Wat er gebruikt wordt', charts: marketShareCharts(catalogue, usage) },
    { id: 'standaarden', title: 'Standaarden', charts: [adoptionChart(monitorStandaarden(catalogue))] },
    {
      id: 'vulling',
      title: 'Hoe vol de catalogus is',
      charts: [landscapeChart(catalogue), changesChart(months)],
    },
  ];
}
