import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { schemaTexts } from '../diagnostics/texts/schema.ts';
import type { KeyPath } from '../model/record.ts';
import { type ErrorContext, exampleOf, shorten, valueAt } from './errorContext.ts';
import { nameOfField } from './explainType.ts';
import { isWebadres } from './formats.ts';
import { schemaFiles } from './generated/schemas.ts';
import { spdxIds } from './generated/spdx.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { textOf } from './navigate.ts';
import { suggestDate } from './suggestDate.ts';

/**
 * Explains a text that lacks the form of its field. With `unquoted` the value is a number where text belongs: its
 * source is held against the form, so that a short OIN without quotes is told both things at once.
 */
export function explainText(
  { error, read }: ErrorContext,
  path: KeyPath,
  place: Place,
  schema: JsonObject | undefined,
  unquoted: boolean,
): readonly Diagnostic[] {
  const value = valueAt(read.value, path);
  let text: string;
  if (unquoted) {
    const source = read.sourceOf(path)?.text;
    const pattern = textOf(schema, 'pattern');
    const isNumber = typeof value === 'number' && error.params.type === 'string';
    if (!isNumber || source === undefined || pattern === undefined) return [];
    if (new RegExp(pattern).test(source)) return [];
    text = source;
  } else if (typeof value === 'string') text = value;
  else return [];
  const shown = { value: shorten(text) };
  if (error.keyword === 'format') return [explainFormat(String(error.params.format), text, place)];

  switch (nameOfField(path)) {
    case 'oin':
      return [diagnose(schemaTexts.badOin, shown, place)];
    case 'kvkNummer':
      return [diagnose(schemaTexts.badKvk, shown, place)];
    case 'cbsCode':
      return [diagnose(schemaTexts.badCbs, shown, place)];
    case 'postcode':
      return [diagnose(schemaTexts.badPostcode, shown, place)];
    case 'telefoon':
      return [diagnose(schemaTexts.badPhone, shown, place)];
    case 'huisnummer':
      return [diagnose(schemaTexts.badHouseNumber, shown, place)];
    case 'login':
      return [diagnose(schemaTexts.badLogin, shown, place)];
  }
  const title = textOf(schema, 'title') ?? 'dit veld';
  switch (textOf(schema, 'pattern')) {
    case patternOf('organisatieId'):
      if (textOf(schema, 'title') === 'Id') break;
      return [diagnose(schemaTexts.badOrganisatieId, shown, place)];
    case patternOf('applicatieId'): {
      const isDienst = nameOfField(path) === 'diensten';
      const thing = isDienst ? 'dienst' : 'applicatie';
      const example = isDienst ? 'voorbeeldsoft/functioneel-beheer' : 'voorbeeldsoft/zaaksuite';
      return [diagnose(schemaTexts.badSlashId, { ...shown, thing, example }, place)];
    }
    case patternOf('objectId'):
      return [diagnose(schemaTexts.badObjectId, shown, place)];
  }
  return [diagnose(schemaTexts.badPattern, { ...shown, title, example: exampleOf(schema) }, place)];
}

/** The form of one of the shared building blocks: the schemas are the only place where it is declared. */
function patternOf(name: string): string | undefined {
  const shared = schemaFiles['gedeeld.schema.json']?.$defs;
  const block = isJsonObject(shared) ? shared[name] : undefined;
  return isJsonObject(block) ? textOf(block, 'pattern') : undefined;
}

function explainFormat(format: string, text: string, place: Place): Diagnostic {
  const value = shorten(text);
  switch (format) {
    case 'datum':
      return diagnose(schemaTexts.badDate, { value, suggestion: suggestDate(text) }, place);
    case 'webadres': {
      const suggestion = suggestUrl(text);
      return diagnose(schemaTexts.badUrl, { value, reason: reasonOfUrl(text), suggestion }, place);
    }
    case 'emailadres':
      return diagnose(schemaTexts.badEmail, { value }, place);
    case 'spdx':
      return diagnose(schemaTexts.badSpdx, { value, nearest: nearestSpdx(text) }, place);
    default:
      return diagnose(
        schemaTexts.other,
        { reason: `deze waarde past niet (${format}).`, description: '' },
        place,
      );
  }
}

function reasonOfUrl(text: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && !/^[a-z0-9.-]+:\d/i.test(text)) {
    return `adressen die met ${scheme}: beginnen mogen niet`;
  }
  if (!/^https?:\/\//.test(text)) return 'https:// aan het begin ontbreekt';
  if (/\s/.test(text)) return 'er staat een spatie in';
  const host = /^https?:\/\/([^/?#]*)/.exec(text)?.[1] ?? '';
  if (host.includes('@')) return 'er staat een gebruikersnaam of wachtwoord in';
  if (/[^\x20-\x7e]/.test(host)) return 'de domeinnaam bevat letters buiten a-z';
  if (/[^\x20-\x7e]/.test(text)) return 'er staan letters in die als %-code geschreven worden';
  if (!host.includes('.')) return 'de domeinnaam heeft geen punt';
  return 'er staan tekens in die daar niet mogen';
}

function suggestUrl(text: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^https?:/i.test(text)) return undefined;
  const rest = text.trim().replace(/^https?:?\/*/i, '');
  const candidates = [`https://${rest}`, `https://${rest}/`, encodeLoose(`https://${rest}`)];
  return candidates.find((candidate) => candidate !== text && isWebadres(candidate));
}

/** As `encodeURI`, but never throws on a broken surrogate. */
function encodeLoose(text: string): string {
  try {
    return encodeURI(text);
  } catch {
    return text;
  }
}

/** Names that are far from their SPDX id in letters, or that SPDX writes with a choice. */
const spdxNames: Readonly<Record<string, string>> = {
  eupl: 'EUPL-1.2',
  apache: 'Apache-2.0',
  apache2: 'Apache-2.0',
  gpl: 'GPL-3.0-or-later',
  gplv3: 'GPL-3.0-or-later',
  gpl3: 'GPL-3.0-or-later',
  gplv2: 'GPL-2.0-or-later',
  agpl: 'AGPL-3.0-or-later',
  agplv3: 'AGPL-3.0-or-later',
  lgpl: 'LGPL-3.0-or-later',
  lgplv3: 'LGPL-3.0-or-later',
  mpl: 'MPL-2.0',
  bsd: 'BSD-3-Clause',
  mitlicense: 'MIT',
};

function nearestSpdx(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/[^a-z0-9.+]/g, '');
  return spdxNames[plain] ?? nearest(text, spdxIds);
}
