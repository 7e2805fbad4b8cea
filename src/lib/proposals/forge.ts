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
 * The API of a GitHub: `api.github.com` for github.com, `/api/v3` below its own address for a GitHub Enterprise.
 * Other kinds have another API, which the form does not speak: empty.
 */
export function apiOf(kind: ForgeKind, repository: string): string {
  if (kind !== 'github' || repository === '') return '';
  const { origin, hostname } = new URL(repository);
  return hostname === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
}
