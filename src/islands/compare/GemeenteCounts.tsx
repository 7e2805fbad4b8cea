import type { LandscapeComparison } from '../../lib/landscape/compareLandscapes.ts';

interface Props {
  readonly comparison: LandscapeComparison;
  readonly names: readonly string[];
}

/** The comparison in numbers: what is the same, what differs, what only one has. */
export function GemeenteCounts({ comparison: { counts, perLandscape }, names }: Props) {
  const items = [
    { label: 'referentiecomponenten met dezelfde applicatie', value: counts.zelfde },
    { label: 'met verschillende applicaties', value: counts.anders },
    ...names.map((naam, number) => ({
      label: `alleen bij ${naam}`,
      value: perLandscape[number]?.alleen ?? 0,
    })),
  ];
  return (
    <dl className="sc-stats">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value.toLocaleString('nl-NL')}</dd>
        </div>
      ))}
    </dl>
  );
}
