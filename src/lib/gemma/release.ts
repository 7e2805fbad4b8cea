import type { GemmaElement } from '../catalogue/gemmaElement.ts';
import type { GemmaRelatie } from '../catalogue/gemmaRelatie.ts';
import type { GemmaView } from '../catalogue/gemmaView.ts';
import type { GemmaRelease as ReleaseFile } from '../model/generated/records.ts';
import type { Fixed } from '../model/record.ts';

/** What the catalogue holds of one release, without its past. */
export interface HeldRelease {
  readonly release: Fixed<ReleaseFile>;
  readonly elementen: readonly GemmaElement[];
  readonly relaties: readonly GemmaRelatie[];
  readonly views: readonly GemmaView[];
  /** Every Object ID of an element in the release with its `GEMMA type`, held or not. */
  readonly inRelease: ReadonlyMap<string, string>;
  /** What did not come along, for the report. */
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  /** Texts on views that are prose (more than 80 characters). */
  readonly notes: number;
  /** References from boxes to other views or concepts, and documentation of boxes. */
  readonly references: number;
}
