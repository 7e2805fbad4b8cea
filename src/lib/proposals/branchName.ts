import { slugify } from '../model/slug.ts';

/** The login in a branch name when nobody logged in: the local door. */
export const localLogin = 'lokaal';

/** Every name that `branchName` gives; nothing else is taken for a voorstel. */
export const branchPattern = /^voorstel\/[a-z0-9-]+\/[a-z0-9-]+$/;

/** Longer than any title: two voorstellen that differ only at the end of theirs are two. A file name holds 255. */
const maxLength = 200;

/**
 * `voorstel/<login>/<slug>`: always a valid Git ref, whatever the title holds. Logins that GitHub could not give
 * become `lokaal`; a title without letters becomes `wijziging`.
 */
export function branchName(login: string, title: string): string {
  const lower = login.toLowerCase();
  const who = /^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}$/.test(lower) ? lower : localLogin;
  return `voorstel/${who}/${slugify(title, maxLength) || 'wijziging'}`;
}
