import type { Forge } from '../../lib/proposals/forge.ts';

/**
 * What the security policy of a page with a form says beside `'self'`: the form may speak to the forge's API and to
 * nobody else. Undefined where there is no API to speak to.
 */
export function connectDirective({ api }: Forge): `connect-src ${string}` | undefined {
  return api === '' ? undefined : `connect-src ${new URL(api).origin}`;
}
