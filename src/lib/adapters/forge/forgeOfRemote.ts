import { type ForgeKind, restApiOf } from '../../proposals/forge.ts';

/** Where a remote is, when it is a forge that people open in a browser. */
export interface ForgeAddress {
  /** `https://github.com` */
  readonly web: string;
  /** See `restApiOf`; empty for GitLab. */
  readonly api: string;
  readonly owner: string;
  readonly name: string;
}

/**
 * Reads the address of a repository, as people write it (`https://github.com/eigenaar/naam`) or as Git keeps it
 * (`git@github.com:eigenaar/naam.git`). A folder or anything else gives undefined. A password in it is left out.
 *
 * @param kind  of the forge there, when the configuration says
 */
export function forgeOfRemote(address: string, kind?: ForgeKind): ForgeAddress | undefined {
  const match =
    /^(?:https?:\/\/(?:[^/@]*@)?|(?:ssh:\/\/)?git@)([\w.-]+(?::\d+)?)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      address.trim(),
    );
  const [, host = '', owner = '', name = ''] = match ?? [];
  if (match === null || /^\.+$/.test(owner) || /^\.+$/.test(name)) return undefined;
  const scheme =
    address.startsWith('http://') && /^(localhost|127\.0\.0\.1)(:|$)/.test(host) ? 'http' : 'https';
  const web = `${scheme}://${host}`;
  if (!URL.canParse(web)) return undefined;
  return { web, api: restApiOf(kind, web), owner, name };
}
