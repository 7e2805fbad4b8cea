import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { domeinenVan } from '../../lib/catalogue/gemmaQuestions.ts';
import type { Entry } from '../../lib/model/record.ts';
import { urls } from '../../lib/model/urls.ts';
import { titleOfValue } from '../../lib/schema/navigate.ts';
import { fragmentOfDomein } from '../componentList.ts';
import { href } from '../href.ts';
import { type Bar, type Chart, largestBars } from './chart.ts';

const unknown = 'niet ingevuld';

/** What applications are: for which component and domain, with which licence and hosting. `real` are those that count. */
export function applicatieCharts(
  catalogue: Catalogue,
  real: readonly Entry<'applicatie'>[],
): readonly Chart[] {
  return [
    componentChart(catalogue, real),
    domainChart(catalogue, real),
    {
      id: 'licenties',
      title: 'Licenties',
      intro: 'Onder welke licentie applicaties worden aangeboden. Elke applicatie telt één keer.',
      subject: 'Licentie',
      unit: 'Applicaties',
      bars: largestBars(
        countBy(real, ({ value: { licentie } }) => [
          licentie === undefined
            ? unknown
            : (licentie.spdx ?? titleOfValue('applicatie', ['licentie', 'soort'], licentie.soort)),
        ]),
        12,
        'Andere licenties',
      ),
    },
    {
      id: 'hosting',
      title: 'Hosting',
      intro:
        'Waar applicaties kunnen draaien. Een applicatie met meer mogelijkheden telt bij elke mogelijkheid mee.',
      subject: 'Hosting',
      unit: 'Applicaties',
      bars: largestBars(
        countBy(real, ({ value: { hosting = [] } }) =>
          hosting.length === 0
            ? [unknown]
            : hosting.map((one) => titleOfValue('applicatie', ['hosting', 0], one)),
        ),
        12,
        'Anders',
      ),
    },
  ];
}

function componentChart({ gemma }: Catalogue, real: readonly Entry<'applicatie'>[]): Chart {
  const counts = new Map<string, number>();
  for (const { value } of real)
    for (const id of new Set(value.referentiecomponenten)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const bars = [...counts].map(([id, value]) => ({
    label: gemma.elementen.get(id)?.naam ?? id,
    value,
    href: href(urls.referentiecomponent(id)),
  }));
  return {
    id: 'referentiecomponenten',
    title: 'Applicaties per referentiecomponent',
    intro:
      'De referentiecomponenten met de meeste applicaties. Een applicatie die voor meer componenten geschikt is, telt bij elk mee.',
    subject: 'Referentiecomponent',
    unit: 'Applicaties',
    bars: [...bars].sort((a, b) => b.value - a.value || a.label.localeCompare(b.label, 'nl')).slice(0, 15),
    more: { text: 'Alle referentiecomponenten met hun aantallen', href: href('/referentiecomponenten/') },
  };
}

function domainChart({ gemma }: Catalogue, real: readonly Entry<'applicatie'>[]): Chart {
  const counts = new Map<string, number>();
  let none = 0;
  for (const { value } of real) {
    const domains = new Set(
      (value.referentiecomponenten ?? []).flatMap((id) => domeinenVan(gemma, id).map((domain) => domain.id)),
    );
    if (domains.size === 0) none += 1;
    for (const id of domains) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const bars: Bar[] = (gemma.perSoort.get('domein') ?? [])
    .filter(({ id, vervallen }) => vervallen === undefined || counts.has(id))
    .map((domain) => ({
      label: domain.naam,
      value: counts.get(domain.id) ?? 0,
      href: href(`/referentiecomponenten/#${fragmentOfDomein(domain)}`),
    }));
  return {
    id: 'domeinen',
    title: 'Applicaties per domein',
    intro:
      'Het domein volgt uit de referentiecomponenten van een applicatie. Wat nog niet is ingedeeld, heeft geen domein.',
    subject: 'Domein',
    unit: 'Applicaties',
    bars: [
      ...bars.sort((a, b) => b.value - a.value || a.label.localeCompare(b.label, 'nl')),
      { label: 'nog niet ingedeeld', value: none, isRest: true },
    ],
  };
}

function countBy(
  real: readonly Entry<'applicatie'>[],
  keysOf: (entry: Entry<'applicatie'>) => readonly string[],
): readonly Bar[] {
  const counts = new Map<string, number>();
  for (const entry of real) for (const key of keysOf(entry)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([label, value]) => ({ label, value, isRest: label === unknown }));
}
