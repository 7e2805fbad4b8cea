import { mergeSubject } from '../proposals/changeSet.ts';

/**
 * The first line of a commit message as others may read it: without e-mail addresses, mentions and account names.
 *
 * @param logins  account names of colleagues and stewards, in lower case
 * @returns       undefined when nothing is left that says something
 */
export function withoutPersons(subject: string, logins: ReadonlySet<string>): string | undefined {
  const title = subject.startsWith(mergeSubject) ? subject.slice(mergeSubject.length) : subject;
  const words = title
    .split(/\s+/)
    .filter((word) => !word.includes('@') && !logins.has(word.toLowerCase().replace(/^\W+|\W+$/g, '')));
  const text = words.join(' ').trim();
  return text === '' ? undefined : text;
}
