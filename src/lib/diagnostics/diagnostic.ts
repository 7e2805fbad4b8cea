/** `fout` blocks (exit code 1), `waarschuwing` never does. */
export type Severity = 'fout' | 'waarschuwing';

/** Permanent, never reused: people search for it. Series: see `texts/`. */
export type DiagnosticCode = `SWC${number}`;

/** One thing that is wrong with one place in one file, in words that its author can act on. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Path as the user knows it, from the repository's top; `-` where there is no file. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** The key at fault in user notation (`adres.postcode`, `deelnemers[2]`); empty for a whole file. */
  readonly field: string;
  /** What is wrong: one Dutch sentence. */
  readonly message: string;
  /** What to do: one Dutch sentence. */
  readonly hint: string;
}

/** Where a diagnostic points. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly field?: string;
}

/**
 * Everything that is said about one kind of fault. The help page `/fouten/<code>/` is made from it,
 * so `wrong` and `right` are complete, minimal examples.
 */
export interface MessageDefinition<Params> {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Short Dutch title of the help page. */
  readonly title: string;
  readonly message: (params: Params) => string;
  readonly hint: (params: Params) => string;
  /** Why this rule exists and how to mend it: plain Dutch, a few sentences. */
  readonly explanation: string;
  readonly wrong: string;
  readonly right: string;
  /**
   * Path inside a content root where the examples would stand, for examples that are a whole record; an organisatie
   * where it is left out. Empty when the fault is not in the text of one file, so that no single example shows it.
   */
  readonly examplePath?: string;
}

/** Gives a definition its parameter type; the identity otherwise. */
export function defineMessage<Params>(definition: MessageDefinition<Params>): MessageDefinition<Params> {
  return definition;
}

/**
 * Makes the diagnostic for a definition, its parameters and a place.
 * The text is made at once, so a diagnostic can be cached and sent as JSON.
 */
export function diagnose<Params>(
  definition: MessageDefinition<Params>,
  params: Params,
  place: Place,
): Diagnostic {
  return {
    code: definition.code,
    severity: definition.severity,
    file: place.file,
    line: place.line,
    column: place.column,
    field: place.field ?? '',
    message: definition.message(params),
    hint: definition.hint(params),
  };
}
