import type { DiagnosticCode, Severity } from './diagnostic.ts';
import * as ameff from './texts/ameff.ts';
import * as ameffImport from './texts/ameffImport.ts';
import * as gemmaImport from './texts/gemmaImport.ts';
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
]).sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

/** Definitions stand in a module by themselves or in a record of them. */
function collect(values: readonly unknown[]): MessageHelp[] {
  const found = values.flatMap((value) => {
    if (typeof value !== 'object' || value === null) return [];
    return isMessage(value) ? [value] : collect(Object.values(value));
  });
  // Some modules give a definition by itself as well as in their record.
  return [...new Set(found)];
}

function isMessage(value: object): value is MessageHelp {
  return (
    'code' in value &&
    typeof value.code === 'string' &&
    value.code.startsWith('SWC') &&
    'explanation' in value
  );
}
