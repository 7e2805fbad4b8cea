import type { FileKind } from '../model/kinds.ts';
import type { KeyPath } from '../model/record.ts';
import { isJsonObject } from '../schema/json.ts';
import { schemaAtPath } from '../schema/navigate.ts';

/** Words of the present catalogue and of other exports for our values (model.md, old values on import). */
const oldWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'gebruik.status': {
    actief: 'in-productie',
    in_gebruik: 'in-productie',
    beëindigd: 'uitgefaseerd',
    gestopt: 'uitgefaseerd',
  },
  'koppeling.status': {
    actief: 'in-productie',
    in_gebruik: 'in-productie',
    beëindigd: 'uitgefaseerd',
    gestopt: 'uitgefaseerd',
  },
  'gebruik.hosting': {
    cloud: 'saas',
    'cloud (bij leverancier)': 'saas',
    'on-premise': 'on-premises',
    'on-premise (bij afnemer)': 'on-premises',
    amazon: 'iaas',
    aws: 'iaas',
    azure: 'iaas',
    google: 'iaas',
  },
  'koppeling.transport': { 'message que': 'berichtenwachtrij', webservices: 'webservice' },
  'koppeling.basis': { norm: 'standaard', custom: 'maatwerk', unknown: 'onbekend' },
  'koppeling.richting': {
    left_to_right: 'heen',
    anaarb: 'heen',
    right_to_left: 'terug',
    bnaara: 'terug',
    bidirection: 'beide',
    'bi-directioneel': 'beide',
  },
};

/**
 * The value of a closed list for what people read (`In productie`), for the value itself, or for an old word.
 * Letter case does not count. Undefined for anything else: never guessed.
 */
export function valueOfTitle(kind: FileKind, path: KeyPath, text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  const schema = schemaAtPath(kind, path)?.schema;
  const values = Array.isArray(schema?.enum) ? schema.enum.map(String) : [];
  const titles = isJsonObject(schema?.['x-titels']) ? schema['x-titels'] : {};
  const byTitle = values.find(
    (value) => value === wanted || String(titles[value] ?? '').toLowerCase() === wanted,
  );
  if (byTitle !== undefined) return byTitle;
  const old = oldWords[`${kind}.${path.join('.')}`];
  if (old !== undefined && Object.hasOwn(old, wanted)) return old[wanted];
  // Every digikoppeling profile of old is one transport now.
  return values.includes('digikoppeling') && wanted.startsWith('digikoppeling-')
    ? 'digikoppeling'
    : undefined;
}

/** What may stand there, as people read it: for a message about a word that is unknown. */
export function titlesOf(kind: FileKind, path: KeyPath): readonly string[] {
  const schema = schemaAtPath(kind, path)?.schema;
  const titles = isJsonObject(schema?.['x-titels']) ? schema['x-titels'] : {};
  return (Array.isArray(schema?.enum) ? schema.enum.map(String) : []).map((value) =>
    String(titles[value] ?? value),
  );
}
