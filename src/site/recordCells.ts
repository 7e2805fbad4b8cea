import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { GemmaElement } from '../lib/catalogue/gemmaElement.ts';
import type { FileKind } from '../lib/model/kinds.ts';
import type { KeyPath } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Cell, CellTone } from './cell.ts';
import { href } from './href.ts';

/** Colours of the states that records and GEMMA elements have; the same word has the same colour everywhere. */
const tones: Readonly<Record<string, CellTone>> = {
  actief: 'positive',
  concept: 'concept',
  teruggetrokken: 'negative',
  opgeheven: 'neutral',
  verwerving: 'info',
  gepland: 'info',
  'in-productie': 'positive',
  'uit-te-faseren': 'warning',
  uitgefaseerd: 'neutral',
  ondersteund: 'positive',
  'niet-ondersteund': 'negative',
  'in-gebruik': 'positive',
  'in-ontwikkeling': 'info',
  'einde-ondersteuning': 'warning',
  'In gebruik': 'positive',
  'In ontwikkeling': 'info',
  'Einde ondersteuning': 'warning',
  Teruggetrokken: 'negative',
};

/** The name of an organisation with its page; fictional ones say so. The id alone where it is unknown. */
export function organisatieCell(catalogue: Catalogue, id: string): Cell {
  const entry = catalogue.organisatie(id);
  if (entry === undefined) return { text: id };
  const { naam, type, voorbeeld } = entry.value;
  return {
    text: type === 'gemeente' ? `Gemeente ${naam}` : naam,
    href: href(urls.organisatie(entry.id)),
    note: voorbeeld === true ? '(voorbeeld)' : undefined,
    sort: naam,
  };
}

/** The name of an application with its page. */
export function applicatieCell(catalogue: Catalogue, id: string): Cell {
  const entry = catalogue.applicatie(id);
  if (entry === undefined) return { text: id };
  const { naam, status } = entry.value;
  return {
    text: naam,
    href: href(urls.applicatie(entry.id)),
    note:
      status === 'actief' ? undefined : `(${titleOfValue('applicatie', ['status'], status).toLowerCase()})`,
  };
}

/** Several applications, by name. */
export function applicatieCells(catalogue: Catalogue, ids: readonly string[]): readonly Cell[] {
  return ids.map((id) => applicatieCell(catalogue, id)).sort((a, b) => a.text.localeCompare(b.text, 'nl'));
}

/** A value of a closed list, with the title that users read, as a badge. */
export function statusCell(kind: FileKind, path: KeyPath, value: string | undefined): Cell | undefined {
  return value === undefined
    ? undefined
    : { text: titleOfValue(kind, path, value), tone: tones[value] ?? 'neutral' };
}

/** State of a GEMMA element: a tombstone is `Vervallen`, whatever its last status was. */
export function gemmaStatusCell({ status, vervallen }: GemmaElement): Cell | undefined {
  if (vervallen !== undefined) return { text: 'Vervallen', tone: 'negative' };
  return status === undefined ? undefined : { text: status, tone: tones[status] ?? 'neutral' };
}
