/**
 * Lets long Dutch compounds break where a reader would: `Zaak­registratie­component`. Browsers have no Dutch
 * hyphenation on every system; a heading on a telefoon would break anywhere.
 */
export function softHyphens(text: string): string {
  return text.replace(
    /(?<=\p{L}{4})(?=(?:component|voorziening|registratie|informatie|koppelvlak|niveau)(?:en|s)?\b|(?:registratie|informatie)component)/giu,
    '\u00ad',
  );
}
