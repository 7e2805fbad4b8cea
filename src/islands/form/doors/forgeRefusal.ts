import type { Diagnostic } from '../../../lib/diagnostics/diagnostic.ts';

/** The forge said no: ends the sending, with what to tell the user. */
export class ForgeRefusal extends Error {
  override readonly name = 'ForgeRefusal';
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}
