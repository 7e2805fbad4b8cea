import type { Catalogue } from '../catalogue/catalogue.ts';
import { isRecord } from '../proposals/references.ts';
import type { PlainRecord } from '../proposals/sources.ts';
import type { Change } from './change.ts';

/** Whose accounts are known, now and in the past. */
export interface Accounts {
  /** Account names in lower case. */
  readonly logins: ReadonlySet<string>;
  /** Whether this is the address of an account, known or not: what a form, a forge and the commands commit with. */
  readonly isAccount: (email: string) => boolean;
  /**
   * For whom the author of a change acted. An address in a commit is written by its author, so it only counts where
   * the change itself is in the folder of that organisation: there the guard has seen to it.
   */
  readonly whoOf: (email: string, touched: ReadonlySet<string>) => Change['who'];
}

/** A forge gives every account an address from which number and name can be read. */
const accountAddress = /^(?:(\d+)\+)?([a-z0-9-]+)@users\.noreply\.github\.com$/i;

/** @param former  values of colleagues in the past, by organisation */
export function makeAccounts(
  catalogue: Catalogue,
  former: Iterable<readonly [organisatie: string, value: PlainRecord]>,
): Accounts {
  const organisaties = new Map<string, Set<string>>();
  const logins = new Set<string>();
  const add = (organisatie: string, id: unknown, login: unknown) => {
    if (typeof login === 'string') logins.add(login.toLowerCase());
    for (const key of keysOf(id, login))
      organisaties.set(key, (organisaties.get(key) ?? new Set()).add(organisatie));
  };
  for (const { organisatie, value } of catalogue.collegas.values())
    add(organisatie, value.github.id, value.github.login);
  for (const [organisatie, { github }] of former)
    if (isRecord(github)) add(organisatie, github.id, github.login);
  const stewards = new Set<string>();
  for (const { id, login } of catalogue.stewards) {
    logins.add(login.toLowerCase());
    for (const key of keysOf(id, login)) stewards.add(key);
  }
  return {
    logins,
    isAccount: (email) => accountAddress.test(email),
    whoOf: (email, touched) => {
      const [, id, login] = accountAddress.exec(email) ?? [];
      // The number says more than the name, which its owner can change.
      const [key] = keysOf(id, login);
      if (key === undefined) return undefined;
      const organisatie = [...(organisaties.get(key) ?? [])].find((one) => touched.has(one));
      if (organisatie !== undefined) return { organisatie };
      return stewards.has(key) ? 'beheer' : undefined;
    },
  };
}

/** A name may be all digits too, and is then no number: both have a key of their own. */
function keysOf(id: unknown, login: unknown): readonly string[] {
  return [
    ...(id === undefined ? [] : [`nummer ${String(id)}`]),
    ...(typeof login === 'string' ? [`naam ${login.toLowerCase()}`] : []),
  ];
}
