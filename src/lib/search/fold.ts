/** Letters that Unicode does not take apart. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const marks = /\p{M}/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const plain = /^[a-z0-9 ]*$/;

/** A folded text with the place in the original of each of its characters. */
export interface FoldedText {
  /** Lower case words without diacritics, one space before each word: ` open zaak`. */
  readonly text: string;
  /** Per character of `text`: index in the original (UTF-16). */
  readonly positions: readonly number[];
}

/**
 * Makes texts comparable: lower case, without diacritics, every run of other characters to one space, and a
 * space before each word, so that ` zaak` finds the words that begin with it. Empty text for a text without words.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) {
    const words = lower.split(' ').filter((word) => word !== '');
    return words.length === 0 ? '' : ` ${words.join(' ')}`;
  }
  return foldWithPositions(text).text;
}

/** As `fold`, and remembers where every character came from. Slower: for texts that are shown. */
export function foldWithPositions(text: string): FoldedText {
  let folded = '';
  const positions: number[] = [];
  let inWord = false;
  let index = 0;
  for (const character of text) {
    const letters = character
      .toLowerCase()
      .normalize('NFKD')
      .replace(marks, '')
      .replace(/[ßæœøłđı]/g, (letter) => special[letter] ?? letter);
    let isWord: boolean = letters === '' ? inWord : false; // a lone diacritic belongs to the letter before it
    for (const letter of letters) {
      if (!letterOrDigit.test(letter)) continue;
      isWord = true;
      if (!inWord) {
        folded += ' ';
        positions.push(index);
        inWord = true;
      }
      folded += letter;
      for (let unit = 0; unit < letter.length; unit += 1) positions.push(index);
    }
    inWord = isWord;
    index += character.length;
  }
  return { text: folded, positions };
}

/** The different words of a search text, folded. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(fold(text).split(' '))].filter((word) => word !== '');
}
