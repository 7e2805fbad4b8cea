import { mergeSubject } from '../proposals/changeSet.ts';

/** Messages that a forge or Git makes up: they hold nothing but names of branches, with accounts in them. */
const writtenByForge = /^Merge (?:pull request #\d+ from|(?:remote-tracking )?branch(?:es)?|commit|tag) /;

/**
 * The first line of a commit message as others may read it: without e-mail addresses, mentions and account names.
 *
 * @param logins  account names of colleagues and stewards, in lower case
 * @returns       undefined when nothing is left that says something
 */
export function withoutPersons(subject: string, logins: ReadonlySet<string>): string | undefined {
  const title = subject.startsWith(mergeSubject) ? subject.slice(mergeSubject.length) : subject;
  if (writtenByForge.test(title)) return undefined;
  const words = title.split(/\s+/).filter((word) => !word.includes('@') && !namesAccount(word, logins));
  const text = words.join(' ').trim();
  return text === '' ? undefined : text;
}

/** Also inside a path or between brackets: `voorstel/jan/titel`, `(jan)`. */
function namesAccount(word: string, logins: ReadonlySet<string>): boolean {
  return word
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .some((part) => logins.has(part.replace(/^-+|-+$/g, '')));
}
