/**
 * Texts that break careless software, from a seeded generator: the same seed gives the same texts, so a failure can
 * be repeated. For tests.
 */
export function* hostileTexts(seed: number, count: number): Generator<string> {
  let state = seed >>> 0;
  // Mulberry32: small, good enough, and the same on every machine.
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  for (let i = 0; i < count; i++) {
    let text = '';
    for (let length = next(12); length > 0; length--) text += PIECES[next(PIECES.length)] ?? '';
    yield text;
  }
}

const PIECES = [
  'Zaaksysteem',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '&',
  '&amp;',
  '&#10;',
  '&lt;',
  '<',
  '>',
  '</name>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml?>',
  '"',
  "'",
  'é',
  '漢字',
  '😀',
  '\u0000',
  '\u0008',
  '\u000b',
  '\u001f',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud83d',
  '\ude00',
  '__proto__',
  'constructor',
  '0x10',
  '1e5',
  'true',
];
