import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Entry, KeyPath } from '../model/record.ts';

/** What a rule knows besides the records. */
export interface RuleContext {
  /** The day against which certificates expire and statuses are held, as `jjjj-mm-dd`: the date of the commit. */
  readonly peildatum: string;
}

/** One rule between records: pure, at most about linear in the number of records. */
export type Rule = (catalogue: Catalogue, context: RuleContext) => readonly Diagnostic[];

/** Whether a top-level part was left out because of a fault: then nothing follows from its absence. */
export function isIncomplete(entry: Entry, key: string): boolean {
  return entry.removed?.some((path: KeyPath) => path[0] === key) ?? false;
}
