import { changeWords } from '../plotStyle.ts';
import type { Changed, LandscapeDifference } from './compareLandscapes.ts';
import type { FieldChange } from './fields.ts';

const signs = { toegevoegd: '+', gewijzigd: '~', verwijderd: '-' } as const;

/** A change of a field in words: `Status: Gepland → In productie`; of a list `Gebruikt voor: erbij A, B; weg C`. */
export function fieldInWords({ veld, weg, erbij }: FieldChange): string {
  if (weg.length <= 1 && erbij.length <= 1 && !isList(veld)) {
    return `${veld}: ${weg[0] ?? 'niet ingevuld'} → ${erbij[0] ?? 'niet ingevuld'}`;
  }
  const parts = [
    erbij.length > 0 ? `erbij ${erbij.join(', ')}` : '',
    weg.length > 0 ? `weg ${weg.join(', ')}` : '',
  ];
  return `${veld}: ${parts.filter((part) => part !== '').join('; ')}`;
}

/** Fields that hold several values: one more or less is no replacement. */
function isList(veld: string): boolean {
  return /^(Ondersteunde standaarden|Geschikt voor|Gebruikt voor|Geregistreerd door|Diensten|Standaarden|Gegevens|Deelnemers)/.test(
    veld,
  );
}

/** What changed on one thing, in one line. */
export function changesInWords({ velden }: Changed): string {
  return velden.map(fieldInWords).join('; ');
}

/** How many of each: `3 applicaties (2 toegevoegd, 1 gewijzigd)`; undefined for none. */
function countsInWords(changed: readonly Changed[], one: string, many: string): string | undefined {
  if (changed.length === 0) return undefined;
  const parts = (['toegevoegd', 'gewijzigd', 'verwijderd'] as const).flatMap((soort) => {
    const count = changed.filter((item) => item.soort === soort).length;
    return count === 0 ? [] : [`${count} ${changeWords[soort].toLowerCase()}`];
  });
  return `${changed.length} ${changed.length === 1 ? one : many} (${parts.join(', ')})`;
}

/**
 * What changed, one part per kind of thing; empty where nothing did.
 * @param members what the members are called: `de deelnemers` within a sentence
 */
export function changesInCounts(
  { applicaties, koppelingen, deelnemers }: LandscapeDifference,
  members = 'deelnemers',
): readonly string[] {
  return [
    countsInWords(applicaties, 'applicatie', 'applicaties'),
    countsInWords(koppelingen, 'koppeling', 'koppelingen'),
    deelnemers === undefined ? undefined : members,
  ].filter((part) => part !== undefined);
}

/** The difference as lines of text, for a terminal and a message. Ends with a line end. */
export function differenceText(title: string, difference: LandscapeDifference): string {
  const { applicaties, koppelingen, deelnemers } = difference;
  const counts = changesInCounts(difference);
  if (counts.length === 0) return `${title}\nEr is niets veranderd.\n`;
  const section = (name: string, changed: readonly Changed[]) =>
    changed.length === 0 ? [] : ['', `${name}:`, ...changed.flatMap(linesOf)];
  return `${[
    title,
    `Veranderd: ${counts.join(', ')}.`,
    ...section('Applicaties', applicaties),
    ...section('Koppelingen', koppelingen),
    ...(deelnemers === undefined ? [] : ['', fieldInWords(deelnemers)]),
  ].join('\n')}\n`;
}

function linesOf({ soort, naam, id, velden }: Changed): readonly string[] {
  const where = naam.includes('→') || naam.includes('←') || naam.includes('↔') ? '' : ` (${id})`;
  return [`  ${signs[soort]} ${naam}${where}`, ...velden.map((field) => `      ${fieldInWords(field)}`)];
}
