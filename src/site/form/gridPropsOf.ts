import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import type { PickList } from './formModel.ts';
import { formModelOf } from './formModelOf.ts';
import { formPages } from './forms.ts';
import { type GridModel, gridModelOf } from './gridModel.ts';
import { pickListHrefs } from './pickLists.ts';

/** All that the table of a landscape gets, apart from the base path. */
export function gridPropsOf(catalogue: Catalogue): {
  readonly models: readonly GridModel[];
  readonly lists: Readonly<Partial<Record<PickList, string>>>;
} {
  const models = (['gebruik', 'koppeling'] as const).map((kind) => {
    const page = formPages.find((one) => one.kind === kind);
    if (page === undefined) throw new Error(`no form for ${kind}`);
    return gridModelOf(formModelOf(kind, page.layout), kind);
  });
  return { models, lists: pickListHrefs(catalogue) };
}
