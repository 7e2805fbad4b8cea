import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Cell } from './cell.ts';
import { href } from './href.ts';
import { applicatieCell, organisatieCell } from './recordCells.ts';
import { countOf } from './words.ts';

/** The organisations that use one application, one line each. */
export interface UsageGroup {
  readonly applicatie: Cell;
  /** How many there are, those that are not named here included. */
  readonly total: number;
  /** Link to the landscape; the status is the note where it isn't "in productie". */
  readonly organisaties: readonly Cell[];
}

/** Names per application and per page: more would break the budget of a page; all stand with the application. */
const maxNamesOfGroup = 40;
const maxNames = 80;
/** Applications with a group of their own; the others are counted in one line. */
export const maxGroups = 15;

/** `en 3 andere applicaties`: those without a group of their own; undefined where there are none. */
export function otherGroups({ length }: readonly UsageGroup[]): string | undefined {
  return length <= maxGroups
    ? undefined
    : `en ${countOf(length - maxGroups, 'andere applicatie', 'andere applicaties')}`;
}

/** Usage by application; the application that most use comes first. */
export function groupUsage(
  catalogue: Catalogue,
  gebruik: readonly Entry<'gebruik'>[],
): readonly UsageGroup[] {
  const groups = new Map<string, Entry<'gebruik'>[]>();
  for (const entry of gebruik) {
    const id = catalogue.redirects.current('applicaties', entry.value.applicatie);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [entry]);
    else group.push(entry);
  }
  let room = maxNames;
  return [...groups]
    .map(([id, entries]) => ({ applicatie: applicatieCell(catalogue, id), entries }))
    .sort(byName(({ applicatie }) => applicatie.text))
    .sort((a, b) => b.entries.length - a.entries.length)
    .map(({ applicatie, entries }) => {
      const shown = [...entries]
        .sort(byName(({ organisatie }) => nameOf(catalogue, organisatie)))
        .slice(0, Math.min(room, maxNamesOfGroup));
      room -= shown.length;
      return {
        applicatie,
        total: entries.length,
        organisaties: shown.map((entry) => userCell(catalogue, entry)),
      };
    });
}

function nameOf(catalogue: Catalogue, organisatie: string): string {
  return catalogue.organisatie(organisatie)?.value.naam ?? organisatie;
}

function userCell(catalogue: Catalogue, { organisatie, value }: Entry<'gebruik'>): Cell {
  const { note, text } = organisatieCell(catalogue, organisatie);
  const status =
    value.status === 'in-productie'
      ? undefined
      : titleOfValue('gebruik', ['status'], value.status).toLowerCase();
  const deelnemers = value.deelnemers?.length ?? 0;
  const notes = [
    note?.replace(/[()]/g, ''),
    status,
    deelnemers > 0 ? `voor ${countOf(deelnemers, 'deelnemer', 'deelnemers')}` : undefined,
  ].filter((one) => one !== undefined);
  return {
    text,
    href: href(urls.landschap(organisatie)),
    note: notes.length === 0 ? undefined : `(${notes.join(', ')})`,
  };
}
