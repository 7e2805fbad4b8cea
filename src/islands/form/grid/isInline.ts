import type { FormField } from '../../../site/form/formModel.ts';

/** Whether a cell can be edited where it stands; the others open a window. */
export function isInline(field: FormField): boolean {
  return field.type === 'date' || field.type === 'choice' || (field.type === 'text' && !field.isLong);
}
