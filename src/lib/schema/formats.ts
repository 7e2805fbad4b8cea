/** Checks of text values that a pattern cannot express. Also used in the browser: no I/O, no Node modules. */
import { spdxIds } from './generated/spdx.ts';

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A real calendar date as `jjjj-mm-dd` (ISO 8601), years 1900 to 2199. */
export function isDatum(text: string): boolean {
  const match = /^(19|20|21)(\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const year = Number(`${match[1]}${match[2]}`);
  const month = Number(match[3]);
  const day = Number(match[4]);
  const last = month === 2 && !isLeapYear(year) ? 28 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * A complete http(s) address without user name or password (editing.md, guard 5: ajv's `uri` accepts `javascript:`).
 * The host must be ASCII (a look-alike in another script is written as punycode and so is visible) and have a dot.
 */
export function isWebadres(text: string): boolean {
  if (!/^https?:\/\/[\x21-\x7e]+$/.test(text) || /["'<>\\^`{|}]/.test(text)) return false;
  const host = /^https?:\/\/([^/?#]+)/.exec(text)?.[1];
  if (host === undefined || host.includes('@')) return false;
  return /^(?=.{1,253}(?::|$))(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?::\d{1,5})?$/i.test(
    host,
  );
}

/** One address, one `@`, a domain with a dot. Deliverability is not checked. */
export function isEmailadres(text: string): boolean {
  return /^[A-Za-z0-9.!#$%&*+/=?^_{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/.test(
    text,
  );
}

/** A licence id of the SPDX list, also with `-only`/`-or-later`; no expressions. Source: SPDX licence list. */
export function isSpdx(text: string): boolean {
  return spdxIds.has(text);
}

/** The formats as the schemas name them. */
export const formats = {
  datum: isDatum,
  webadres: isWebadres,
  emailadres: isEmailadres,
  spdx: isSpdx,
} as const;
