import { type Diagnostic, diagnose, type MessageDefinition } from '../../../lib/diagnostics/diagnostic.ts';
import { forgeTexts } from '../../../lib/diagnostics/texts/forge.ts';
import { textOf } from '../api.ts';
import type { ForgeReply } from './forgeRest.ts';

/** What to tell the user of an answer that is no success. `what` ends "met deze sleutel mag u … niet". */
export function faultOfReply(
  { status, json, limitedUntil }: ForgeReply,
  what: string,
  thing = 'De catalogus',
): Diagnostic {
  const reason = textOf(json.message).replace(/\s+/g, ' ').slice(0, 200);
  if (limitedUntil !== undefined) return tell(forgeTexts.rateLimit, { until: timeInWords(limitedUntil) });
  if (status === 401) return tell(forgeTexts.badToken, {});
  if (status === 403) return tell(forgeTexts.forbidden, { what });
  if (status === 404 || status === 301) return tell(forgeTexts.notFound, { what: thing });
  if (status === 409) return tell(forgeTexts.busy, { reason });
  if (status === 422) return tell(forgeTexts.refused, { reason });
  return tell(forgeTexts.unexpected, { status: `status ${status}` });
}

/** The diagnostic of a text about the forge: it points at no file. */
export function tell<Params>(definition: MessageDefinition<Params>, params: Params): Diagnostic {
  return diagnose(definition, params, { file: '-', line: 1, column: 1 });
}

/** `14:05 uur`, and the day where it is another one. */
function timeInWords(date: Date): string {
  const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' }).format(date);
  const isToday = date.toDateString() === new Date().toDateString();
  const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' }).format(date);
  return isToday ? `${time} uur` : `${day} ${time} uur`;
}
