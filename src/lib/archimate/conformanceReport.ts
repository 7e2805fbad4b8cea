import type { Diagnostic, MessageDefinition } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { describe } from './describe.ts';
import type { ArchimateModel } from './model.ts';
import type { Entry, ModelIndex } from './modelIndex.ts';
import type { Positions } from './positions.ts';

export interface ConformanceOptions {
  /** For the diagnostics: the file as the user knows it, or a name for a model that is not written yet. */
  readonly file: string;
  /**
   * From `readAmeff`, for a model that was read: gives lines and columns, and says that the shape has been checked
   * already, so that nothing is reported twice.
   */
  readonly positions?: Positions;
  /** From `readAmeff`: identifiers that are in the file but could not be read. */
  readonly unread?: ReadonlySet<string>;
}

/** What all rules of the conformance check share: the model, its index, and where to report. */
export class ConformanceReport {
  readonly model: ArchimateModel;
  readonly index: ModelIndex;
  readonly diagnostics: Diagnostic[] = [];
  readonly #options: ConformanceOptions;

  constructor(model: ArchimateModel, index: ModelIndex, options: ConformanceOptions) {
    this.model = model;
    this.index = index;
    this.#options = options;
  }

  /** Whether the model came from a file of which the shape is known to be checked. */
  get isRead(): boolean {
    return this.#options.positions !== undefined;
  }

  isUnread(identifier: string): boolean {
    return this.#options.unread?.has(identifier) === true;
  }

  describe(entry: Entry): string {
    return describe(entry, this.index);
  }

  /**
   * @param at the value of an attribute at the place of the fault: `['identifier', 'id-1']`
   * @param field the key at fault, as it stands in the file
   */
  add<Params>(
    definition: MessageDefinition<Params>,
    params: Params,
    at: readonly [attribute: string, value: string, occurrence?: number],
    field: string = at[0],
  ): void {
    const { file, positions } = this.#options;
    const place = positions?.find(...at) ?? { line: 1, column: 1 };
    const diagnostic = diagnose(definition, params, { file, ...place, field });
    const message = diagnostic.message.charAt(0).toUpperCase() + diagnostic.message.slice(1);
    this.diagnostics.push({ ...diagnostic, message });
  }
}
