/** Kinds of forges of which the site knows the addresses. */
export const forgeKinds = ['github', 'gitlab', 'forgejo'] as const;
export type ForgeKind = (typeof forgeKinds)[number];

/** Where voorstellen of a published site go. */
export interface Forge {
  readonly kind: ForgeKind;
  /** Web address of the repository, without a slash at the end; empty while it has none. */
  readonly repository: string;
  /** Branch that voorstellen are made for. */
  readonly branch: string;
  /** Address of the REST API, without a slash at the end; empty where the form does not speak it. */
  readonly api: string;
  /** E-mail address for change set files; empty when there is none. */
  readonly mail: string;
}

/** `owner` and `name` of a repository's web address; undefined for an address without them. */
export function ownerAndName(
  repository: string,
): { readonly owner: string; readonly name: string } | undefined {
  const match = /^https?:\/\/[^/]+\/(?:.*\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?$/.exec(repository);
  const [, owner, name] = match ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

/**
 * The API of a GitHub, for the form, which speaks no other: empty for other kinds.
 */
export function apiOf(kind: ForgeKind, repository: string): string {
  return kind === 'github' ? restApiOf(kind, repository) : '';
}

/**
 * Where a forge answers calls in the shapes of GitHub: `api.github.com` for github.com, `/api/v3` below its own address
 * for a GitHub Enterprise, `/api/v1` for Forgejo and Gitea. Empty for GitLab, which has other calls, and without an
 * address.
 *
 * @param kind  undefined when nobody said: github.com is GitHub, and another address is taken for Forgejo
 */
export function restApiOf(kind: ForgeKind | undefined, repository: string): string {
  if (repository === '') return '';
  const { origin, hostname } = new URL(repository);
  if (hostname === 'github.com') return 'https://api.github.com';
  if (kind === 'gitlab') return '';
  return `${origin}/api/${kind === 'github' ? 'v3' : 'v1'}`;
}
