import { seededNumbers } from './seeded.ts';

/**
 * Texts that break careless software, from a seeded generator: the same seed gives the same texts, so a failure can
 * be repeated. For tests.
 */
export function* hostileTexts(seed: number, count: number): Generator<string> {
  const next = seededNumbers(seed);
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
