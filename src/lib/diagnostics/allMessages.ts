import type { DiagnosticCode, Severity } from './diagnostic.ts';
import * as ameff from './texts/ameff.ts';
import * as ameffImport from './texts/ameffImport.ts';
import * as forge from './texts/forge.ts';
import * as gemmaImport from './texts/gemmaImport.ts';
import * as guard from './texts/guard.ts';
import * as imports from './texts/imports.ts';
import * as proposals from './texts/proposals.ts';
import * as references from './texts/references.ts';
import * as rules from './texts/rules.ts';
import * as schema from './texts/schema.ts';
import * as yaml from './texts/yaml.ts';

/** What the help page of a message shows. The texts with parameters stay with their definitions. */
export interface MessageHelp {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  /** What to do, where that is the same for every fault of this kind. */
  readonly remedy?: string | undefined;
  readonly wrong: string;
  readonly right: string;
  readonly examplePath?: string;
}

/** Every message of every series, in order of code: one help page `/fouten/<code>/` each. */
export const allMessages: readonly MessageHelp[] = collect([
  yaml,
  schema,
  references,
  rules,
  imports,
  gemmaImport,
  ameff,
  ameffImport,
  proposals,
  guard,
  forge,
])
  .map(helpOf)
  .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

/** Definitions stand in a module by themselves or in a record of them. */
function collect(values: readonly unknown[]): Definition[] {
  const found = values.flatMap((value) => {
    if (typeof value !== 'object' || value === null) return [];
    return isMessage(value) ? [value] : collect(Object.values(value));
  });
  // Some modules give a definition by itself as well as in their record.
  return [...new Set(found)];
}

/** A definition as found in a module: its parameters are of no concern here. */
type Definition = Omit<MessageHelp, 'remedy'> & { readonly hint: (params: Record<never, never>) => string };

/** A hint that takes no parameters says the same for every fault, so that the help page can show it. */
function helpOf({ hint, ...help }: Definition): MessageHelp {
  return { ...help, remedy: hint.length === 0 ? hint({}) : undefined };
}

function isMessage(value: object): value is Definition {
  return (
    'code' in value &&
    typeof value.code === 'string' &&
    value.code.startsWith('SWC') &&
    'explanation' in value &&
    'hint' in value
  );
}
