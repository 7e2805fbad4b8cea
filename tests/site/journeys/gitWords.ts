/**
 * Words of Git that no page may ask of a reader. GitHub is left out: it is the name of the account that a colleague
 * has; a link to the place where the data are kept may call it by its name.
 */
const words =
  /\b(branch(es)?|commits?|merge[ndt]?|gemerged|pull[ -]?requests?|rebase|checkout|fork(en)?|stash|upstream|tak(ken)?|git|HEAD|repository|repositories|repo)\b/gi;

/**
 * What an organisation agrees to when it makes its landscape public says by name where else that can be read; the
 * Dutch word goes before it each time.
 */
const consent = /voorstellen \(pull requests\), in zijtakken \(branches\)/g;

/** The Git words in a text, with what stands around them. */
export function gitWordsIn(text: string): readonly string[] {
  const read = text.replaceAll(consent, '');
  return [...read.matchAll(words)].map(({ 0: word, index }) => {
    const around = read.slice(Math.max(0, index - 40), index + word.length + 40).replace(/\s+/g, ' ');
    return `${word}: …${around}…`;
  });
}
