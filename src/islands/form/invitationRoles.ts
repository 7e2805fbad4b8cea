import { textsOf } from './api.ts';
import type { Present } from './formState.ts';
import type { Values } from './values.ts';

/** The roles of a colleague who is new, for an invitation; empty for every other voorstel. */
export function invitationRoles(
  kind: string,
  values: Values,
  present: Present | undefined,
): readonly string[] {
  return kind === 'collega' && present === undefined ? textsOf(values.rollen) : [];
}
