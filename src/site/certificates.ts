import type { Entry } from '../lib/model/record.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Cell, Row } from './cell.ts';
import { formatDate } from './formatDate.ts';

type Certificates = NonNullable<Entry<'organisatie'>['value']['certificeringen']>;

/** Certificates and statements; what is no longer valid on the day of the data is marked. */
export function certificateRows(certificates: Certificates, peildatum: string): readonly Row[] {
  return certificates.map(({ soort, titel, url, geldigVan, geldigTot, status }) => ({
    titel: url === undefined ? titel : { text: titel, href: url },
    soort: titleOfValue('organisatie', ['certificeringen', 0, 'soort'], soort),
    geldig: validity(geldigVan, geldigTot),
    status: stateOf(geldigVan, geldigTot, status, peildatum),
  }));
}

function validity(from: string | undefined, until: string | undefined): string | undefined {
  if (from !== undefined && until !== undefined) return `${formatDate(from)} tot en met ${formatDate(until)}`;
  if (until !== undefined) return `tot en met ${formatDate(until)}`;
  return from === undefined ? undefined : `vanaf ${formatDate(from)}`;
}

function stateOf(
  from: string | undefined,
  until: string | undefined,
  status: string | undefined,
  peildatum: string,
): Cell | undefined {
  if (until !== undefined && until < peildatum) return { text: 'Verlopen', tone: 'negative' };
  if (from !== undefined && from > peildatum) return { text: 'Nog niet geldig', tone: 'info' };
  if (status === undefined) return undefined;
  const tone = status === 'gefiatteerd' ? 'positive' : status === 'afgekeurd' ? 'negative' : 'concept';
  return { text: titleOfValue('organisatie', ['certificeringen', 0, 'status'], status), tone };
}
